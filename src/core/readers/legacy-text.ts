/** Vietnamese text that was saved in an encoding of old, and so reads `ViÖn kiÓm s¸t`, `Vieän kieåm saùt` or `Viá»‡n kiá»ƒm sÃ¡t`. */

/** TCVN3 (ABC, fonts `.Vn…`), VNI (fonts `VNI-…`), or UTF-8 that was taken for Windows-1252 and saved again. */
export type Legacy = 'tcvn3' | 'vni' | 'twice';

const signs: readonly [Legacy, RegExp][] = [
  [
    'twice',
    /(?:[ÃÄÆ][\u0080-\u00BF\u0152-\u0192\u2013-\u203A\u20AC\u2122]|á[º»][\u0080-\u00BF\u0152-\u0192\u2013-\u203A\u20AC\u2122])/g,
  ],
  ['vni', /[aeoyöôuAEOUYÖÔ][øïäåûõØÏÄÅÛ]|ñ[aeiouöôy]/g],
  ['tcvn3', /(?<=[A-Za-z])[¸¶·¹¨©ª«¬¾»¼½Ç®ÖÓÒ×ØÜÞßÊËÌÐÑÎÏ§]|®[a-zA-Z¸¶·¹¨©ª«¬]|§[a-z]/g],
];
const vietnamese = /[\u1EA0-\u1EF9ĂăĐđƠơƯư]/;

/**
 * Which old encoding a text shows signs of, and where the first sign stands; nothing when it reads as Vietnamese or as plain Latin.
 * Three signs are asked for, so that a single foreign name never condemns a file.
 */
export function legacyText(text: string): { encoding: Legacy; offset: number } | undefined {
  // Every real Vietnamese text soon shows one of these letters; the old encodings never do.
  if (vietnamese.test(text)) return undefined;
  const found = signs
    .map(([encoding, sign]) => ({ encoding, places: Array.from(text.matchAll(sign), (match) => match.index) }))
    .filter(({ places }) => places.length >= 3)
    .sort((one, other) => other.places.length - one.places.length)[0];
  return found && { encoding: found.encoding, offset: found.places[0] ?? 0 };
}
