import { plain } from '../../language/fold.ts';
import { search } from '../every-match.ts';
import { worded } from '../prose.ts';
import type { LintContext, LintRule } from '../rule.ts';
import { onlyWrite } from '../slip.ts';
import { respelled } from '../syllable.ts';
import { isCapitals, literally, wholeWords } from '../words-and-sentences.ts';

/** The letters by which one name is known from another: `Đắc Lắc` and `Đắk Lắk` have the same. */
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
function isForeign(text: string, index: number, actual: string): boolean {
  if (/[^\x00-\x7F]/.test(actual)) return false;
  const beside = [
    /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(0, index)),
    /^ (\p{Lu}\p{Ll}+)/u.exec(text.slice(index + actual.length)),
  ];
  return beside.some(
    (match) => match && /^[\x00-\x7F]+$/.test(match[1] ?? '') && !respelled((match[1] ?? '').toLowerCase()),
  );
}

/** Names that are common words when only their first letter is a capital: reported only behind what says that a place is meant. */
const common = new Set(
  'hòa bình,thái bình,cao bằng,bình định,bình dương,bình thuận,bình phước,vĩnh phúc,vĩnh long,hưng yên,an giang,yên bái,long an,phú yên,phú thọ,thanh hóa,đồng tháp,bắc giang,bắc ninh,nam định,hải dương,hà nam,hải phòng,quảng trị,khánh hòa,hậu giang,tiền giang,lai châu,sơn la,ninh bình,lào cai,bến tre,cà mau'.split(
    ',',
  ),
);
const place = /(?<!\p{L})(?:tỉnh|thành phố|TP\.?) $/iu;

/** A name of several syllables in its other forms: `Đắk lắk`, `Bà rịa - Vũng tàu`, `Thừa Thiên-Huế`. */
function otherwise(places: LintContext['registers']['places']): Map<string, string> {
  return new Map(places.filter(({ name }) => name.includes(' ')).map(({ name }) => [key(name), name]));
}

function key(name: string): string {
  return name.replace(/(?:(?<!\s)\s+)?[-–—]\s*|\s+/g, ' ').toLowerCase();
}

/** What the register says of a name that has small letters or a dash where it should not; nothing where it is right. */
function respelledName(actual: string, name: string, before: string): string | undefined {
  if (actual === name || isCapitals(actual) || !/^\p{Lu}/u.test(actual)) return undefined;
  // Another rule sees to the hyphen of a name that has one.
  if (name.includes('-') && actual.replace(/(?:(?<!\s)\s+)?[-–—]\s*/g, ' - ') === name) return undefined;
  return common.has(name.toLowerCase()) && !place.test(before) ? undefined : name;
}

/**
 * A province is spelled as the register spells it.
 *
 * @example ok: VKSND tỉnh Đắk Nông và VKSND tỉnh Đắk Lắk.
 * @example ok: Công ty Dak Lak Coffee Co., Ltd; tong-ket-Daklak.docx; #DakLak.
 * @example not ok: VKSND tỉnh Đăk Nông và VKSND tỉnh Đắk Lắk.
 * @example fixed: VKSND tỉnh Đắk Nông và VKSND tỉnh Đắk Lắk.
 * @example ok: VKSND TỈNH ĐẮK LẮK; vì Hòa bình; Thái bình; Quảng Nam - Đà Nẵng; Bà Rịa - Vũng Tàu; Thừa Thiên Huế.
 * @example not ok: VKSND tỉnh Đắk lắk, VKSND Đà nẵng và VKSND Thừa Thiên-Huế.
 * @example fixed: VKSND tỉnh Đắk Lắk, VKSND Đà Nẵng và VKSND Thừa Thiên Huế.
 * @example not ok: VKSND tỉnh Bà rịa - Vũng tàu, VKSND tỉnh Hòa bình.
 * @example fixed: VKSND tỉnh Bà Rịa - Vũng Tàu, VKSND tỉnh Hòa Bình.
 * @example not ok: VKSND tỉnh Đắc Lắc.
 */
export const placeOneSpelling: LintRule = {
  id: 'place-one-spelling',
  severity: 'warning',
  ...onlyWrite('Địa danh “{actual}” không theo tên chuẩn', 'Place name “{actual}” is not the canonical spelling'),
  check: (prose, { registers }) => {
    const names = misspellings(registers.places);
    if (names.size === 0) return [];
    const pattern = wholeWords(
      [...names.keys()]
        .sort((one, other) => other.length - one.length)
        .map(literally)
        .join('|'),
    );
    const forms = otherwise(registers.places);
    const loose = wholeWords(
      [...forms.keys()]
        .sort((one, other) => other.length - one.length)
        .map((name) => name.split(' ').map(literally).join('(?: |\\s*[-–—]\\s*)'))
        .join('|'),
      'giu',
    );
    return worded(prose).flatMap((at) => [
      ...search(prose, at, pattern, ({ 0: actual, index }) =>
        isForeign(at.text, index, actual) ? undefined : { expected: names.get(actual), fix: true },
      ),
      ...search(prose, at, loose, ({ 0: actual, index }) => {
        const expected = respelledName(
          actual,
          forms.get(key(actual)) ?? actual,
          at.text.slice(Math.max(0, index - 12), index),
        );
        return expected === undefined || names.has(actual) ? undefined : { expected, fix: true };
      }),
    ]);
  },
};
