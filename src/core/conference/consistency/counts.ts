/** Counts beside their lists: members, bridges, absences, tasks, recipients. */

import { formatNumber } from '../../language/number.ts';
import type { Rule } from '../../message/rule.ts';
import type { Path } from '../../model/source.ts';
import type { Conference } from '../schema/conference.ts';
import { knowsMembers, memberUnits } from './parts.ts';
import type { Found } from './rule.ts';

/** What a list is of. */
type Listed = 'members' | 'bridges' | 'absences' | 'tasks' | 'units' | 'collectives' | 'individuals';

const lists: Record<Listed, { vi: string; en: string }> = {
  members: { vi: 'đơn vị thành viên', en: 'member units' },
  bridges: { vi: 'điểm cầu', en: 'bridges' },
  absences: { vi: 'người vắng mặt', en: 'absent people' },
  tasks: { vi: 'nhiệm vụ', en: 'tasks' },
  units: { vi: 'đơn vị', en: 'units' },
  collectives: { vi: 'tập thể', en: 'collectives' },
  individuals: { vi: 'cá nhân', en: 'individuals' },
};

/** A count beside its list. */
export interface Count {
  what: Listed;
  stated: number;
  listed: number;
}

/** What was stated and what is listed, with the remedy of the rule. */
export function countWords(vi: string, en: string): Pick<Rule<Count>, 'vi' | 'en'> {
  return {
    vi: ({ what, stated, listed }) => ({
      reason: `Ghi ${formatNumber(stated)} ${lists[what].vi}, danh sách có ${formatNumber(listed)}`,
      remedy: vi,
    }),
    en: ({ what, stated, listed }) => ({
      reason: `${stated} ${lists[what].en} are stated, ${listed} are listed`,
      remedy: en,
    }),
  };
}

interface Pair {
  what: Listed;
  stated: number | undefined;
  listed: number | undefined;
  path: Path;
}

function sum(list: readonly { count: number | undefined }[]): number {
  return list.reduce((total, { count }) => total + (count ?? 1), 0);
}

/** Recipients by name, as far as their kind is known: those that give it, and units that are members. */
function named(
  conference: Conference,
  award: NonNullable<Conference['awards']>[number],
  kind: 'collective' | 'individual',
): number | undefined {
  const list = award.recipients;
  if (!list || list.some(({ name }) => name === undefined || name === 'all')) return undefined;
  const members = new Set(memberUnits(conference));
  const only =
    award.collectives === undefined ? 'individual' : award.individuals === undefined ? 'collective' : undefined;
  const kinds = list.map((one) => one.kind ?? (members.has(one.name ?? '') ? 'collective' : only));
  return kinds.some((one) => one === undefined) ? undefined : kinds.filter((one) => one === kind).length;
}

function pairs(conference: Conference): Pair[] {
  const { cluster, venue, attendance, tasks, classifications, awards } = conference;
  return [
    {
      what: 'members',
      stated: cluster?.size,
      listed: cluster?.members && memberUnits(conference).length,
      path: ['cluster', 'size'],
    },
    { what: 'bridges', stated: venue?.bridgeCount, listed: venue?.bridges?.length, path: ['venue', 'bridgeCount'] },
    {
      what: 'absences',
      stated: attendance?.absent,
      listed: attendance?.absences && sum(attendance.absences),
      path: ['attendance', 'absent'],
    },
    { what: 'tasks', stated: tasks?.count, listed: tasks?.items?.length, path: ['tasks', 'count'] },
    ...(classifications ?? []).map(
      ({ count, units }, index): Pair => ({
        what: 'units',
        stated: count,
        listed: units?.includes('all') ? undefined : units?.length,
        path: ['classifications', index, 'count'],
      }),
    ),
    ...(awards ?? []).flatMap((award, index): Pair[] => [
      {
        what: 'collectives',
        stated: award.collectives,
        listed: named(conference, award, 'collective'),
        path: ['awards', index, 'collectives'],
      },
      {
        what: 'individuals',
        stated: award.individuals,
        listed: named(conference, award, 'individual'),
        path: ['awards', index, 'individuals'],
      },
    ]),
  ];
}

/** Counts that are not those of their lists. Fewer members are no news while not all are listed. */
export function miscounted(conference: Conference): Found<Count>[] {
  return pairs(conference).flatMap(({ what, stated, listed, path }) => {
    if (stated === undefined || listed === undefined || stated === listed) return [];
    if (what === 'members' && listed < stated && !knowsMembers(conference)) return [];
    return [{ params: { what, stated, listed }, path }];
  });
}
