/** Where each part of a document stands in a file made of it, whatever its format, edited or not. */
import type { PlacedText } from '../model/placed-text.ts';
import { type Word, wordsIn } from '../text/words.ts';
import { alignWords } from './align.ts';
import type { Part } from './parts.ts';

/** A part and the stretch of the file's text that holds it; none where the file does not have its words. */
export interface LocatedPart {
  part: Part;
  start?: number;
  end?: number;
}

/**
 * Find the parts. The body is followed word by word; words of front matter, which stand before or after it, and what
 * could not be followed are looked for by themselves among the words that are left.
 */
export function locateParts(parts: readonly Part[], { text, body: begins = 0 }: PlacedText): LocatedPart[] {
  const theirs = wordsIn(text);
  const keys = theirs.map(({ key }) => key);
  const own = parts.map(({ text: words }) => wordsIn(words));
  const body = own.flatMap((words, index) => (parts[index]?.key === undefined ? words : []));
  const head = theirs.findIndex(({ start }) => start >= begins);
  const followed = alignWords(
    body.map(({ key }) => key),
    keys.slice(Math.max(0, head)),
  ).map((place) => (place < 0 ? place : place + Math.max(0, head)));
  const taken = new Set(followed);
  let at = 0;
  return parts.map((part, index): LocatedPart => {
    const words = own[index] ?? [];
    const places = part.key === undefined ? followed.slice(at, at + words.length) : [];
    if (part.key === undefined) at += words.length;
    const known = places.filter((place) => place >= 0);
    const whole = known.length > 0 && known.length === words.length;
    const sought = whole ? undefined : (seek(words, keys, taken) ?? seekApart(words, keys, taken));
    const [first, last] = sought ?? [known[0], known.at(-1)];
    const start = first === undefined ? undefined : theirs[first]?.start;
    const end = last === undefined ? undefined : theirs[last]?.end;
    return start === undefined || end === undefined ? { part } : { part, start, end };
  });
}

/** The first row of free words that are those of a part; they are then taken. */
function seek(words: readonly Word[], keys: readonly string[], taken: Set<number>): [number, number] | undefined {
  const [first] = words;
  if (!first) return undefined;
  for (let at = keys.indexOf(first.key); at >= 0; at = keys.indexOf(first.key, at + 1)) {
    if (!words.every(({ key }, step) => keys[at + step] === key && !taken.has(at + step))) continue;
    words.forEach((_, step) => void taken.add(at + step));
    return [at, at + words.length - 1];
  }
  return undefined;
}

/** How far apart words of one part may stand: a cell of a table whose lines stand between those of its neighbours. */
const widest = 40;

/** As `seek`, with other words between. */
function seekApart(words: readonly Word[], keys: readonly string[], taken: Set<number>): [number, number] | undefined {
  const [first, ...rest] = words;
  if (!first) return undefined;
  for (let at = keys.indexOf(first.key); at >= 0; at = keys.indexOf(first.key, at + 1)) {
    if (taken.has(at)) continue;
    const places = [at];
    for (const { key } of rest) {
      let next = (places.at(-1) ?? at) + 1;
      while (next < at + widest + words.length && (keys[next] !== key || taken.has(next))) next += 1;
      if (keys[next] === key && !taken.has(next)) places.push(next);
    }
    if (places.length < words.length) continue;
    for (const place of places) taken.add(place);
    return [at, places.at(-1) ?? at];
  }
  return undefined;
}
