import type { RootContent } from 'mdast';
import { chartOf } from '../../../model/chart.ts';
import type { Handler, TextContext } from '../context.ts';
import { flow } from '../flow.ts';

/** Blocks, a blank line between them; a chart behind the table whose figures it draws is no more than that table here. */
export const root: Handler<'root'> = (node, context) =>
  flow(
    node.children.filter((child, at) => !repeats(child, node.children[at - 1], context)),
    context,
  );

function repeats(node: RootContent, before: RootContent | undefined, context: TextContext): boolean {
  if (node.type !== 'code' || before?.type !== 'table') return false;
  const drawn = chartOf(node);
  const told = new Set(
    before.children.flatMap(({ children }) => children.map((cell) => context.handle(cell, context))),
  );
  return drawn !== undefined && drawn.kind !== 'change' && drawn.rows.every(({ label }) => told.has(label));
}
