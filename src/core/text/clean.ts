/**
 * The input door for characters: what a text may hold before anything reads it.
 * Letters are composed (NFC), every kind of space and line end becomes the plain one, what no page can show is dropped.
 */

/** A character that was dropped: where it stood (UTF-16 offset in the text given) and its code point. */
export interface Dropped {
  offset: number;
  code: number;
}

/** A text cleaned, what was dropped from it, and the way back to the places of the text given. */
export interface Cleaned {
  text: string;
  dropped: Dropped[];
  /** Offset in the cleaned text → offset in the text given. */
  origin(offset: number): number;
}

// Spaces other than U+0020, and breaks that are no line ends in YAML: each becomes one space, so that words stay apart.
const space = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u000B\u000C\u0085\u2028\u2029]/;
// C0 and C1 controls, soft hyphen, zero-width and direction marks, word joiner, stray BOM, interlinear and non-characters.
const unprintable =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/;
const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
// Joiners shape emoji and other scripts; beside Latin letters they are litter from a web page.
const joiner =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Script=Arabic}|\p{Script=Devanagari}|\uFE0F)(?:\u200C|\u200D)/u;
const carriage = /\r(?!\n)/;
const marked = /\P{M}\p{M}+/u;

const touched = new RegExp([space, unprintable, lone, carriage].map((one) => one.source).join('|'));
const every = new RegExp(
  `(?<space>${space.source})|(?<drop>${unprintable.source}|${joiner.source}|[\\u{D800}-\\u{DFFF}])|(?<line>${carriage.source})|(?<marked>${marked.source})`,
  'gu',
);

/**
 * Clean a text. A text that needs nothing comes back as it is, and quickly.
 * Dropped: controls, lone surrogates, non-characters, zero-width and direction marks. Kept: tab and line feed.
 */
export function clean(given: string): Cleaned {
  if (!touched.test(given) && !joiner.test(given) && given.normalize('NFC') === given) {
    return { text: given, dropped: [], origin: (offset) => offset };
  }
  const dropped: Dropped[] = [];
  // Where the two texts part: from `at` in the cleaned text on, the given one is `shift` further.
  const partings: { at: number; shift: number }[] = [];
  let text = '';
  let done = 0;
  for (const match of given.matchAll(every)) {
    const { space: gap, drop, line, marked: letter } = match.groups ?? {};
    text += given.slice(done, match.index);
    done = match.index + match[0].length;
    if (gap !== undefined) text += ' ';
    else if (line !== undefined) text += '\n';
    else if (letter !== undefined) text += letter.normalize('NFC');
    else if (drop !== undefined) dropped.push({ offset: match.index, code: drop.codePointAt(0) ?? 0 });
    if (done - text.length !== (partings.at(-1)?.shift ?? 0))
      partings.push({ at: text.length, shift: done - text.length });
  }
  text += given.slice(done);
  return {
    text: text.normalize('NFC'),
    dropped,
    origin(offset) {
      let low = 0;
      let high = partings.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((partings[middle]?.at ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return offset + (partings[low - 1]?.shift ?? 0);
    },
  };
}
