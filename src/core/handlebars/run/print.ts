/** Values → template text: a placeholder each, so that data never meets the Markdown parser. */
import { placeholder } from '../../model/placeholder.ts';
import { Piece } from './piece.ts';
import type { Run } from './run.ts';
import type { Traced } from './traced.ts';

/** Kinds of value that cannot be printed. */
export type Unprintable = 'list' | 'object' | 'boolean' | 'other';

/** Called with the kind of a value that has no words of its own. */
export type Refuse = (found: Unprintable) => void;

/** What an expression puts into the text: nothing for what is missing, a piece as it is, else a placeholder. `placed`: its tag. */
export function print(run: Run, { value, from, how }: Traced, placed: string, refuse: Refuse): string {
  if (value === undefined || value === null || value === '') return '';
  if (value instanceof Piece) return value.markdown;
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) {
    run.values.push({ text: String(value), from, ...(how && { how }), placed });
    return placeholder(run.values.length - 1);
  }
  refuse(kindOf(value));
  return '';
}

function kindOf(value: unknown): Unprintable {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'object';
  return typeof value === 'boolean' ? 'boolean' : 'other';
}
