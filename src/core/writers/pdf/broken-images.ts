/** Which images the engine cannot draw though their header is right: cut off, or damaged inside. */
import { canDraw } from '#pdfmake';

/** Names of the images that cannot be drawn. */
export function findBroken(images: ReadonlyMap<string, Uint8Array>): Set<string> {
  return new Set([...images].filter(([, bytes]) => !canDraw(bytes)).map(([name]) => name));
}
