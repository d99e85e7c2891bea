/** The figures of a few units in a sentence, so that they need no table. */
import type { Conference } from '../conference/schema/conference.ts';
import { amount } from '../language/figure-words.ts';
import { type Fact, fact } from '../model/fact.ts';

/** More units than this are a table. */
const FEW = 5;

/** `Trường A có 4 phòng, Trường B không có phòng nào`; nothing where they are many, or have a total each. */
export function byUnitOf(
  { perUnit = [], unit }: NonNullable<Conference['indicators']>[number],
  path: string,
): Fact<string> | undefined {
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
