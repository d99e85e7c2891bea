import { paragraph } from '../paragraph.ts';
import { run } from '../run.ts';
import type { Handler } from './handler.ts';

/** Lines as they are, with their indents. */
export const code: Handler<'code'> = (node, context) => {
  const inner = { ...context, style: 'code' } as const;
  return [paragraph([{ ...run(node.value, inner), preserveLeadingSpaces: true }], inner)];
};
