/** What the bytes of a photo are, and who can show them: its name says nothing. */
import { limits } from '../model/limits.ts';
import { imageBox } from './image-box.ts';
import { isPngAsClaimed, isPngWhole } from './png.ts';
import { isPlainSvg } from './svg.ts';

/** `web`: browsers show it; `page`: PDF and Word too; `none`: nobody does. */
export interface PhotoSort {
  /** `png`, `jpg`, `webp` …; `heic`, `script` (an SVG that is more than a picture), `large`, `bomb` (it unpacks to more than it says),
   * `empty`, and `?` for what is no picture. */
  type: string;
  shown: 'page' | 'web' | 'none';
}

/** Whether PDF and Word show a picture of a type. */
export function isForPages(type: string): type is 'png' | 'jpg' {
  return type === 'png' || type === 'jpg';
}

const inBrowsers = ['gif', 'webp', 'avif', 'bmp', 'svg'];

/** Brands of the container that iPhones save photos in. Source: ISO/IEC 23008-12, annex B; ISO/IEC 14496-12 for `ftyp`. */
const heic = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** Look at the first bytes of a photo. Pure. */
export function photoSort(bytes: Uint8Array): PhotoSort {
  const type = typeOf(bytes);
  if (isForPages(type)) return { type, shown: type === 'png' && !isPngWhole(bytes) ? 'web' : 'page' };
  return { type, shown: inBrowsers.includes(type) ? 'web' : 'none' };
}

function typeOf(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'empty';
  const brand = latin(bytes.subarray(4, 12));
  if (brand.startsWith('ftyp')) {
    if (heic.includes(brand.slice(4))) return 'heic';
    if (/^avi[fs]$/.test(brand.slice(4))) return 'avif';
  }
  // Markup before anything else: a size is not asked of it.
  if (/^\uFEFF?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/i.test(text(bytes.subarray(0, 200)))) return svgType(text(bytes));
  const box = imageBox(bytes);
  if (!box) return '?';
  const { most } = box.type === 'png' ? limits.pngPixels : limits.imagePixels;
  if (box.width * box.height > most) return 'large';
  return box.type === 'png' && !isPngAsClaimed(bytes) ? 'bomb' : box.type;
}

/** A page that shows an SVG runs no code of it; a reader who opens the copy would. */
function svgType(markup: string): string {
  if (!/<svg[\s>]/i.test(markup)) return '?';
  return isPlainSvg(markup) ? 'svg' : 'script';
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
