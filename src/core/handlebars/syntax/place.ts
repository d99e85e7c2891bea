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

/** Links of a trail that are shown at either end. */
const shown = 3;

/** A trail as messages show it: of a long one, both ends. Undefined for an empty one. */
export function shortTrail(trail: readonly string[]): readonly string[] | undefined {
  if (trail.length === 0) return undefined;
  return trail.length > 2 * shown + 1 ? [...trail.slice(0, shown), '…', ...trail.slice(-shown)] : trail;
}

/** `file:line:column`, one link of a trail. */
export function spot(file: string, { start }: Loc): string {
  return `${file}:${start.line}:${start.column + 1}`;
}
