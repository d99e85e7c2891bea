/** People by name, at first and later mention. */
import { seam } from './echo.ts';
import { officeRank } from './order.ts';

/** An office and the unit in which it is held. */
export interface Role {
  office: string;
  unit?: string | undefined;
}

/** A person as a sentence needs them. */
export interface PersonName {
  name: string;
  /** `ông`, `bà` when the data says so; it goes before the house's `đồng chí`. */
  honorific?: string | undefined;
  /** Rank or degree before the name: `Thượng tá`, `TS.`. */
  title?: string | undefined;
  /** Party offices, said before the State's: `Bí thư Đảng ủy`. */
  party?: readonly string[] | undefined;
  /** In the order to be said. */
  roles: readonly Role[];
  /** Function in the cluster: `đơn vị Cụm trưởng`, `Cụm phó`. */
  note?: string | undefined;
}

/**
 * The two patterns of the genre:
 * comma `đồng chí A, Viện trưởng VKSND tỉnh X (đơn vị Cụm trưởng)`;
 * dash `đồng chí A – Viện trưởng VKSND tỉnh X – đơn vị Cụm trưởng`.
 */
export type PersonPattern = 'comma' | 'dash';

export interface Introduction {
  pattern?: PersonPattern | undefined;
  /** The house's word before a name; '' for none at all. */
  honorific?: string | undefined;
}

/** First mention, in full, lower case at the start. Parts that are missing leave no trace. */
export function introduce(person: PersonName, { pattern = 'comma', honorific }: Introduction = {}): string {
  const office = offices(person);
  const named = [nameWith(person, honorific), office].filter(Boolean).join(pattern === 'dash' ? ' – ' : ', ');
  if (!person.note) return named;
  if (pattern === 'dash') return `${named} – ${person.note}`;
  return duty.test(person.note) ? `${named}, ${person.note}` : `${named} (${person.note})`;
}

/** A note that goes on from the offices: `Phó Chủ tịch Hội đồng, phụ trách Cụm`. */
const duty = /^(?:phụ trách|kiêm|nguyên|đồng thời)(?!\p{L})/iu;

/**
 * All offices of a person; neighbours in one unit name it once: `Thường trực Hội đồng thi đua, Chánh Văn phòng VKSND TP
 * Đà Nẵng`. What an office ends in and its unit begins with is said once: `Trưởng phòng` of `Phòng Cảnh sát giao thông`.
 */
export function offices({ party = [], roles }: Pick<PersonName, 'party' | 'roles'>): string {
  const texts = roles.map(({ office, unit }, index) => {
    const said = !unit || roles[index + 1]?.unit === unit || office.endsWith(unit);
    return said ? office : seam(office, unit);
  });
  // The unit is said after the State's office in it, not after the Party's as well.
  const unit = roles[0]?.unit;
  const led = party.map((text) => (unit && text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text));
  return [...led, ...texts].filter(Boolean).join(', ');
}

/**
 * How a known person is named again: `name` đồng chí A; `name-office` đồng chí A, Chánh Văn phòng;
 * `office` Vụ trưởng Vụ 16 (the name when there is no office). Never the family name alone.
 */
export type MentionForm = 'name' | 'name-office' | 'office';

/** Later mention. The office is the highest one held. */
export function mention(
  person: PersonName,
  { form = 'name', honorific }: { form?: MentionForm | undefined; honorific?: string | undefined } = {},
): string {
  const role = principalRole(person);
  const named = nameWith(person, honorific, true);
  if (!role || form === 'name') return named;
  return form === 'office' ? offices({ roles: [role] }) : `${named}, ${role.office}`;
}

/** The role of highest office; the first among equals; undefined when none is known. */
function principalRole({ roles }: Pick<PersonName, 'roles'>): Role | undefined {
  return [...roles].sort((a, b) => officeRank(a.office) - officeRank(b.office))[0];
}

/** Neighbours of one and the same office together, everyone else alone; the order stays. */
export function byOffice<Person extends PersonName>(people: readonly Person[]): Person[][] {
  const groups: Person[][] = [];
  for (const person of people) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && sharesOffice(first, person)) group.push(person);
    else groups.push([person]);
  }
  return groups;
}

/** `các đồng chí Phó Viện trưởng VKSND tối cao`: what stands before the names of such a group. */
export function sharedOffice(person: PersonName, honorific?: string): string {
  return ['các', honorificOf(person, honorific), offices(person)].filter(Boolean).join(' ');
}

function sharesOffice(a: PersonName, b: PersonName): boolean {
  return !a.note && !b.note && a.honorific === b.honorific && offices(a) !== '' && offices(a) === offices(b);
}

/** Degrees, which are said once; ranks and titles of a faith stay with the name. */
const degree =
  /^(?:(?:GS|PGS|TS|TSKH|ThS|BS|BSCKI{1,2}|DS|KS|CN|LS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT)\.?\s*)+$|^(?:giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|bác sĩ|dược sĩ|kỹ sư|cử nhân|luật sư)/iu;

/** The word before a name: a rank or degree stands for the honorific, `Đại tá A`, never `đồng chí Đại tá A`. */
function nameWith(person: PersonName, house: string | undefined, again = false): string {
  const said = person.title && !(again && degree.test(person.title)) ? person.title : honorificOf(person, house);
  return [said, person.name].filter(Boolean).join(' ');
}

function honorificOf(person: PersonName, house = 'đồng chí'): string {
  return house === '' || orderOf(person) !== undefined ? '' : (person.honorific ?? house);
}

/** Titles of the religious, which take no honorific, though they be written as part of the name. */
const ordained =
  /^(?:Đại lão )?(?:Hòa thượng|Thượng tọa|Đại đức|Ni trưởng|Ni sư|Sư cô|Sư thầy|Sư cả|Linh mục|Tổng Giám mục|Giám mục|Hồng y|Mục sư|Giáo hữu|Phối sư|Đầu sư|Chưởng pháp|Giáo cả|Hakim|Imam)(?!\p{L})/u;

/** `Hòa thượng`, of a religious. */
function orderOf({ title, name }: PersonName): string | undefined {
  return (ordained.exec(title ?? '') ?? ordained.exec(name))?.[0];
}

/** What stands for a person just named: `ông`, `đồng chí`, `Hòa thượng`; '' where the house has no word. */
export function address(person: PersonName, house?: string): string {
  return house === '' ? (person.honorific ?? '') : (orderOf(person) ?? honorificOf(person, house));
}
