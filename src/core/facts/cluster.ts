/** The cluster as documents speak of it: kind, lead, deputy, how many units. */
import type { Conference } from '../conference/schema/conference.ts';
import { hashtagOf } from '../language/hashtag.ts';
import { listUnits } from '../language/unit.ts';
import { type Fact, fact, unbox } from '../model/fact.ts';
import type { Trace } from './trace.ts';

type Cluster = NonNullable<Conference['cluster']>;
type Member = NonNullable<Cluster['members']>[number];

/** The cluster with what follows from its name and members. */
export type ClusterFacts = Omit<Cluster, 'leadTitle' | 'deputyTitle'> & {
  /** `Cụm`, `Khối`, `Tổ`, `Hội đồng`, read from the name. */
  kind: Fact<string>;
  /** As stated, else `Cụm trưởng`, `Khối trưởng`. */
  leadTitle: string | Fact<string>;
  /** Its name says that it is a cluster or block, so that a paper is signed in its name. */
  collective: boolean;
  deputyTitle: string | Fact<string>;
  lead: Member | undefined;
  /** All deputies, in the file's order. */
  deputies: Member[];
  /** Units: the stated number, else the length of the list. */
  count: Fact<number> | undefined;
  /** What the members are called together: `đơn vị`, `trường`. */
  noun: Fact<string>;
  /** Members that are not guests. */
  units: Member[];
  /** For social posts, where the name makes one: `#CumThiDuaSo7`. */
  hashtag: Fact<string> | undefined;
  /** All units, where a short notice has room for them in brackets: `VKSND các tỉnh Gia Lai và Kon Tum`. */
  listed: Fact<string> | undefined;
  /** Who chairs comes from the unit that leads, which their introduction says. */
  leadChairs: boolean;
  /** Somebody of each unit attends by name: who the units are has then been told. */
  met: boolean;
};

/** What the name says it is; a cluster where it says nothing. */
function kindOf(name: string): string {
  return ['Khối', 'Tổ', 'Hội đồng'].find((kind) => new RegExp(`^${kind}(?!\\p{L})`, 'iu').test(name)) ?? 'Cụm';
}

/** Derive; `undefined` when the file names no cluster. */
export function clusterFacts(conference: Conference, trace: Trace): ClusterFacts | undefined {
  const { cluster } = conference;
  if (!cluster) return undefined;
  const from = ['cluster.name'];
  const kind = kindOf(cluster.name);
  const council = kind === 'Hội đồng';
  const units = (cluster.members ?? []).filter((member) => member.function !== 'guest');
  const size = cluster.size ?? (units.length > 0 ? units.length : undefined);
  const tag = hashtagOf(cluster.name);
  const met = unitsMet(conference);
  const facts: ClusterFacts = {
    ...cluster,
    kind: fact(kind, from),
    collective: /^(?:cụm|khối)(?!\p{L})/iu.test(cluster.name),
    leadTitle: cluster.leadTitle ?? fact(council ? 'Chủ tịch Hội đồng' : `${kind} trưởng`, from),
    deputyTitle: cluster.deputyTitle ?? fact(council ? 'Phó Chủ tịch Hội đồng' : `${kind} phó`, from),
    lead: units.find((member) => member.function === 'lead'),
    deputies: units.filter((member) => member.function === 'deputy'),
    count:
      size === undefined
        ? undefined
        : cluster.size === undefined
          ? fact(size, ['cluster.members'], 'count')
          : fact(size, ['cluster.size']),
    noun: fact(nounOf(units), ['cluster.members']),
    hashtag: tag === undefined ? undefined : fact(tag, from),
    units,
    listed:
      roomFor(units) && !cluster.partial
        ? fact(
            listUnits(
              units.map(({ unit }) => unit),
              { colon: false },
            ),
            ['cluster.members'],
          )
        : undefined,
    leadChairs: leadChairs(conference, units.find((member) => member.function === 'lead')?.unit),
    met: units.length > 1 && units.every(({ unit }) => met.has(unit)),
  };
  trace.tag(units, 'cluster.members');
  return trace.tag(facts, 'cluster');
}

function leadChairs({ chairs = [], attendees = [] }: Conference, lead: string | undefined): boolean {
  return chairs.some(
    ({ name, unit }) => lead !== undefined && (unit ?? attendees.find((one) => one.name === name)?.unit) === lead,
  );
}

/** The units of those who chair or attend by name. */
function unitsMet({ chairs = [], attendees = [] }: Conference): Set<string> {
  const people = [...chairs, ...attendees].filter(({ name }) => name !== undefined);
  return new Set(
    people.flatMap(({ unit, office }) =>
      [unit, ...(office ?? []).map((one) => one.unit)].filter((one) => one !== undefined),
    ),
  );
}

/** Words that stand in brackets at most. */
const BRACKETS = 24;

function roomFor(units: readonly Member[]): boolean {
  const words = listUnits(units.map(({ unit }) => unit)).split(' ').length;
  return units.length > 1 && words <= BRACKETS;
}

/** `trường` where all members are schools, `bệnh viện` likewise. */
function nounOf(units: readonly Member[]): string {
  const nouns = ['trường', 'bệnh viện'];
  return (
    nouns.find((noun) => units.length > 1 && units.every(({ unit }) => unit.toLowerCase().startsWith(`${noun} `))) ??
    'đơn vị'
  );
}

/** Whether a seat of the next term has its unit: nobody is none, and one that is not known is no name. */
export function isNamed(seat: string | undefined): seat is string {
  return seat !== undefined && seat !== 'unknown' && seat !== 'none';
}

/** Whether a unit leads its cluster or is its deputy. */
export function seatOf(unit: string | undefined, cluster: ClusterFacts | undefined): 'lead' | 'deputy' | undefined {
  if (!unit || !cluster) return undefined;
  if (cluster.lead?.unit === unit) return 'lead';
  return cluster.deputies.some((member) => member.unit === unit) ? 'deputy' : undefined;
}

/**
 * Whether someone of this unit comes from outside the cluster: the superior body, another sector. Nothing is concluded
 * where the file does not name all members. `Văn phòng VKSND tỉnh Gia Lai` is of its member.
 */
export function isOutside(unit: string | undefined, cluster: ClusterFacts | undefined): boolean {
  if (!unit || !cluster || cluster.partial || cluster.units.length < 2) return false;
  return !cluster.units.some((member) => unit === member.unit || unit.endsWith(` ${member.unit}`));
}

/** What a unit is in its cluster, as it is put after a name: `đơn vị Cụm trưởng`. */
export function functionOf(unit: string | undefined, cluster: ClusterFacts | undefined): string | undefined {
  const seat = seatOf(unit, cluster);
  if (!cluster || !seat) return undefined;
  return `đơn vị ${unbox(seat === 'lead' ? cluster.leadTitle : cluster.deputyTitle)}`;
}
