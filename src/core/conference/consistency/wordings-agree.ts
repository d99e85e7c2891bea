/** Wordings of one text differ in words, not in facts. */
import { fold } from '../../language/fold.ts';
import { type Message, message } from '../../message/message.ts';
import type { Registers } from '../registers/registers.ts';
import type { Conference } from '../schema/conference.ts';
import type { Wordings } from '../wordings.ts';
import type { At } from './check.ts';
import { spelledIn } from './place-spelled.ts';
import { balancedIn } from './quotes-balanced.ts';

/**
 * Every wording tells the figures, the quoted words and the people that the first one tells, and no others; and what
 * holds for the texts of the file holds for each wording. Messages: `wordings-agree`, `quotes-balanced`, `place-spelled`.
 */
export function checkWordings(
  conference: Conference,
  wordings: readonly Wordings[],
  at: At,
  registers: Registers,
): Message[] {
  const people = (conference.attendees ?? []).flatMap(({ name }) => name ?? []);
  const agreeing = wordings.flatMap(({ texts, at: list }) => {
    const [first = '', ...others] = texts;
    return others.flatMap((text, index) => {
      const missing = told(first, people).find((datum) => !told(text, people).includes(datum));
      const added = told(text, people).find((datum) => !told(first, people).includes(datum));
      const datum = missing ?? added;
      const where = at([...list, index + 1]);
      return datum === undefined ? [] : [message('wordings-agree', { datum, missing: missing !== undefined }, where)];
    });
  });
  const others = wordings.flatMap(({ texts, at: list }) =>
    texts.slice(1).map((text, index) => ({ text, path: [...list, index + 1] })),
  );
  return [...agreeing, ...balancedIn(others, at), ...spelledIn(others, at, registers)];
}

/** Figures, quoted words and names of known people in a text; what is compared, each once. */
function told(text: string, people: readonly string[]): string[] {
  const figures = text.match(/\d+(?:[.,/-]\d+)*%?/gu) ?? [];
  const quoted = [...text.matchAll(/“([^”]*)”/gu)].map(([, inside = '']) => fold(inside));
  return [...new Set([...figures, ...quoted, ...people.filter((name) => text.includes(name))])];
}
