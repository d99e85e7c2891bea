/** A photo as documents need it: upright, no larger than a page can show. */

/** Pixels of the longer side. */
const longest = 2000;
/** A picture that is small enough stays byte for byte. */
const smallBytes = 1_500_000;

/** Nothing for what the browser cannot read. Turned as its camera says (EXIF); PNG stays PNG. */
export async function shrinkPhoto(
  file: Blob,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; ending: 'jpg' | 'png' } | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isPng = bytes[0] === 0x89 && bytes[1] === 0x50;
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  const ending = isPng ? 'png' : 'jpg';
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    if (scale === 1 && (isPng || isJpeg) && bytes.length <= smallBytes) return { bytes, ending };
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const type = isPng ? 'image/png' : 'image/jpeg';
    const made = await canvas.convertToBlob({ type, quality: 0.88 });
    return { bytes: new Uint8Array(await made.arrayBuffer()), ending };
  } catch {
    return undefined;
  }
}
