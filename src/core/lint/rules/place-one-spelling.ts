import { plain } from '../../language/fold.ts';
import { search } from '../pattern-rule.ts';
import { worded } from '../prose.ts';
import type { LintContext, LintRule } from '../rule.ts';
import { respelled } from '../syllable.ts';
import { literally, wholeWords } from '../words.ts';

/** Letters that tell one name from another: `Đắc Lắc` and `Đắk Lắk` have the same. */
function letters(name: string): string {
  return plain(name)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/k/g, 'c');
}

/** Spellings that are met → the register's. Other names of the same place (`HCM`, `TT Huế`) are no misspelling. */
function misspellings(places: LintContext['registers']['places']): Map<string, string> {
  const right = new Set(places.map(({ name }) => name));
  return new Map(
    places.flatMap(({ name, aliases = [] }) =>
      aliases
        .filter((alias) => !right.has(alias) && letters(alias) === letters(name))
        .map((alias) => [alias, name] as const),
    ),
  );
}

/** Whether a name in plain letters is part of a foreign one: a word that is no Vietnamese syllable stands beside it. */
function isForeign(text: string, index: number, found: string): boolean {
  if (/[^\x00-\x7F]/.test(found)) return false;
  const beside = [
    /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(0, index)),
    /^ (\p{Lu}\p{Ll}+)/u.exec(text.slice(index + found.length)),
  ];
  return beside.some(
    (match) => match && /^[\x00-\x7F]+$/.test(match[1] ?? '') && !respelled((match[1] ?? '').toLowerCase()),
  );
}

/**
 * A province is spelled as the register spells it.
 *
 * @example ok: VKSND tỉnh Đắk Nông và VKSND tỉnh Đắk Lắk.
 * @example ok: Công ty Dak Lak Coffee Co., Ltd; tong-ket-Daklak.docx; #DakLak.
 * @example not ok: VKSND tỉnh Đăk Nông và VKSND tỉnh Đắk Lắk.
 * @example mended: VKSND tỉnh Đắk Nông và VKSND tỉnh Đắk Lắk.
 * @example not ok: VKSND tỉnh Đắc Lắc.
 */
export const placeOneSpelling: LintRule = {
  id: 'place-one-spelling',
  check: (prose, { registers }) => {
    const names = misspellings(registers.places);
    if (names.size === 0) return [];
    const pattern = wholeWords(
      [...names.keys()]
        .sort((one, other) => other.length - one.length)
        .map(literally)
        .join('|'),
    );
    return worded(prose).flatMap((at) =>
      search(prose, at, 'place-one-spelling', pattern, ({ 0: found, index }) =>
        isForeign(at.text, index, found) ? undefined : { expected: names.get(found), mend: true },
      ),
    );
  },
};
