import type { Handler } from '../context.ts';
import { picture } from '../picture.ts';

/** A picture among words. */
export const image: Handler<'image'> = (node, context) => picture(node, context.write);
