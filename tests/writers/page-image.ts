/** Pages as pictures: drawn by pdfjs, kept as small grey PNG files, compared with a tolerance. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Dots to the inch: a millimetre is nearly one dot, enough to see a line move and small enough to keep. */
const resolution = 20;

/** A grey picture in few shades: one byte a dot, 0 black, row by row. */
export interface Picture {
  width: number;
  height: number;
  grey: Uint8Array;
}

/** Each page of a PDF. */
export async function drawPages(bytes: Uint8Array): Promise<Picture[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  const pictures: Picture[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: resolution / 72 });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas: canvas as never, viewport }).promise;
    pictures.push(pictureOf(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)));
  }
  await task.destroy();
  return pictures;
}

/** Pages one beside another as a PNG file. */
export function encode(pictures: readonly Picture[]): Uint8Array {
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  const canvas = createCanvas(width, Math.max(...pictures.map(({ height }) => height)));
  const context = canvas.getContext('2d', { alpha: false });
  let x = 0;
  for (const { width: own, height, grey } of pictures) {
    const image = context.createImageData(own, height);
    for (const [index, value] of grey.entries()) image.data.set([value, value, value, 255], index * 4);
    context.putImageData(image, x, 0);
    x += own;
  }
  return canvas.toBuffer('image/png');
}

/** Eight shades, which make the file small. */
const shade = (value: number): number => Math.round(value / 36.4) * 36;

/** Read a PNG file. */
export async function decode(png: Uint8Array): Promise<Picture> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return pictureOf(context.getImageData(0, 0, image.width, image.height));
}

/**
 * How much two pictures differ where they differ most: over all rows and all columns of dots, the difference of their ink
 * as a share of the mean ink of a row (column). A line that moves by 1 mm counts; edges drawn a little otherwise do not.
 */
export function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
  return Math.max(...profiles(a).map((profile, index) => most(profile, profiles(b)[index] ?? [])));
}

function most(one: readonly number[], other: readonly number[]): number {
  const mean = Math.max(1, one.reduce((sum, ink) => sum + ink, 0) / one.length);
  return Math.max(...one.map((ink, index) => Math.abs(ink - (other[index] ?? 0)) / mean));
}

/** Ink of each row, and of each column. */
function profiles({ width, height, grey }: Picture): number[][] {
  const rows = new Array<number>(height).fill(0);
  const columns = new Array<number>(width).fill(0);
  grey.forEach((value, index) => {
    rows[Math.floor(index / width)] = (rows[Math.floor(index / width)] ?? 0) + 255 - value;
    columns[index % width] = (columns[index % width] ?? 0) + 255 - value;
  });
  return [rows, columns];
}

/** A part of a picture, from the left. */
export function crop({ width, grey }: Picture, x: number, own: Pick<Picture, 'width' | 'height'>): Picture {
  const part = new Uint8Array(own.width * own.height);
  for (let row = 0; row < own.height; row += 1) {
    part.set(grey.subarray(row * width + x, row * width + x + own.width), row * own.width);
  }
  return { width: own.width, height: own.height, grey: part };
}

function pictureOf({ width, height, data }: { width: number; height: number; data: Uint8ClampedArray }): Picture {
  const grey = new Uint8Array(width * height);
  for (let index = 0; index < grey.length; index += 1) grey[index] = shade(data[index * 4] ?? 255);
  return { width, height, grey };
}
