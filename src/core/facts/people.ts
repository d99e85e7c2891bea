/** People as documents name them. A person is said in full once in the file and found again by name. */
import type { Conference } from '../conference/schema/conference.ts';
import { type ClusterFacts, functionOf, isOutside, seatOf } from './cluster.ts';
import { type SaidOnce, type Spoken, sayOnce } from './said-once.ts';
import type { Trace } from './trace.ts';

/** A named person with roles in the order of the file. */
export interface Person {
  type: 'person';
  name: string;
  honorific: string | undefined;
  title: string | undefined;
  party: string[];
  roles: { office: string; unit: string | undefined }[];
  /** What is put after the offices: `đơn vị Cụm trưởng`. */
  note: string | undefined;
  /** Another person of the conference has the same name: a later mention must say which. */
  namesake: boolean;
  /** Chairs the conference. */
  chair: boolean;
  /** Function of the person's unit in the cluster. */
  function: 'lead' | 'deputy' | undefined;
  side: string | undefined;
  /** As stated: a paper gives nobody a standing that nobody named. */
  guest: boolean | undefined;
  /** A guest as stated, else of a unit that is none of the cluster's. */
  outside: boolean;
  bridge: string | undefined;
  /** How they took part, where that was another way than the others'. */
  form: string | undefined;
  only: string[] | undefined;
}

/** People without names, or a unit, described in words. */
export interface Words {
  type: 'words';
  name: string;
  /** Chairs the conference. */
  chair: boolean;
  count: number | undefined;
  side: string | undefined;
  guest: boolean | undefined;
  outside: boolean;
  bridge: string | undefined;
  form: string | undefined;
  only: string[] | undefined;
}

/** Someone who attends or acts. */
export type Participant = Person | Words;

type Attendee = NonNullable<Conference['attendees']>[number];
type Actor = NonNullable<Conference['chairs']>[number];

/** All people of a conference, and how to find one again. */
export interface People {
  attendees: Participant[];
  /** An actor of the file → the person known by that name or id, a person in full, or words. */
  resolve(actor: Actor, path: string): Participant;
  /** Names in a list → the people known by them, or the words. */
  named(names: readonly string[] | undefined, path: string): Participant[];
}

/** Collect the attendees and everyone said in full elsewhere; who is said in several places is one person. */
export function peopleOf(conference: Conference, cluster: ClusterFacts | undefined, trace: Trace): People {
  const known = new Map<string, Person>();
  const learn = (person: Person, id: string | undefined): Person => {
    const other = known.get(person.name);
    if (other) {
      other.namesake = true;
      person.namesake = true;
    }
    for (const key of [id, person.name]) if (key && !known.has(key)) known.set(key, person);
    return person;
  };
  const leaders = new Set<string>();
  // The function of a unit is said once, after the first of its people.
  const titleOf = (unit: string | undefined): string | undefined => {
    const title = leaders.has(unit ?? '') ? undefined : functionOf(unit, cluster);
    if (title && unit) leaders.add(unit);
    return title;
  };

  const { attended, others } = sayOnce(conference);
  const whoIs = new Map<Actor, Person>();
  const make = (one: SaidOnce): Person => {
    const { name, said, path, attendee, id, actors } = one;
    const made = trace.tag(personOf(name, said, attendee), path);
    made.function = seatOf(said.unit, cluster);
    made.outside = made.guest ?? isOutside(made.roles.at(0)?.unit, cluster);
    made.note ??= titleOf(said.unit);
    for (const actor of actors) whoIs.set(actor, made);
    return learn(made, id);
  };
  const attendees = attended.map((one, index): Participant => {
    const attendee = conference.attendees?.[index] ?? {};
    return one ? make(one) : trace.tag(wordsOf(attendee), `attendees.${index}`);
  });
  for (const one of others) make(one);

  const find = (name: string, path: string): Participant =>
    known.get(name) ?? trace.tag(wordsOf({ group: name }), path);
  return {
    attendees: trace.tag(attendees, 'attendees'),
    resolve: (actor, path) =>
      whoIs.get(actor) ?? (actor.id === undefined ? undefined : known.get(actor.id)) ?? find(actor.name, path),
    named: (names, path) =>
      trace.tag(
        (names ?? []).map((name, index) => find(name, `${path}.${index}`)),
        path,
      ),
  };
}

function personOf(
  name: string,
  spoken: Spoken,
  place?: Pick<Attendee, 'side' | 'guest' | 'bridge' | 'form' | 'only'>,
): Person {
  const { honorific, title, party, office, unit, note } = spoken;
  const held = (office ?? []).map((role) => ({
    office: role.office,
    unit: role.unit ?? (namesItsBody(role.office) ? undefined : unit),
  }));
  // Of whom only the unit is known: `đồng chí A, VKSND tỉnh Gia Lai`.
  const roles = held.length === 0 && unit ? [{ office: '', unit }] : held;
  const { side, guest, bridge, form, only } = place ?? nowhere;
  return {
    type: 'person',
    name,
    honorific,
    title,
    party: party ?? [],
    roles,
    note,
    namesake: false,
    chair: false,
    function: undefined,
    side,
    guest,
    outside: guest ?? false,
    bridge,
    form,
    only,
  };
}

const nowhere = { side: undefined, guest: undefined, bridge: undefined, form: undefined, only: undefined };

/** `Phó Bí thư Đảng ủy xã Ea Hleo` is no office of the unit beside it. */
function namesItsBody(office: string): boolean {
  return /(?:Đảng ủy|Tỉnh ủy|Thành ủy|UBND|HĐND|Ủy ban|Hội đồng|Ban \p{L}+) .*\p{Lu}[^\P{L}\p{Lu}]*$/u.test(office);
}

function wordsOf({ group, count, side, guest, bridge, form, only }: Partial<Attendee>): Words {
  return {
    type: 'words',
    name: group ?? '',
    chair: false,
    count,
    side,
    guest,
    outside: guest ?? false,
    bridge,
    form,
    only,
  };
}
