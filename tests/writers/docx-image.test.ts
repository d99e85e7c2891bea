/** Photos in Word. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/core/writers/docx/write-docx.ts';
import { bodyOf, paragraphsOf } from './docx-parts.ts';
import { contextOf, documentOf } from './pdf-samples.ts';

const u32 = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** A PNG's header, which is all that a DOCX asks of it. */
const png = (width: number, height: number): Uint8Array =>
  new Uint8Array([
    137,
    80,
    78,
    71,
    13,
    10,
    26,
    10,
    ...u32(13),
    ...ascii('IHDR'),
    ...u32(width),
    ...u32(height),
    8,
    6,
    0,
    0,
    0,
    ...u32(0),
  ]);

/** A JPEG's header with an EXIF orientation. */
const jpeg = (width: number, height: number, orientation: number): Uint8Array => {
  const exif = [
    ...ascii('Exif'),
    0,
    0,
    ...ascii('MM'),
    0,
    42,
    ...u32(8),
    0,
    1,
    1,
    18,
    0,
    3,
    ...u32(1),
    0,
    orientation,
    0,
    0,
    ...u32(0),
  ];
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 34, 0, 2, 17, 1, 3, 17, 1];
  return new Uint8Array([
    255,
    216,
    255,
    225,
    0,
    exif.length + 2,
    ...exif,
    255,
    192,
    0,
    frame.length + 2,
    ...frame,
    255,
    217,
  ]);
};

const photo = '![Toàn cảnh & "hội trường"](a "Chú thích")';
const images = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => new Map([['a', bytes]]);

/** `cx × cy` in EMU, and the turn in degrees. */
async function placed(bytes: Uint8Array): Promise<string> {
  const xml = await bodyOf(photo, contextOf(images(bytes)));
  const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [];
  const turn = Number(/<a:xfrm[^>]* rot="(\d+)"/.exec(xml)?.[1] ?? 0) / 60_000;
  return `${cx} × ${cy} turned ${turn}${/<a:xfrm[^>]* flipH="true"/.test(xml) ? ' mirrored' : ''}`;
}

describe('size: 96 pixels an inch, fitted to 150 × 110 mm, never enlarged', () => {
  it.each([
    ['small', png(96, 48), '914400 × 457200 turned 0'],
    ['as wide as the page', png(4000, 1000), '5400000 × 1350000 turned 0'],
    ['higher than the page', png(1000, 4000), '990000 × 3960000 turned 0'],
    ['lying, to be turned', jpeg(4000, 1000, 6), '3960000 × 990000 turned 90'],
    ['upside down', jpeg(96, 96, 3), '914400 × 914400 turned 180'],
    ['mirrored', jpeg(96, 96, 2), '914400 × 914400 turned 0 mirrored'],
    ['mirrored and lying', jpeg(192, 96, 7), '1828800 × 914400 turned 90 mirrored'],
  ])('%s', async (_, bytes, expected) => {
    expect(await placed(bytes)).toBe(expected);
  });
});

it('a photo carries its words for those who do not see, and stays with its caption', async () => {
  const xml = await bodyOf(photo, contextOf(images(png(10, 10))));
  expect(xml).toContain('descr="Toàn cảnh &amp; &quot;hội trường&quot;"');
  expect(paragraphsOf(xml)).toEqual(['photo: ▣', 'Caption: Chú thích']);
  expect(xml).toMatch(/<w:pStyle w:val="photo"\/><w:keepNext\/>/);
});

it('the bytes of a photo go into the file as they are', async () => {
  const bytes = png(10, 10);
  const parts = unzipSync(await writeDocx(documentOf({}, photo), contextOf(images(bytes))));
  expect(parts['word/media/image1.png']).toEqual(bytes);
});

it.each([
  [
    'WebP',
    new Uint8Array([
      ...ascii('RIFF'),
      26,
      0,
      0,
      0,
      ...ascii('WEBPVP8L'),
      13,
      0,
      0,
      0,
      47,
      0,
      0,
      0,
      16,
      7,
      16,
      17,
      17,
      136,
      136,
      254,
      7,
      0,
    ]),
    'webp',
  ],
  ['no picture at all', new Uint8Array([1, 2, 3]), '?'],
  ['no bytes', new Uint8Array(), '?'],
])('%s: a message, and the caption keeps its place', async (_, bytes, found) => {
  const context = contextOf(images(bytes));
  expect(paragraphsOf(await bodyOf(photo, context))).toEqual([
    'photo: [Ảnh: Toàn cảnh &amp; &quot;hội trường&quot;]',
    'Caption: Chú thích',
  ]);
  expect(context.messages.map(({ rule, params }) => [rule.id, params])).toEqual([
    ['image-readable', { url: 'a', found, format: 'DOCX' }],
  ]);
});
