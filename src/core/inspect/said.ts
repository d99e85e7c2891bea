/** Words of the inspector, in both languages of messages. */
import { roundNumber } from '../language/decimal.ts';
import { formatNumber } from '../language/number.ts';
import type { Lang } from '../model/job.ts';
import type { Range } from './decree.ts';
import type { Words } from './sheet.ts';

/** One thing said twice. */
export type Said = Readonly<Record<Lang, string>>;

export const say = (vi: string, en: string): Said => ({ vi, en });

/** The same in both languages: quotations, figures. */
export const same = (text: string): Said => ({ vi: text, en: text });

/** Joined, empty ones left out. */
export function join(parts: readonly Said[], by = ', '): Said {
  const all = (lang: Lang): string =>
    parts
      .map((part) => part[lang])
      .filter(Boolean)
      .join(by);
  return { vi: all('vi'), en: all('en') };
}

/** A figure as each language writes it, with at most one decimal and its unit: `12,7 mm`, `12.7 mm`. */
export function figure(value: number, unit: string, decimals = 1): Said {
  return { vi: `${formatNumber(value, { decimals })}${unit}`, en: `${roundNumber(value, decimals)}${unit}` };
}

/** `13–14 pt`; one figure when both ends are the same. */
export function range([least, most]: Range, unit: string): Said {
  const [from, to] = [figure(least, ''), figure(most, unit)];
  return least === most ? to : { vi: `${from.vi}–${to.vi}`, en: `${from.en}–${to.en}` };
}

/** Words in quotes, cut to a length that a line bears. */
export function quote(text: string, most = 60): Said {
  const plain = text.replace(/\s+/g, ' ').trim();
  return same(`“${plain.length > most ? `${plain.slice(0, most - 1)}…` : plain}”`);
}

/** How words look: `13 pt, in hoa, đậm, đứng`. */
export function look(words: readonly Words[]): Said {
  const runs = words.flatMap((one) => one.runs).filter(({ text }) => text.trim() !== '');
  const sizes = [...new Set(runs.map(({ size }) => Math.round(size * 10) / 10))].sort((a, b) => a - b);
  const all = (has: (run: (typeof runs)[number]) => boolean): boolean | undefined =>
    runs.every(has) ? true : runs.some(has) ? undefined : false;
  const bold = all((run) => run.bold);
  const italic = all((run) => run.italic);
  return join([
    sizes.map((size) => figure(size, ' pt')).reduce((one, other) => join([one, other], '; '), same('')),
    isCapital(words) ? say('in hoa', 'capitals') : say('in thường', 'lower case'),
    bold === undefined ? say('lẫn đậm', 'partly bold') : bold ? say('đậm', 'bold') : say('không đậm', 'not bold'),
    italic === undefined
      ? say('lẫn nghiêng', 'partly italic')
      : italic
        ? say('nghiêng', 'italic')
        : say('đứng', 'upright'),
  ]);
}

/** Whether all letters are capitals. */
export function isCapital(words: readonly Words[]): boolean {
  const text = words.map((one) => one.text).join(' ');
  return /\p{L}/u.test(text) && text === text.toUpperCase();
}
