/** What is counted is what is listed: members, bridges, absences, tasks, recipients. */

import { message } from '../../message/message.ts';
import type { Path } from '../../model/source.ts';
import type { Conference } from '../schema/conference.ts';
import { type Check, knowsMembers, memberUnits } from './check.ts';

/** What the list is of; the words know each. */
export type Listed = 'members' | 'bridges' | 'absences' | 'tasks' | 'units' | 'collectives' | 'individuals';

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

/** Messages: `count-covers-list` when more are listed than counted, `list-complete` when fewer are. */
export const countMatchesList: Check = (conference, at) =>
  pairs(conference).flatMap(({ what, stated, listed, path }) => {
    if (stated === undefined || listed === undefined || stated === listed) return [];
    if (what === 'members' && listed < stated && !knowsMembers(conference)) return [];
    return [message(listed > stated ? 'count-covers-list' : 'list-complete', { what, stated, listed }, at(path))];
  });
