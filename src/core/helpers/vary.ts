import { type Helper, HelperError, type HelperOptions } from '../handlebars/run/helper.ts';
import { Piece } from '../handlebars/run/piece.ts';
import type { Memory } from './memory.ts';

/**
 * One of several ways to say a thing: another each time, beginning with the one that the document's seed numbers.
 * `first="…"` is said the first time; the last variant never follows it directly. `{}` stands for `with=`.
 * `steady=true` says the same each time, where a sentence stands in two places of a document.
 *
 * @vi Mỗi lần một cách nói trong các cách đã nêu, không lặp liền nhau (`steady=true` thì luôn như nhau); `first="…"` là cách nói lần đầu; `{}` là chỗ của `with=`.
 * @example
 * data: {"event": "Hội nghị"}
 * {{vary "bên cạnh đó" first="tại {}" with=event}}, A; {{vary "bên cạnh đó" first="tại {}" with=event}}, B
 * → tại Hội nghị, A; bên cạnh đó, B
 */
export function vary(memory: Memory): Helper {
  return (variants, options) => {
    const { first } = options.hash;
    if (variants.length === 0)
      throw new HelperError({ vi: 'vary cần ít nhất một cách nói', en: 'vary expects at least one variant' });
    const key = JSON.stringify(variants);
    const steady = options.hash.steady === true;
    const turn = steady ? 0 : (memory.turns.get(key) ?? 0);
    if (!steady) memory.turns.set(key, turn + 1);
    if (typeof first === 'string' && turn === 0) return filled(first, options);

    const led = typeof first === 'string' && variants.length > 1;
    const start = memory.seed % (led ? variants.length - 1 : variants.length);
    const at = (start + turn - (led ? 1 : 0)) % variants.length;
    // A variant from the data is data; one from the template is template text.
    return options.froms[at]?.length ? variants[at] : filled(String(variants[at] ?? ''), options);
  };
}

/** Template text with `{}` filled by the value of `with`. */
function filled(text: string, { hash, markdown }: HelperOptions): Piece {
  const [before = '', ...after] = text.split('{}');
  return after.reduce((text, next) => markdown`${text}${hash.with}${new Piece(next)}`, new Piece(before));
}
