/** Values → template text: a placeholder each, so that data never meets the Markdown parser. */
import { placeholder } from '../../model/placeholder.ts';
import { Piece } from './piece.ts';
import type { Run } from './run.ts';
import { type Traced, trace } from './traced.ts';

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

/** Markdown of a helper: its literals as they are, each value between them printed, pieces and lists of them as they are. */
export function compose(
  run: Run,
  literals: TemplateStringsArray,
  values: readonly unknown[],
  { from, placed, refuse }: { from: readonly string[]; placed: string; refuse: Refuse },
): Piece {
  const put = (value: unknown): string => {
    if (Array.isArray(value) && value.every((item) => item instanceof Piece))
      return value.map((item) => item.markdown).join('');
    return print(run, trace(value, from, run.pathOf), placed, refuse);
  };
  return new Piece(literals.map((literal, at) => literal + (at < values.length ? put(values[at]) : '')).join(''));
}

function kindOf(value: unknown): Unprintable {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'object';
  return typeof value === 'boolean' ? 'boolean' : 'other';
}
