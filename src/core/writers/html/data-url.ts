/** Image bytes as a `data:` URL. */

/** First bytes of each kind of picture (RFC 9649 for WebP: `RIFF`, four bytes of size, `WEBP`). */
const kinds: readonly [mediaType: string, start: RegExp][] = [
  ['image/png', /^\x89PNG/],
  ['image/jpeg', /^\xFF\xD8\xFF/],
  ['image/gif', /^GIF8/],
  ['image/webp', /^RIFF[\s\S]{4}WEBP/],
  ['image/bmp', /^BM/],
  ['image/avif', /^[\s\S]{4}ftypavi[fs]/],
  ['image/svg+xml', /^(?:\xEF\xBB\xBF)?\s*<(?:\?xml|svg|!--)/],
];

/** Base 64 with the media type that the bytes themselves show. */
export function dataUrl(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  const [mediaType] = kinds.find(([, start]) => start.test(text)) ?? ['application/octet-stream'];
  return `data:${mediaType};base64,${btoa(text)}`;
}
