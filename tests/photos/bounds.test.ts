/** Pictures that are more than pictures, or unpack to more than they say, are not shown. */
import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { photoSort } from '../../src/core/photos/sort.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const open =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://www.w3.org/2000/svg" xmlns:h="http://www.w3.org/1999/xhtml" width="9" height="9">';

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script under another prefix', '<s:script>alert(1)</s:script>'],
  ['a script of a page', '<h:script>alert(1)</h:script>'],
  ['an address in code numbers', '<a href="&#106;avascript:alert(1)"><rect width="9" height="9"/></a>'],
  ['a picture from elsewhere', '<image href="https://example.org/x.png" width="9" height="9"/>'],
  ['a style from elsewhere', '<style>@import "https://example.org/x.css";</style>'],
  ['an attribute that runs', '<rect width="9" height="9" onload = "alert(1)"/>'],
  ['an element that sets an address', '<use href="#a"><set attributeName="href" to="https://example.org"/></use>'],
  ['a tag that never ends', '<rect width="9"'],
])('no picture: %s', (_, inside) => {
  expect(photoSort(bytes(`${open}${inside}</svg>`))).toEqual({ type: 'script', shown: 'none' });
});

test('what drawing programs write is a picture', () => {
  const drawn = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="9" height="9">
  <inkscape:namedview id="base" pagecolor="#ffffff" />
  <defs><linearGradient id="a"><stop offset="0" style="stop-color:#f00;stop-opacity:1"/></linearGradient></defs>
  <g inkscape:label="Lớp 1"><path d="M 0,0 L 9,9" fill="url(#a)"/><use xlink:href="#a"/></g>
  <text x="1" y="8">Hội nghị &amp; thi đua</text>
</svg>`;
  expect(photoSort(bytes(drawn))).toEqual({ type: 'svg', shown: 'web' });
});

/** A PNG whose header claims so many pixels (8-bit RGBA), with these unpacked data. */
function png(width: number, height: number, data: Uint8Array): Uint8Array {
  const number = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
  const chunk = (type: string, body: ArrayLike<number>) => [
    ...number(body.length),
    ...bytes(type),
    ...Array.from(body),
    0,
    0,
    0,
    0,
  ];
  return Uint8Array.from([
    0x89,
    ...bytes('PNG\r\n\x1a\n'),
    ...chunk('IHDR', [...number(width), ...number(height), 8, 6, 0, 0, 0]),
    ...chunk('IDAT', zlibSync(data)),
    ...chunk('IEND', []),
  ]);
}

test('a PNG as it claims', () => {
  expect(photoSort(png(10, 10, new Uint8Array(410)))).toEqual({ type: 'png', shown: 'page' });
});

test('a PNG that unpacks to more than its pixels', () => {
  expect(photoSort(png(10, 10, new Uint8Array(5_000_000)))).toEqual({ type: 'bomb', shown: 'none' });
});

test('a PNG of 20,000 × 20,000 pixels', () => {
  expect(photoSort(png(20_000, 20_000, new Uint8Array(100)))).toEqual({ type: 'large', shown: 'none' });
});

test.each([
  ['a chunk that says that it is two gigabytes long', (whole: Uint8Array) => whole.with(33, 0x7f)],
  ['a PNG that breaks off', (whole: Uint8Array) => whole.subarray(0, -20)],
])('%s is for browsers alone', (_, broken) => {
  expect(photoSort(broken(png(10, 10, new Uint8Array(410))))).toEqual({ type: 'png', shown: 'web' });
});
