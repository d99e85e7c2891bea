/** A code block: one paragraph, its lines parted by line breaks. */
import type { Code } from 'mdast';
import type { DocxContext, FlowPart } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { lines } from '../run.ts';

export function code(node: Code, context: DocxContext): FlowPart[] {
  const run = { style: 'inlineCode' } as const;
  return [paragraph('code', lines(node.value.split(/\r\n?|\n/), { ...context, run }), context)];
}
