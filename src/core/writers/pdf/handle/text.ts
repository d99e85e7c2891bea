import type { Run } from '../content.ts';
import type { Handler, PdfContext } from '../context.ts';
import { run } from '../run.ts';

/** Words. A line end inside them is a space; the data they come from goes along. */
export const text: Handler<'text'> = (node, context) => [
  traced(run(node.value.replace(/[\r\n]+/g, ' '), context, node.data?.from), node.data?.stretches, context),
];

/** For a preview, which data each stretch of the words tells. */
function traced(made: Run, stretches: Run['stretches'], { write }: PdfContext): Run {
  return write.trace && stretches ? { ...made, stretches } : made;
}

/** A line break. */
export const lineBreak: Handler<'break'> = () => [{ text: '\n' }];
