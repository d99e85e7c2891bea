import { placeWords } from '../../../photos/missing.ts';
import type { Handler } from '../context.ts';

/** A picture among words: what it shows. */
export const image: Handler<'image'> = (node) => placeWords(node.alt || node.title);
