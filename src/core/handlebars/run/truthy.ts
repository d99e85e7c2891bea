/** What counts as there in a condition, as in Handlebars. */
import { unbox } from '../../model/fact.ts';
import { Piece } from './piece.ts';

/** False for nothing, `''`, `false`, an empty list, template text that came out empty, and 0 unless `includeZero`. */
export function truthy(value: unknown, includeZero = false): boolean {
  const bare = unbox(value);
  if (bare === 0) return includeZero;
  if (Array.isArray(bare)) return bare.length > 0;
  if (bare instanceof Piece) return bare.markdown !== '';
  return Boolean(bare);
}
