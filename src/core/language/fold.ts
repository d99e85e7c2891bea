/** Keys for finding one name under its many spellings. Keys are for comparing, never for printing. */
import { placeTones } from './tone.ts';
import { normaliseText } from './typography.ts';

// One letter for two where usage wavers: sỹ = sĩ, tỉ = tỷ, kĩ = kỹ, quí = quý. A word that is y alone (ý, y tế) keeps it.
const wavering =
  /(?<![\p{L}\p{M}])((?:b|c|ch|d|đ|g|gh|h|k|kh|l|m|n|ng|nh|p|ph|qu|r|s|t|th|tr|v|x))([yỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const toI: Record<string, string> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };

/**
 * Same name, same key: `Cụm Thi đua số 7` = `cụm thi đua số 7`, `hoà` = `hòa`, `chiến sỹ` = `chiến sĩ`,
 * `Bà Rịa – Vũng Tàu` = `Bà Rịa-Vũng Tàu`; quotes and doubled spaces do not count. Tones do: `Đăk` is not `Đắk`.
 */
export function fold(text: string): string {
  const bare = normaliseText(text.replace(/["'“”„‟‘’‚‛«»]/g, '')).text;
  const lower = bare.toLowerCase().normalize('NFC');
  return placeTones(lower, 'old')
    .replace(wavering, (_, onset: string, vowel: string) => onset + (toI[vowel] ?? vowel))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .trim();
}

/** `fold` without tones, hats and horns, đ as d: `Đăk Lăk` = `Đắk Lắk` = `dak lak`. For near matches. */
export function plain(text: string): string {
  return fold(stripMarks(text));
}

/** Base letters only: `Đắk` → `Dak`. */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFC');
}

/** Letters that are no letter with a mark, as they are spelt in plain ones. `Ð` is what many keyboards give for `Đ`. */
const spelt: Record<string, string> = {
  Ð: 'D',
  ð: 'd',
  Þ: 'Th',
  þ: 'th',
  ß: 'ss',
  ẞ: 'SS',
  Œ: 'OE',
  œ: 'oe',
  Æ: 'AE',
  æ: 'ae',
  Ø: 'O',
  ø: 'o',
  Ł: 'L',
  ł: 'l',
  ı: 'i',
};

/** Any Latin letters → plain ones, for names of files and addresses: `Ðà Nẵng` → `Da Nang`, `Cœur` → `Coeur`. */
export function spellPlain(text: string): string {
  return stripMarks(text).replace(/[ÐðÞþßẞŒœÆæØøŁłı]/g, (letter) => spelt[letter] ?? letter);
}
