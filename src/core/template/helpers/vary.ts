import { type Helper, HelperError } from '../helper.ts';
import type { Memory } from '../memory.ts';
import { seedOf } from '../memory.ts';
import { Piece } from '../piece.ts';

/**
 * One of several ways to say a thing: another each time, in an order that the document's seed chooses.
 * `first="…"` is said the first time.
 *
 * @example {{vary "Bên cạnh đó" "Cùng với đó" first="Tại Hội nghị"}}
 */
export function vary(memory: Memory): Helper {
  return (variants, { hash, markdown, froms }) => {
    if (variants.length === 0)
      throw new HelperError({ vi: 'vary cần ít nhất một cách nói', en: 'vary expects at least one variant' });
    const { first } = hash;
    const key = JSON.stringify(variants);
    const turn = memory.turns.get(key) ?? 0;
    memory.turns.set(key, turn + 1);
    if (typeof first === 'string' && turn === 0) return markdown`${new Piece(first)}`;
    const at = (memory.seed + seedOf(key) + turn) % variants.length;
    const chosen = variants[at];
    // A variant from the data is data; one from the template is template text.
    return froms[at]?.length ? chosen : new Piece(String(chosen ?? ''));
  };
}
