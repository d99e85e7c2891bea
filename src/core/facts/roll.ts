/** The roll as minutes call it: who is present, with everybody who acts; who is absent; who counts the ballots. */
import type { Conference } from '../conference/schema/conference.ts';
import { fold } from '../language/fold.ts';
import { isBody, isPersonName } from '../language/institution.ts';
import { type ClusterFacts, functionOf, isOutside } from './cluster.ts';
import type { Participant, People, Person } from './people.ts';
import type { ProgrammeFacts } from './programme.ts';
import type { Trace } from './trace.ts';

type Attendance = NonNullable<Conference['attendance']>;
type Absence = NonNullable<Attendance['absences']>[number];

/** One line of those present. */
export interface Present {
  who: Participant;
  /** People who act and belong to this group: `trong đó có …`. */
  among: Participant[];
  side: string | undefined;
  count: number | undefined;
  guest: boolean | undefined;
  /** A guest who came to direct the meeting; a guest who speaks is seen to be one by that. */
  directs: boolean;
  form: string | undefined;
  /** Another than the main one, and than the one at their own unit. */
  bridge: string | undefined;
  /** At a bridge in their own unit. */
  ownBridge: boolean;
}

/** Who chairs: one, as a list that knows its place. */
export interface ChairFacts {
  who: Participant[];
  /** Only a body is named, nobody who could sign. */
  body: boolean;
  /** What the body is in the cluster: `đơn vị Cụm trưởng`. */
  seat: string | undefined;
}

/** Who is absent: a person, or so many of a unit. */
export type AbsentFacts = Absence & { who: Participant | undefined };

/** Who counts ballots. */
export interface TellerFacts {
  who: Participant[];
  part: string | undefined;
}

/** Who was there and who was not. */
export interface Roll {
  present: Present[];
  chairs: ChairFacts[];
  /** The lines name fewer people than were counted: `trong đó có`. */
  partial: boolean;
  absent: AbsentFacts[];
  tellers: TellerFacts[];
}

interface Told {
  attendees: Participant[];
  chairs: Participant[];
  secretary: Participant[];
  programme: ProgrammeFacts[];
  cluster: ClusterFacts | undefined;
}

/** Derive the roll. Chairs and secretary have lines of their own. */
export function rollOf(conference: Conference, told: Told, people: People, trace: Trace): Roll {
  const { attendees, chairs, secretary, programme, cluster } = told;
  const main = conference.venue?.bridges?.find((bridge) => bridge.main)?.name;
  const lines = attendees.map((who): Present => lineOf(who, main));
  const known = new Set<Participant>([...attendees, ...chairs, ...secretary, ...people.attendees]);
  const absentNames = new Set((conference.attendance?.absences ?? []).flatMap(({ name }) => name ?? []));
  const acting = programme.flatMap(({ by, witnesses }) => [...by, ...witnesses]);
  const named = (who: Participant): boolean => who.type === 'person' || isPersonName(who.name);
  const actors = [...new Map(acting.map((who) => [who.type === 'person' ? who : who.name, who])).values()].filter(
    (who) => named(who) && !known.has(who) && !absentNames.has(who.name),
  );
  const alone: Present[] = [];
  for (const actor of actors) {
    const group = lines.find(({ who }) => who.type === 'words' && isOf(actor, who.name, cluster));
    if (group) group.among.push(actor);
    else alone.push({ ...lineOf(actor, main), side: sideOf(actor, attendees) });
  }
  const firstGroup = lines.findIndex(({ who }) => who.type === 'words');
  lines.splice(firstGroup < 0 ? lines.length : firstGroup, 0, ...alone);
  for (const line of lines) honour(line, programme);
  return {
    present: trace.tag(
      lines.map((line) => trace.tag(line, trace.pathOf(line.who) ?? 'attendees')),
      'attendees',
    ),
    chairs: trace.tag(
      chairs.map((who, index) => chairOf(who, cluster, trace, `chairs.${index}`)),
      'chairs',
    ),
    partial: isPartial(conference.attendance, lines),
    absent: trace.tag(absentOf(conference, [...attendees, ...chairs], trace), 'attendance.absences'),
    tellers: trace.tag(tellersOf(conference, people, trace), 'tellers'),
  };
}

function lineOf(who: Participant, main: string | undefined): Present {
  const { side, guest, form } = who;
  const bridge = who.bridge === main ? undefined : who.bridge;
  const home = who.type === 'person' ? who.roles.map(({ unit }) => unit ?? '') : [who.name];
  const ownBridge = bridge !== undefined && isBody(bridge) && home.some((name) => fold(name).endsWith(fold(bridge)));
  return {
    who,
    among: [],
    side,
    count: who.type === 'words' ? who.count : undefined,
    guest,
    directs: false,
    form,
    bridge: ownBridge ? undefined : bridge,
    ownBridge,
  };
}

