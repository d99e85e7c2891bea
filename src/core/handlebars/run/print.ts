/** Values → template text: a placeholder each, so that data never meets the Markdown parser. */
import { placeholder } from '../../model/placeholder.ts';
import { Piece } from './piece.ts';
import type { Run } from './run.ts';
import type { Traced } from './traced.ts';

/**
 * What an expression puts into the text: nothing for what is missing, a piece as it is, else a placeholder.
 * `refuse` is told of values that have no words of their own: objects, lists, true and false.
 */
export function print(run: Run, { value, from }: Traced, refuse: (found: Unprintable) => void): string {
  if (value === undefined || value === null || value === '') return '';
  if (value instanceof Piece) return value.markdown;
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) {
    run.values.push({ text: String(value), from });
    return placeholder(run.values.length - 1);
  }
  refuse(
    Array.isArray(value)
      ? 'list'
      : typeof value === 'object'
        ? 'object'
        : typeof value === 'boolean'
          ? 'boolean'
          : 'other',
  );
  return '';
}

/** Kinds of value that cannot be printed. */
export type Unprintable = 'list' | 'object' | 'boolean' | 'other';
