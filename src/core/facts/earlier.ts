/** The conference of an earlier period, given to be compared with (`--compare`). */
import type { Conference } from '../conference/schema/conference.ts';
import { fold } from '../language/fold.ts';
import { comparePeriods, parsePeriod } from '../language/period.ts';
import { type Message, message } from '../message/message.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { Where } from '../model/source.ts';
import { compareCluster, compareEarlier } from './rules.ts';

type Indicator = NonNullable<Conference['indicators']>[number];
type Award = NonNullable<Conference['awards']>[number];

/** Where data of the earlier file are said to be from: its own paths under this name. */
const origin = 'compare';

/** The period that a conference looks back on. */
export function reviewed({ purposes }: Conference): Fact<string> | undefined {
  const at = purposes.findIndex(({ kind }) => kind === 'review' || kind === 'interim');
  const period = purposes[at]?.period;
  return period === undefined ? undefined : fact(period, [`purposes.${at}.period`]);
}

/**
 * Why two conferences cannot be compared; empty when they can. `where`: the earlier file.
 * Messages: `compare-cluster`, `compare-earlier`. What a file does not say is no hindrance.
 */
export function comparable(now: Conference, earlier: Conference, where: Where): Message[] {
  const [mine, other] = [now.cluster?.name, earlier.cluster?.name];
  const [period, before] = [reviewed(now)?.value, reviewed(earlier)?.value];
  const [later, first] = [period && parsePeriod(period), before && parsePeriod(before)];
  return [
    ...(mine && other && fold(mine) !== fold(other)
      ? [message(compareCluster, { found: other, expected: mine }, where)]
      : []),
    ...(period && before && later && first && comparePeriods(first, later) >= 0
      ? [message(compareEarlier, { found: before, reviewed: period }, where)]
      : []),
  ];
}

/** The value of the indicator of the same name, scope and unit. */
export function earlierValue(
  earlier: Conference | undefined,
  { name, scope, unit }: Indicator,
): Fact<number> | undefined {
  const key = (one: Pick<Indicator, 'name' | 'scope' | 'unit'>): string =>
    [one.name, one.scope, one.unit].map((text) => fold(text ?? '')).join('\n');
  const rows = earlier?.indicators ?? [];
  const at = rows.findIndex((one) => key(one) === key({ name, scope, unit }));
  return rows[at] && fact(rows[at].value, [`${origin}.indicators.${at}.value`]);
}

/** How many received an award of the same form, grade and status; several rows of one form add up. */
export function earlierTotal(earlier: Conference | undefined, award: Award): Fact<number> | undefined {
  const same = (earlier?.awards ?? []).flatMap((one, index) => {
    const total = totalOf(one);
    const alike = fold(one.form) === fold(award.form) && one.grade === award.grade && one.status === award.status;
    return alike && total !== undefined ? [{ total, path: `${origin}.awards.${index}` }] : [];
  });
  if (same.length === 0) return undefined;
  return fact(
    same.reduce((sum, { total }) => sum + total, 0),
    same.map(({ path }) => path),
    'sum',
  );
}

/** Collectives and individuals together; nothing when neither is counted. */
export function totalOf({ collectives, individuals }: Award): number | undefined {
  return collectives === undefined && individuals === undefined ? undefined : (collectives ?? 0) + (individuals ?? 0);
}

/** The period of the earlier file. */
export function earlierPeriod(earlier: Conference | undefined): Fact<string> | undefined {
  const period = earlier && reviewed(earlier);
  return (
    period &&
    fact(
      period.value,
      period.from.map((path) => `${origin}.${path}`),
    )
  );
}
