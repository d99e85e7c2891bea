/** The figures of units: in a sentence where they are few, so that they need no table; whether they add up. */
import type { Conference } from '../conference/schema/conference.ts';
import { sum } from '../language/decimal.ts';
import { amount } from '../language/figure-words.ts';
import { type Fact, fact } from '../model/fact.ts';

type Indicator = NonNullable<Conference['indicators']>[number];

/** More units than this are a table. */
const FEW = 5;

/** `Trường A có 4 phòng, Trường B không có phòng nào`; nothing where they are many, or have a total each. */
export function byUnitOf({ perUnit = [], unit }: Indicator, path: string): Fact<string> | undefined {
  if (perUnit.length === 0 || perUnit.length > FEW || perUnit.some(({ total }) => total !== undefined))
    return undefined;
  const measured = unit === '%' || /(?:^| )đồng$/u.test(unit ?? '');
  const clauses = perUnit.map(({ unit: who, value }) =>
    value === 0 && !measured
      ? `${who} không có${unit === undefined ? '' : ` ${unit} nào`}`
      : `${who} ${measured ? 'là' : 'có'} ${amount(value, unit)}`,
  );
  return fact(clauses.join(', '), [`${path}.perUnit`, ...(unit === undefined ? [] : [`${path}.unit`])]);
}

/** Whether the units' values, and their totals where it has one, add up to the indicator's own. */
export function addsUp({ value, total, unit, approximation, perUnit = [] }: Indicator): boolean {
  if (perUnit.length < 2 || unit === '%' || approximation) return false;
  const totals = perUnit.map((one) => one.total ?? Number.NaN);
  return sum(perUnit.map((one) => one.value)) === value && (total === undefined || sum(totals) === total);
}
