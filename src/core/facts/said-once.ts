/** Who is said in several places of the file, said once: all that is known of a person stands together. */
import type { Conference } from '../conference/schema/conference.ts';
import { fold } from '../language/fold.ts';

type Attendee = NonNullable<Conference['attendees']>[number];
type Actor = NonNullable<Conference['chairs']>[number];

/** What may be said of a person besides the name. */
export type Spoken = { [Key in 'honorific' | 'title' | 'party' | 'office' | 'unit' | 'note']: Actor[Key] | undefined };

/** A person with all that any place of the file says of them. */
export interface SaidOnce {
  name: string;
  id: string | undefined;
  said: Spoken;
  /** The attendee's entry, where there is one. */
  attendee: Attendee | undefined;
  /** Where most is said of them. */
  path: string;
  /** Everywhere that they act under more than a name. */
  actors: Actor[];
}

/**
 * All people of a conference: those of the attendees' list at their places (`undefined` for groups), then those whom it
 * does not name. An entry in full under `chairs`, `secretary` or `programme` and an entry of the same name among the
 * attendees are one person, unless they contradict each other; then both stand, as namesakes.
 */
export function sayOnce(conference: Conference): { attended: (SaidOnce | undefined)[]; others: SaidOnce[] } {
  const attended = (conference.attendees ?? []).map((attendee, index): SaidOnce | undefined => {
    const { name, id } = attendee;
    return name === undefined
      ? undefined
      : { name, id, said: spokenOf(attendee), attendee, path: `attendees.${index}`, actors: [] };
  });
  const others: SaidOnce[] = [];
  for (const [actor, path] of inFull(conference)) {
    const same = [...attended, ...others].find((one) => one !== undefined && isOne(one, actor));
    if (!same) {
      others.push({
        name: actor.name,
        id: actor.id,
        said: spokenOf(actor),
        attendee: undefined,
        path,
        actors: [actor],
      });
      continue;
    }
    if (weight(actor) > weight(same.said)) same.path = path;
    same.id ??= actor.id;
    same.said = both(same.said, actor);
    same.actors.push(actor);
  }
  return { attended, others };
}

/** Everyone said with more than a name outside the list of attendees, in the order of the file. */
function inFull({ chairs, secretary, programme }: Conference): [Actor, string][] {
  const found: [Actor, string][] = [];
  const collect = (actors: Actor[] | undefined, path: string): void =>
    actors?.forEach((actor, index) => {
      const { office, party, title, honorific, unit, note } = actor;
      if (office ?? party ?? title ?? honorific ?? unit ?? note) found.push([actor, `${path}.${index}`]);
    });
  collect(chairs, 'chairs');
  collect(secretary, 'secretary');
  programme?.forEach((item, index) => {
    collect(item.by, `programme.${index}.by`);
  });
  return found;
}

function spokenOf({ honorific, title, party, office, unit, note }: Spoken): Spoken {
  return { honorific, title, party, office, unit, note };
}

/** Whether two entries may tell of one person: one name, and nothing of the one against the other. */
function isOne(one: SaidOnce, actor: Actor): boolean {
  if (fold(one.name) !== fold(actor.name)) return false;
  if (actor.id !== undefined && one.id !== undefined) return actor.id === one.id;
  const { said } = one;
  if (!holdsSame(said, actor)) return false;
  if (said.office && actor.office) return true;
  const agree = (a: string | undefined, b: string | undefined): boolean =>
    a === undefined || b === undefined || fold(a) === fold(b);
  return agree(said.honorific, actor.honorific) && agree(said.title, actor.title) && agree(said.unit, actor.unit);
}

/** Whether the offices of one are among those of the other; a unit that is not said is no other unit. */
function holdsSame(a: Spoken, b: Spoken): boolean {
  const [few, many] = [rolesOf(a), rolesOf(b)].sort((one, other) => one.length - other.length) as [Role[], Role[]];
  return few.every(({ office, unit }) =>
    many.some((role) => role.office === office && (!role.unit || !unit || role.unit === unit)),
  );
}

type Role = { office: string; unit: string | undefined };

function rolesOf({ office, unit }: Spoken): Role[] {
  return (office ?? []).map((role) => ({ office: fold(role.office), unit: fold(role.unit ?? unit ?? '') }));
}

/** How much is said of someone. */
function weight({ honorific, title, party, office, unit, note }: Spoken): number {
  const said = [honorific, title, unit, note].filter((part) => part !== undefined);
  return said.length + (party?.length ?? 0) + (office?.length ?? 0) * 3;
}

/** What both say; of two lists the longer. */
function both(a: Spoken, b: Spoken): Spoken {
  const longer = <T>(one: T[] | undefined, other: T[] | undefined): T[] | undefined =>
    (other?.length ?? 0) > (one?.length ?? 0) ? other : one;
  return {
    honorific: a.honorific ?? b.honorific,
    title: a.title ?? b.title,
    party: longer(a.party, b.party),
    office: longer(a.office, b.office),
    unit: a.unit ?? b.unit,
    note: a.note ?? b.note,
  };
}