/** What a guest came for, where the programme tells it. */
function honour(line: Present, programme: readonly ProgrammeFacts[]): void {
  const acts = programme.filter(({ by }) => by.includes(line.who)).map(({ kind }) => kind);
  if (!line.guest) return;
  line.directs = acts.includes('directive');
  if (acts.includes('speech')) line.guest = undefined;
}

function chairOf(who: Participant, cluster: ClusterFacts | undefined, trace: Trace, path: string): ChairFacts {
  const body = who.type === 'words' && isBody(who.name);
  const one = trace.tag([who], path);
  return trace.tag({ who: one, body, seat: body ? functionOf(who.name, cluster) : undefined }, path);
}

const heads =
  /^(?:phó )?(?:viện trưởng|chánh án|giám đốc|hiệu trưởng|cục trưởng|chi cục trưởng|vụ trưởng|chủ tịch|trưởng ban|tổng giám đốc|bí thư|cục phó)(?!\p{L})/iu;

/** Whether a group told in words is the one that somebody belongs to: its office, or the leaders of the members. */
function isOf(who: Participant, group: string, cluster: ClusterFacts | undefined): boolean {
  if (who.type === 'words') return false;
  const { roles, party } = who;
  const [role] = roles;
  if (!role || isOutside(role.unit, cluster)) return false;
  const words = fold(group);
  if (!/(?<!\p{L})(?:các|thuộc|trong|của) (?!đồng chí)/u.test(words) || /\d người/u.test(words)) return false;
  const leaders = /^(?:các )?(?:đồng chí )?(?:đại diện )?lãnh đạo(?!\p{L})/u.test(words);
  if (leaders && [...party, ...roles.map(({ office }) => office)].some((office) => heads.test(office))) return true;
  return roles.some(({ office }) => new RegExp(`^(?:các )?(?:đồng chí )?${fold(office)}(?!\\p{L})`, 'u').test(words));
}

/** The side of somebody of the same unit. */
function sideOf(who: Participant, attendees: readonly Participant[]): string | undefined {
  const unit = who.type === 'person' ? who.roles[0]?.unit : undefined;
  if (unit === undefined) return undefined;
  return attendees.find((who) => who.type === 'person' && who.roles.some((role) => role.unit === unit))?.side;
}

function isPartial(attendance: Conference['attendance'], lines: readonly Present[]): boolean {
  if (attendance?.present === undefined) return false;
  const counts = lines.map(({ who }) => (who.type === 'person' ? 1 : who.count));
  if (counts.some((count) => count === undefined)) return false;
  return counts.reduce((sum: number, count) => sum + (count ?? 0), 0) < attendance.present;
}

function absentOf({ attendance }: Conference, told: readonly Participant[], trace: Trace): AbsentFacts[] {
  // Among members addressed each in their own way nobody is a comrade by custom.
  const addressed = told.some(
    (who) => who.type === 'person' && !who.outside && /^(?:ông|bà|thầy|cô)$/u.test(who.honorific ?? ''),
  );
  const honorific = addressed ? '' : undefined;
  return (attendance?.absences ?? []).map((absence, index) => {
    const path = `attendance.absences.${index}`;
    const { name, office, unit } = absence;
    const who = name === undefined ? undefined : trace.tag(someone(name, office, unit, honorific), path);
    return trace.tag({ ...absence, who }, path);
  });
}

function tellersOf({ tellers }: Conference, people: People, trace: Trace): TellerFacts[] {
  return (tellers ?? []).map(({ name, unit, part }, index) => {
    const path = `tellers.${index}`;
    const [known] = people.named([name], `${path}.name`);
    const who = known?.type === 'person' ? known : trace.tag(someone(name, undefined, unit), path);
    return trace.tag({ who: trace.tag([who], path), part }, path);
  });
}

/** Somebody of whom a name, an office or a unit is said. */
function someone(name: string, office: string | undefined, unit: string | undefined, honorific?: string): Person {
  const roles =
    office !== undefined ? [{ office, unit }] : unit === undefined ? [] : [{ office: unit, unit: undefined }];
  const unsaid = { honorific, title: undefined, note: undefined, function: undefined, side: undefined };
  const place = { guest: undefined, bridge: undefined, form: undefined, only: undefined };
  return { type: 'person', name, party: [], roles, namesake: false, chair: false, outside: false, ...unsaid, ...place };
}
