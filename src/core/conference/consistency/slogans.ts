/** Slogans of a conference beside those of the register. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../../language/fold.ts';
import type { Path } from '../../model/source.ts';
import { yearsOfPeriod } from '../days.ts';
import type { Registers, SloganEntry } from '../registers/registers.ts';
import type { Conference } from '../schema/conference.ts';

/** Words alone: dashes, commas and quotes are compared apart from them. */
function words(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A slogan as the file has it, and what the register has. */
interface Inexact {
  is: 'variant' | 'near';
  entry: SloganEntry;
  text: string;
  path: Path;
}

/** Slogans that are not word for word those of the register: a variant that is met, or near to one. */
export function inexact({ slogans }: Conference, registers: Registers): Inexact[] {
  return (slogans ?? []).flatMap(({ kind, text, period }, index): Inexact[] => {
    const entries = registers.slogans.filter(
      (entry) => entry.kind === kind && (period === undefined || yearsOfPeriod(period).first === Number(entry.year)),
    );
    const said = fold(text.replace(/[.;,]$/, ''));
    const path = ['slogans', index, 'text'];
    if (entries.some((entry) => fold(entry.text) === said)) return [];
    const variant = entries.find((entry) => entry.variants?.some((one) => fold(one) === said));
    if (variant) return [{ is: 'variant', entry: variant, text, path }];
    const near = entries.find(
      (entry) => distance(words(entry.text), words(text)) <= Math.max(3, Math.round(entry.text.length / 5)),
    );
    return near ? [{ is: 'near', entry: near, text, path }] : [];
  });
}
