/** Which long tables a report puts behind its signature, and under which number the text refers to them. */
import type { Conference } from '../conference/schema/conference.ts';
import { roman } from '../language/roman.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { AwardFacts } from './awards.ts';
import type { IndicatorFacts } from './figures.ts';

/** Each with its label, `Phụ lục I`; without a number where it is the only one; nothing where there is no such table. */
export interface Annexes {
  /** Indicators unit by unit. */
  indicators: Fact<string> | undefined;
  /** Awards unit by unit. */
  shares: Fact<string> | undefined;
  /** Names of those who were awarded. */
  granted: Fact<string> | undefined;
  /** Names of those who are proposed. */
  proposed: Fact<string> | undefined;
}

/** From so many names on, a list is an annex. */
const manyNames = 10;

/** Whether the names of those awarded are too many for a line of a table. */
function listsNames({ recipients }: Pick<AwardFacts, 'recipients'>): boolean {
  return (recipients ?? []).filter(({ name }) => name !== undefined && name !== 'all').length >= manyNames;
}

/** Count the annexes of a conference, in the order in which they stand. */
export function annexesOf(
  { official }: Conference,
  { indicators, awards }: { indicators: readonly IndicatorFacts[]; awards: readonly AwardFacts[] },
): Annexes {
  // A few units are told in the text, unless charts are wanted of them.
  const charts = official?.report?.charts === true;

  const there: Record<keyof Annexes, string | undefined> = {
    indicators: indicators.some(({ perUnit, byUnit }) => perUnit?.length && (charts || !byUnit))
      ? 'indicators'
      : undefined,
    shares: awards.some(({ perUnit }) => perUnit?.length) ? 'awards' : undefined,
    granted: awards.some((row) => row.status === 'granted' && listsNames(row)) ? 'awards' : undefined,
    proposed: awards.some((row) => row.status !== 'granted' && listsNames(row)) ? 'awards' : undefined,
  };
  const keys = (Object.keys(there) as (keyof Annexes)[]).filter((key) => there[key] !== undefined);
  const label = (key: keyof Annexes): Fact<string> | undefined => {
    const from = there[key];
    if (from === undefined) return undefined;
    return fact(keys.length > 1 ? `Phụ lục ${roman(keys.indexOf(key) + 1)}` : 'Phụ lục', [from]);
  };
  return {
    indicators: label('indicators'),
    shares: label('shares'),
    granted: label('granted'),
    proposed: label('proposed'),
  };
}
