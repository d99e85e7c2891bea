/** Other spellings of places, to be found in running text: Đăk Nông for Đắk Nông. */
import { plain } from '../../language/fold.ts';

/** A place of the register. */
interface Place {
  name: string;
  aliases?: readonly string[] | undefined;
}

/** One search for all of them. */
export interface PlaceSpellings {
  /** Finds the first in a text. */
  find: RegExp;
  /** The place's name by each spelling. */
  names: ReadonlyMap<string, string>;
}

/** The spellings that registers list as aliases; an alias that is another name is none. */
export function placeSpellings(places: readonly Place[]): PlaceSpellings {
  const names = new Map<string, string>();
  const canonical = new Set(places.map(({ name }) => name));
  for (const { name, aliases = [] } of places) {
    for (const alias of aliases)
      if (alias !== name && !canonical.has(alias) && letters(alias) === letters(name)) names.set(alias, name);
  }
  const either = [...names.keys()]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const find = new RegExp(
    either.length > 0 ? `(?<![\\p{L}\\p{M}])(?:${either.join('|')})(?![\\p{L}\\p{M}])` : '(?!)',
    'u',
  );
  return { find, names };
}

/** Letters alone: what differs in no more than marks, spaces and dashes is a spelling, not another name. */
function letters(name: string): string {
  return plain(name).replace(/[^\p{L}\p{N}]/gu, '');
}
