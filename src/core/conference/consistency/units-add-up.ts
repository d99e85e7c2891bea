/** Figures by unit add up to the figure of the whole. */
import { sum } from '../../language/decimal.ts';
import { type Message, message } from '../../message/message.ts';
import type { Path } from '../../model/source.ts';
import { type At, type Check, knowsMembers, memberUnits } from './check.ts';

type Rule = 'indicator-adds-up' | 'award-adds-up';

/** A sum over the units: too much is always wrong, too little only when every member is there. */
function compare(
  rule: Rule,
  parts: readonly (number | undefined)[],
  whole: number | undefined,
  complete: boolean,
  path: Path,
  at: At,
): Message[] {
  if (whole === undefined || parts.length === 0 || parts.includes(undefined)) return [];
  const total = sum(parts.map((part) => part ?? 0));
  return total > whole || (complete && total < whole) ? [message(rule, { sum: total, whole }, at(path))] : [];
}

/** Messages: `indicator-adds-up`, `award-adds-up`. Averages and rates are not sums and are left alone. */
export const unitsAddUp: Check = (conference, at) => {
  const members = memberUnits(conference);
  const complete = (shares: readonly { unit: string }[]) =>
    knowsMembers(conference) && members.every((unit) => shares.some((share) => share.unit === unit));
  return [
    ...(conference.indicators ?? []).flatMap(({ perUnit, value, total, unit, scope }, index) => {
      if (!perUnit || unit?.includes('%') || /bình quân|trung bình/i.test(scope ?? '')) return [];
      const path = ['indicators', index];
      return [
        ...compare(
          'indicator-adds-up',
          perUnit.map((share) => share.value),
          value,
          complete(perUnit),
          [...path, 'value'],
          at,
        ),
        ...compare(
          'indicator-adds-up',
          perUnit.map((share) => share.total),
          total,
          complete(perUnit),
          [...path, 'total'],
          at,
        ),
      ];
    }),
    ...(conference.awards ?? []).flatMap(({ perUnit, collectives, individuals }, index) => {
      if (!perUnit) return [];
      const path = ['awards', index];
      return [
        ...compare(
          'award-adds-up',
          perUnit.map((share) => share.collectives ?? 0),
          collectives,
          complete(perUnit),
          [...path, 'collectives'],
          at,
        ),
        ...compare(
          'award-adds-up',
          perUnit.map((share) => share.individuals ?? 0),
          individuals,
          complete(perUnit),
          [...path, 'individuals'],
          at,
        ),
      ];
    }),
  ];
};
