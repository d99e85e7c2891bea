/** What a picture's bytes say: kind, size, how it lies. Read with `image-size`, which knows formats by their first bytes. */
import { imageSize } from 'image-size';

/** A picture's header. Sizes in pixels, of the picture as it stands upright. */
export interface ImageBox {
  /** `png`, `jpg`, `webp` … */
  type: string;
  width: number;
  height: number;
  /** EXIF orientation 1–8; 1 when not said. */
  orientation: number;
}

/** Read a picture's header; nothing when the bytes are no picture that is known. Pure. */
export function imageBox(bytes: Uint8Array): ImageBox | undefined {
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes);
    if (type === undefined || !(width > 0) || !(height > 0)) return undefined;
    return orientation > 4 ? { type, width: height, height: width, orientation } : { type, width, height, orientation };
  } catch {
    return undefined;
  }
}
