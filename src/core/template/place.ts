/** Places in templates, in the form that messages use. */
import type { Position } from 'unist';
import type { Loc } from './ast.ts';

/** Handlebars counts columns from 0, messages from 1. */
export function place({ start, end }: Loc): Position {
  return {
    start: { line: start.line, column: start.column + 1 },
    end: { line: end.line, column: end.column + 1 },
  };
}

/** `file:line:column`, one link of a trail. */
export function spot(file: string, { start }: Loc): string {
  return `${file}:${start.line}:${start.column + 1}`;
}
