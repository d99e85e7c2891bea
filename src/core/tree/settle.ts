/** Capital letters and full stops where `{{#sentence}}` has left its marks (`placeholder.ts`). */
import { CAPITAL, FULL_STOP } from '../model/placeholder.ts';

/** What has been said so far in one block of text. */
export interface Said {
  /** The last characters. */
  end: string;
  /** The next letter is to be a capital. */
  capital: boolean;
}

const marks = new RegExp(`([${CAPITAL}${FULL_STOP}])`);
const closed = /(?:[.!?:;][”’)]?|…[”’]?)$/u;

/**
 * Settle one stretch of text, going on from `said`, which changes. `marked`: the template's own text, which alone
 * holds marks; a value may be made to begin with a capital, and nothing else of it changes.
 */
export function settle(text: string, said: Said, marked: boolean): string {
  let out = '';
  for (const part of marked ? text.split(marks) : [text]) {
    if (part === CAPITAL) said.capital = true;
    else if (part === FULL_STOP) {
      if (said.end !== '' && !closed.test(said.end.trimEnd())) out += say('.', said);
    } else if (part !== '') {
      const told = marked ? part.replace(afterDots(said), '') : part;
      out += say(said.capital ? capitalise(told, said) : told, said);
    }
  }
  return out;
}

/** A template's full stop after a blank, where the dots would become seven. */
function afterDots({ end }: Said): RegExp {
  return end.endsWith('…') ? /^\.(?!\.)/u : /^(?!)/u;
}

function say(text: string, said: Said): string {
  said.end = (said.end + text).slice(-4);
  return text;
}

/** Upper-case the first letter; opening quotes and spaces pass, a digit needs no capital. */
function capitalise(text: string, said: Said): string {
  const first = /[\p{L}\p{N}]/u.exec(text);
  if (!first) return text;
  said.capital = false;
  return text.slice(0, first.index) + first[0].toUpperCase() + text.slice(first.index + first[0].length);
}
