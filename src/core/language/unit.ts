/** Units in a sentence, with what they share said once. */
import { list, separatorFor } from './list.ts';
import { formatPlace, type PlaceKind } from './place.ts';

/** A unit by its full or short name, with what stands after it in parentheses: `đơn vị Cụm trưởng`. */
export interface NamedUnit {
  name: string;
  note?: string | undefined;
}

interface Group {
  /** `VKSND`; '' for a unit that stands for itself (`Vụ 15`). */
  body: string;
  /** `tỉnh`; '' likewise. */
  kind: string;
  places: string[];
  /** Each unit in full, for when sharing would hide the borders. */
  wholes: string[];
}

const shape =
  /^(?<body>.+?) (?<kind>[Tt]ỉnh|[Tt]hành phố|TP\.?|[Hh]uyện|[Tt]hị xã|TX\.?|[Qq]uận|Q\.|[Pp]hường|[Xx]ã|[Đđ]ặc khu|[Kk]hu vực|[Qq]uân khu|[Qq]uân chủng|[Mm]iền) ?(?<place>[\p{Lu}\d].*)$/u;
/** Kinds that are no places of administration: never capitalised, and most of their names are numbers. */
const zones: ReadonlySet<string> = new Set(['khu vực', 'quân khu', 'quân chủng', 'miền']);

const kinds: Record<string, string> = {
  tp: 'thành phố',
  'tp.': 'thành phố',
  tx: 'thị xã',
  'tx.': 'thị xã',
  'q.': 'quận',
};

/**
 * Units grouped by body and type, both said once, in the order in which each group first appears:
 * `VKSND các tỉnh: A, B và C` (no colon after `khu vực` and `quân khu`, whose names begin with a number); two: `VKSND các tỉnh A và B`; mixed: `VKSND thành phố X và các huyện A, B`;
 * units of no shared type stand as they are: `VKSND tỉnh A, Vụ 14 và Vụ 15`. One unit: its name.
 * Places or notes that hold commas are parted by semicolons. `colon: false` leaves the colon out, as within brackets.
 */
export function listUnits(
  units: readonly (string | NamedUnit)[],
  { colon = true }: { colon?: boolean | undefined } = {},
): string {
  const named = units
    .map((unit) => (typeof unit === 'string' ? { name: unit } : unit))
    .filter(({ name }) => name.trim());
  if (named.length === 1) return named.map(withNote).join('');
  const schools = schoolsOf(named, colon);
  if (schools !== undefined) return schools;
  const groups = groupUnits(named);
  const bodies = new Map<string, Group[]>();
  groups.forEach((group, index) => {
    const key = group.body || `\0${index}`;
    bodies.set(key, [...(bodies.get(key) ?? []), group]);
  });
  const single = bodies.size === 1;
  return list([...bodies.values()].map((shared) => bodyPhrase(shared, single && colon)));
}

const school =
  /^(?<kind>Trường (?:Mầm non|Tiểu học|THCS|THPT|Trung học cơ sở|Trung học phổ thông)) (?<name>\p{Lu}.*)$/u;

/** `các Trường Tiểu học: Kim Đồng, Lê Văn Tám`: schools of one level, which have names where others have places. */
function schoolsOf(units: readonly NamedUnit[], colon: boolean): string | undefined {
  const read = units.map(({ name }) => school.exec(name)?.groups);
  const kind = read[0]?.kind;
  if (kind === undefined || read.some((one) => one?.kind !== kind)) return undefined;
  const names = units.map((unit, at) => withNote({ ...unit, name: read[at]?.name ?? '' }));
  return `các ${kind}${colon && units.length > 2 ? ':' : ''} ${list(names)}`;
}

/** What a name shares with its like: `VKSND khu vực 3` → `VKSND khu vực`; nothing for a unit that stands for itself. */
export function sharedPart(name: string): string | undefined {
  const parts = shape.exec(name)?.groups;
  return parts && `${parts.body} ${parts.kind?.toLowerCase()}`;
}

function withNote({ name, note }: NamedUnit): string {
  return note ? `${name} (${note})` : name;
}

function groupUnits(units: readonly NamedUnit[]): Group[] {
  const groups: Group[] = [];
  for (const unit of units) {
    const parts = shape.exec(unit.name)?.groups;
    const [body, kindWritten, place] = [parts?.body ?? '', parts?.kind ?? '', parts?.place ?? ''];
    const kind = kinds[kindWritten.toLowerCase()] ?? kindWritten.toLowerCase();
    const name = parts ? withNote({ ...unit, name: place }) : withNote(unit);
    const group = parts && groups.find((other) => other.body === body && other.kind === kind);
    if (group) {
      group.places.push(name);
      group.wholes.push(withNote(unit));
    } else groups.push({ body, kind, places: [name], wholes: [withNote(unit)] });
  }
  return groups;
}

/** All groups of one body. `single`: nothing else stands in the sentence's list. */
function bodyPhrase(groups: readonly Group[], single: boolean): string {
  const [first] = groups;
  if (!first) return '';
  const wholes = groups.flatMap((group) => group.wholes);
  if (!first.body || wholes.length === 1) return list(wholes);
  if (groups.length === 1) {
    const colon = single && first.places.length > 2 && !isNumbered(first) ? ':' : '';
    return `${first.body} các ${first.kind}${colon} ${list(first.places)}`;
  }
  // Of one place each, nothing is shared but the name of the body, which then stands with each.
  if (groups.length > 1 && groups.every(({ places }) => places.length === 1)) return list(wholes);
  if (separatorFor(groups.flatMap((group) => group.places)) === ';') return list(wholes);
  return `${first.body} ${list(groups.map(typePhrase), { separator: ',', last: 'và' })}`;
}

/** Whether the names of a group read on from its kind: `khu vực 2 - Gia Lai`, `quân khu 5`. */
function isNumbered({ places }: Group): boolean {
  return places.some((place) => /^\d/.test(place));
}

/** One type among several: `thành phố Long Xuyên`, `các huyện Phú Tân, Châu Phú`. */
function typePhrase({ kind, places }: Group): string {
  const [first = '', ...more] = places;
  if (more.length > 0) return `các ${kind} ${list(places, { separator: ',', last: '' })}`;
  if (zones.has(kind)) return `${kind} ${first}`;
  return formatPlace(kind as PlaceKind, first);
}
