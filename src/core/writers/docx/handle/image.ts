import type { Handler } from '../context.ts';
import { picture } from '../picture.ts';
import { runs } from '../run.ts';

/** A picture among words: a run of its own. Where it cannot be shown its words stand for it. */
export const image: Handler<'image'> = (node, context) => {
  const shown = picture(node, context);
  return shown ? [shown] : runs(node.title || node.alt || '', context);
};
