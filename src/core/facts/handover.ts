/** To whom a handover goes. */
import type { Conference } from '../conference/schema/conference.ts';
import { type Fact, fact } from '../model/fact.ts';
import { type ClusterFacts, isNamed } from './cluster.ts';
import type { Participant } from './people.ts';

type Item = NonNullable<Conference['programme']>[number];

/** What goes with the lead of a cluster: its flag, its tasks. */
const ofLead = /(?<!\p{L})(?:luân lưu|(?:cụm|khối|tổ) trưởng|nhiệm vụ)(?!\p{L})/iu;

/**
 * The unit that leads next, where the one that leads now hands over the flag or the task of the lead, alone or named
 * beside it; `path`: of the item. Nothing where anything else is handed over, or by another.
 */
export function successorOf(
  { kind, title }: Item,
  by: readonly Participant[],
  { nextTerm }: Conference,
  cluster: ClusterFacts | undefined,
  path: string,
): Fact<string> | undefined {
  const next = nextTerm?.lead;
  if (kind !== 'handover' || !isNamed(next) || next === cluster?.lead?.unit) return undefined;
  const [from, to, ...others] = by.map(({ name }) => name);
  if (from !== cluster?.lead?.unit || others.length > 0 || (to !== undefined && to !== next)) return undefined;
  return title === undefined || ofLead.test(title)
    ? fact(next, ['nextTerm.lead', ...(to === undefined ? [] : [`${path}.by.1`])])
    : undefined;
}
