/** Vietnamese text that was saved in an encoding of old, and so reads `ViÖn kiÓm s¸t`, `Vieän kieåm saùt` or `Viá»‡n kiá»ƒm sÃ¡t`. */

/** TCVN3 (ABC, fonts `.Vn…`), VNI (fonts `VNI-…`), or UTF-8 that was taken for Windows-1252 and saved again. */
export type Legacy = 'tcvn3' | 'vni' | 'twice';

interface Signs {
  encoding: Legacy;
  /** What some other language writes too, now and then. */
  likely: RegExp;
  /** A letter or two of every sure sign: where a text has none, it need not be read for the signs themselves. */
  hint: RegExp;
  /** What no language writes: one is enough. */
  sure: RegExp;
}

/** Where a Vietnamese or foreign word cannot go on before a sign at its beginning. */
const start = '(?<![\\p{L}\\p{N}])';

const signs: readonly Signs[] = [
  {
    encoding: 'twice',
    likely:
      /(?:[ÃÄÆ][\u0080-\u00BF\u0152-\u0192\u2013-\u203A\u20AC\u2122]|á[º»][\u0080-\u00BF\u0152-\u0192\u2013-\u203A\u20AC\u2122])/g,
    hint: /[áÃÆÄ]/,
    sure: /á[º»][\u0080-\u00BF\u0152-\u0192\u2013-\u203A\u20AC\u2122]|Ã[\u00A0-\u00BF]|Æ[°¡]|Ä[‘ƒ]/g,
  },
  {
    encoding: 'vni',
    likely: /[aeoyöôuAEOUYÖÔ][øïäåûõØÏÄÅÛ]|ñ[aeiouöôy]/g,
    hint: /[ñøûïäå]|[öôaeouy][ùõ]/,
    // `đ` at the head of a word; `ờ ớ ừ ứ …`; `à è ò …`; `á é ó …`, but for French `où`; `ộ ậ iệ`; `ể ổ`; `ạ` and `ụ` at the end of a word or before its last letter.
    sure: new RegExp(
      `${start}ñ[uöoôaeiï]|[öô][øùûïõ]|[aeouy]ø|[aeuy]ù|\\p{L}où|où\\p{L}|[oa]ä|(?<=i)eä|[eo]å|uïm|uïng`,
      'gu',
    ),
  },
  {
    encoding: 'tcvn3',
    likely: /(?<=[a-z])[¸¶·¹¨©ª«¬¾»¼½ÇÖÓÒ×ØÜÞßÊËÌÐÑÎÏ§]|®[a-z¸¶·¹¨©ª«¬]|§[a-z]/g,
    hint: /[\u00A7-\u00BEÆÇËÎÏÐÑÖØÜÞ]/,
    // Marks inside a word; capitals that Vietnamese does not have behind a small letter; `đ` and `Đ` at the head of a word.
    sure: new RegExp(
      '(?<=[a-z])[¨©ª¬¼½¾¸µ¶](?=[a-z])|(?<=[a-z])[µ¸](?![\\p{L}\\p{N}])|(?<=[a-z])[ÆÇËÎÏÐÑÖØÜÞ](?![A-Z\\u00C0-\\u00DE])' +
        `|${start}®[a-z\\u00A8-\\u00FF]|${start}§[a-z\\u00A8-\\u00FF]{2}`,
      'gu',
    ),
  },
];
/** Letters that only Vietnamese has, or marks of letters taken apart. */
const vietnamese = /[\u1EA0-\u1EF9ĂăĐđƠơƯư]|\p{M}/u;

/**
 * Which old encoding a text shows signs of, and where the first stands; nothing when it reads as Vietnamese or as plain Latin.
 * A sure sign is enough where its own word holds no letter of real Vietnamese, whatever stands beside it: part of a file may
 * have been pasted in. Of likely signs three are asked for, in a text without any such letter.
 */
export function legacyText(text: string): { encoding: Legacy; offset: number } | undefined {
  if (!/[\u0080-\u00FF]/.test(text)) return undefined;
  const sure = most(
    text,
    ({ hint, sure: sign }) => (hint.test(text) ? sign : undefined),
    1,
    (at) => !vietnamese.test(wordAt(text, at)),
  );
  if (sure) return sure;
  // Every real Vietnamese text soon shows one of these letters; the old encodings never do.
  return vietnamese.test(text)
    ? undefined
    : most(
        text,
        ({ likely }) => likely,
        3,
        () => true,
      );
}

/** The encoding with most signs, if it has `enough`. */
function most(
  text: string,
  signOf: (signs: Signs) => RegExp | undefined,
  enough: number,
  counts: (at: number) => boolean,
) {
  const likeliest = signs
    .map((one) => {
      const sign = signOf(one);
      const found = sign ? Array.from(text.matchAll(sign), (match) => match.index) : [];
      return { encoding: one.encoding, places: found.filter(counts) };
    })
    .filter(({ places }) => places.length >= enough)
    .sort((one, other) => other.places.length - one.places.length)[0];
  return likeliest && { encoding: likeliest.encoding, offset: likeliest.places[0] ?? 0 };
}

/** What stands between the spaces around a place. */
function wordAt(text: string, at: number): string {
  const from = text.slice(Math.max(0, at - 40), at).search(/(?<!\S)\S*$/);
  return text.slice(Math.max(0, at - 40) + from, at) + (/^\S*/.exec(text.slice(at, at + 40))?.[0] ?? '');
}
