/** Where a value may be missing without a hole in the text: an entry of the front matter or of a chart, a cell of a table. */
import type { Program, Statement } from '../syntax/ast.ts';

/** Follows the text of a document from its start. */
export interface FrontMatter {
  /** Go past a stretch of template text. */
  pass(text: string): void;
  /** Whether the place is in the front matter, or in a fence (```), which holds data likewise. */
  readonly inside: boolean;
  /** Whether it is in the front matter itself. */
  readonly inMatter: boolean;
}

/** At the start of a document. */
export function startFrontMatter(): FrontMatter {
  let fenced = false;
  let at: 'before' | 'inside' | 'after' = 'before';
  return {
    pass(text) {
      let rest = text;
      if (at === 'before' && rest.trim() !== '') {
        at = /^\s*---\n/.test(rest) ? 'inside' : 'after';
        rest = rest.trimStart().slice(3);
      }
      for (const _ of rest.matchAll(/^```/gm)) fenced = !fenced;
      if (at === 'inside' && /^---[ \t]*$/m.test(rest)) at = 'after';
    },
    get inside() {
      return at === 'inside' || fenced;
    },
    get inMatter() {
      return at === 'inside' && !fenced;
    },
  };
}

/** Whether a tag is all that an entry of data, or a cell of a table, holds: empty, it goes without a trace. */
export function standsAlone({ body }: Program, tag: Statement, inFront: boolean): boolean {
  const at = body.indexOf(tag);
  const before = textOf(body[at - 1]);
  const after = textOf(body[at + 1]);
  if (/\|[ \t]*$/.test(before) && /^[ \t]*\|/.test(after)) return true;
  const opens = /(?:^|\n)[ \t]*(?:- )?(?:[\w-]+:)?[ \t]*["']?$|[:,[{][ \t]*["']$/.test(before);
  return inFront && opens && /^["']?[ \t]*(?:\n|$|[,\]}])/.test(after);
}

function textOf(statement: Statement | undefined): string {
  return statement?.type === 'ContentStatement' ? statement.value : '';
}
