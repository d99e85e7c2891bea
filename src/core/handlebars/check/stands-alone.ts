/** Where a tag may print nothing and leave no gap: it is all that its entry, cell or line holds. */
import type { Loc, Program, Statement } from '../syntax/ast.ts';

/** Whether a tag is all that an entry of data (`inData`), or a cell of a table, holds: empty, it goes without a trace. */
export function standsAlone({ body }: Program, tag: Statement, inData: boolean): boolean {
  const at = body.indexOf(tag);
  const before = textOf(body[at - 1]);
  const after = textOf(body[at + 1]);
  if (/\|[ \t]*$/.test(before) && /^[ \t]*\|/.test(after)) return true;
  const opens = /(?:^|\n)[ \t]*(?:- [ \t]*)?(?:[\w-]+:[ \t]*)?["']?$|[:,[{][ \t]*["']$/.test(before);
  return inData && opens && /^["']?[ \t]*(?:\n|$|[,\]}])/.test(after);
}

/** Whether a tag has its line of the template for itself. */
export function aloneOnLine(source: string, { start, end }: Loc): boolean {
  const lines = source.split('\n');
  const before = lines[start.line - 1]?.slice(0, start.column);
  const after = lines[end.line - 1]?.slice(end.column);
  return `${before}${after}`.trim() === '';
}

function textOf(statement: Statement | undefined): string {
  return statement?.type === 'ContentStatement' ? statement.value : '';
}
