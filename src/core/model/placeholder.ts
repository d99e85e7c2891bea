/**
 * The stand-in for a value in template text. What a template prints from data never meets the Markdown parser:
 * the text holds a placeholder, the parser takes it for a word, and the tree stage puts the value in its place.
 *
 * Shape: U+E000, the value's index in digits U+E010 … U+E019, U+E001. All are private use: neither white space nor
 * punctuation for Markdown and YAML, and refused in the text of a template, so that nothing else can look like one.
 */

import type { How } from './fact.ts';

/** Where words come from: the paths of the data they tell, how they were computed, and the tag that printed them. */
export interface Origin {
  /** E.g. `['attendees.0.name']`. */
  from: readonly string[];
  how?: How | undefined;
  /** `templates/article/awards.md.hbs:3:5`. */
  placed?: string | undefined;
}

/** One value printed by a template. */
export interface Value extends Origin {
  text: string;
}

/** The letter that follows begins a sentence: the tree stage makes it a capital. */
export const CAPITAL = '\uE002';

/** A sentence ends here: the tree stage writes a full stop, unless a mark stands there already. */
export const FULL_STOP = '\uE003';

const OPEN = '\uE000';
const CLOSE = '\uE001';
const ZERO = 0xe010;
const PLACEHOLDER = /\uE000([\uE010-\uE019]+)\uE001/;
const everyPlaceholder = new RegExp(PLACEHOLDER, 'g');

/** The placeholder of the value at `index`, with so many digits at least. */
export function placeholder(index: number, width = 1): string {
  const digits = Array.from(String(index).padStart(width, '0'), (digit) => String.fromCharCode(ZERO + Number(digit)));
  return OPEN + digits.join('') + CLOSE;
}

/**
 * Text → its plain parts (strings, none empty) and the indexes of its values (numbers), in order.
 * A value may appear twice or not at all.
 */
export function splitPlaceholders(text: string): (string | number)[] {
  return text
    .split(PLACEHOLDER)
    .map((part, at) => (at % 2 === 0 ? part : index(part)))
    .filter((part) => part !== '');
}

/** A text whose placeholders are numbered from 0 in the order they stand in, and the way back for any piece of it. */
export interface Alike {
  text: string;
  restore(piece: string): string;
}

/**
 * What texts have in common that differ only in which values they print. As long as the given text: each number keeps its count of
 * digits. Where a number would not fit into them, the text as it is.
 */
export function alike(text: string): Alike {
  const own = text.match(everyPlaceholder) ?? [];
  const common = own.map((mark, at) => placeholder(at, mark.length - 2));
  if (own.length === 0 || common.some((mark, at) => mark.length !== own[at]?.length)) return { text, restore: same };
  let at = 0;
  return {
    text: text.replace(everyPlaceholder, () => common[at++] as string),
    restore: (piece) => piece.replace(everyPlaceholder, (mark, digits: string) => own[index(digits)] ?? mark),
  };
}

const same = (piece: string): string => piece;

/** Text with every value written out: for front matter, addresses and tests, never for Markdown to be parsed. */
export function fillPlaceholders(text: string, values: readonly Value[]): string {
  return splitPlaceholders(text)
    .map((part) => (typeof part === 'string' ? part : (values[part]?.text ?? '')))
    .join('');
}

function index(digits: string): number {
  let number = 0;
  for (let at = 0; at < digits.length; at += 1) number = number * 10 + digits.charCodeAt(at) - ZERO;
  return number;
}
