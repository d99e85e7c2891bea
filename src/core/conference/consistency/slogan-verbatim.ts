/** Slogans are quoted word for word. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../../language/fold.ts';
import { type Message, message } from '../../message/message.ts';
import { yearsOfPeriod } from '../days.ts';
import type { Check } from './check.ts';

/** Words alone: dashes, commas and quotes are told apart from them. */
function words(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Messages: `slogan-verbatim` when it is near the register's text, `slogan-variant` when it is a variant that is met. */
export const sloganVerbatim: Check = ({ slogans }, at, registers) =>
  (slogans ?? []).flatMap(({ kind, text, period }, index): Message[] => {
    const entries = registers.slogans.filter(
      (entry) => entry.kind === kind && (period === undefined || yearsOfPeriod(period).first === Number(entry.year)),
    );
    const said = fold(text.replace(/[.;,]$/, ''));
    const where = at(['slogans', index, 'text']);
    if (entries.some((entry) => fold(entry.text) === said)) return [];
    const variant = entries.find((entry) => entry.variants?.some((one) => fold(one) === said));
    if (variant) return [message('slogan-variant', { year: variant.year, text: variant.text }, where)];
    const near = entries.find(
      (entry) => distance(words(entry.text), words(text)) <= Math.max(3, Math.round(entry.text.length / 5)),
    );
    return near ? [message('slogan-verbatim', { year: near.year, found: text, text: near.text }, where)] : [];
  });
