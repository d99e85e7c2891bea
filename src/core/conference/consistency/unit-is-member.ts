/** Who leads next, and who is nominated, belongs to the cluster. */
import { message } from '../../message/message.ts';
import type { Path } from '../../model/source.ts';
import { nearest } from '../suggest.ts';
import { type Check, knowsMembers, memberUnits } from './check.ts';

/** In which part the unit appears; the words know each. */
export type Part = 'lead' | 'deputy' | 'decision' | 'score' | 'share';

/** Messages: `unit-is-member`. Silent while not all members are listed. */
export const unitIsMember: Check = (conference, at) => {
  const members = memberUnits(conference);
  if (!knowsMembers(conference)) return [];
  const { nextTerm, decisions, scores, awards, indicators } = conference;
  const named: { unit: string | undefined; part: Part; path: Path }[] = [
    { unit: nextTerm?.lead, part: 'lead', path: ['nextTerm', 'lead'] },
    { unit: nextTerm?.deputy, part: 'deputy', path: ['nextTerm', 'deputy'] },
    ...(decisions ?? []).flatMap(({ units }, index) =>
      (units ?? []).map((unit, place) => ({
        unit,
        part: 'decision' as const,
        path: ['decisions', index, 'units', place],
      })),
    ),
    ...(scores ?? []).map(({ unit }, index) => ({ unit, part: 'score' as const, path: ['scores', index, 'unit'] })),
    ...[...(awards ?? [])].flatMap(({ perUnit }, index) =>
      (perUnit ?? []).map(({ unit }, place) => ({
        unit,
        part: 'share' as const,
        path: ['awards', index, 'perUnit', place, 'unit'],
      })),
    ),
    ...[...(indicators ?? [])].flatMap(({ perUnit }, index) =>
      (perUnit ?? []).map(({ unit }, place) => ({
        unit,
        part: 'share' as const,
        path: ['indicators', index, 'perUnit', place, 'unit'],
      })),
    ),
  ];
  return named.flatMap(({ unit, part, path }) =>
    unit === undefined || ['all', 'none', 'unknown'].includes(unit) || members.includes(unit)
      ? []
      : [message('unit-is-member', { unit, part, suggestion: nearest(unit, members) }, at(path))],
  );
};
