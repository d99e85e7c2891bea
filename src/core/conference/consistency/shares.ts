/** Figures by unit and the figure of the whole. */

import { sum } from '../../language/decimal.ts';
import { formatNumber } from '../../language/number.ts';
import type { Rule } from '../../message/rule.ts';
import type { Path } from '../../model/source.ts';
import type { Conference } from '../schema/conference.ts';
import { knowsMembers, memberUnits } from './parts.ts';
import type { Found } from './rule.ts';

/** What the units add up to, and what the whole says. */
export interface Total {
  sum: number;
  whole: number;
}

/** Both figures, and what to check. */
export const totalWords: Pick<Rule<Total>, 'vi' | 'en'> = {
  vi: ({ sum, whole }) => ({
    reason: `Cộng theo đơn vị được ${formatNumber(sum)}, mà số chung là ${formatNumber(whole)}`,
    remedy: 'Xem lại số chung và từng đơn vị.',
  }),
  en: ({ sum, whole }) => ({
    reason: `The units add up to ${sum}, the whole says ${whole}`,
    remedy: 'Check the whole and each unit.',
  }),
};

/** A sum over the units: too much is always wrong, too little only when every member is there. */
export function unequal(
  parts: readonly (number | undefined)[],
  whole: number | undefined,
  complete: boolean,
  path: Path,
): Found<Total>[] {
  if (whole === undefined || parts.length === 0 || parts.includes(undefined)) return [];
  const total = sum(parts.map((part) => part ?? 0));
  return total > whole || (complete && total < whole) ? [{ params: { sum: total, whole }, path }] : [];
}

/** Whether every member has a share. */
export function isComplete(conference: Conference, shares: readonly { unit: string }[]): boolean {
  return (
    knowsMembers(conference) && memberUnits(conference).every((unit) => shares.some((share) => share.unit === unit))
  );
}
