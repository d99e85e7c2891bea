/** People by name, at first and later mention. */
import { seam } from './echo.ts';
import { list } from './list.ts';
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
 * The three patterns of the genre:
 * comma `đồng chí A, Viện trưởng VKSND tỉnh X – đơn vị Cụm trưởng`;
 * dash `đồng chí A – Viện trưởng VKSND tỉnh X – đơn vị Cụm trưởng`;
 * parentheses `đồng chí A, Viện trưởng VKSND tỉnh X (đơn vị Cụm trưởng)`.
 */
export type PersonPattern = 'comma' | 'dash' | 'parentheses';

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
  return pattern === 'parentheses' ? `${named} (${person.note})` : `${named} – ${person.note}`;
}

/**
 * All offices of a person; neighbours in one unit name it once: `Thường trực Hội đồng thi đua, Chánh Văn phòng VKSND TP
 * Đà Nẵng`. What an office ends in and its unit begins with is said once: `Trưởng phòng` of `Phòng Cảnh sát giao thông`.
 */
export function offices({ party = [], roles }: Pick<PersonName, 'party' | 'roles'>): string {
  const texts = roles.map(({ office, unit }, index) => {
    const said = !unit || roles[index + 1]?.unit === unit || office.endsWith(unit);
    return said ? office : seam(office, unit);
  });
  return [...party, ...texts].filter(Boolean).join(', ');
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
  const named = nameAgain(person, honorific);
  if (!role || form === 'name') return named;
  return form === 'office' ? offices({ roles: [role] }) : `${named}, ${role.office}`;
}

/** The role of highest office; the first among equals; undefined when none is known. */
export function principalRole({ roles }: Pick<PersonName, 'roles'>): Role | undefined {
  return [...roles].sort((a, b) => officeRank(a.office) - officeRank(b.office))[0];
}

/**
 * Several people: semicolons, each with the honorific. Neighbours of one and the same office share it:
 * `các đồng chí Phó Viện trưởng VKSND tối cao: A, B và C`. Nobody: the empty string.
 */
export function introduceMany(people: readonly PersonName[], options: Introduction = {}): string {
  return list(
    byOffice(people).map((group) => introduceGroup(group, options)),
    { separator: ';', last: '' },
  );
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

function introduceGroup(group: readonly PersonName[], options: Introduction): string {
  const [first] = group;
  if (!first) return '';
  if (group.length === 1) return introduce(first, options);
  const names = group.map(({ title, name }) => [title, name].filter(Boolean).join(' '));
  return `${sharedOffice(first, options.honorific)}: ${list(names)}`;
}

function sharesOffice(a: PersonName, b: PersonName): boolean {
  return !a.note && !b.note && a.honorific === b.honorific && offices(a) !== '' && offices(a) === offices(b);
}

/** Titles of the religious, which take no honorific beside them. */
const ordained =
  /^(?:Đại lão )?(?:Hòa thượng|Thượng tọa|Đại đức|Ni trưởng|Ni sư|Sư cô|Sư thầy|Sư cả|Linh mục|Tổng Giám mục|Giám mục|Hồng y|Mục sư|Giáo hữu|Phối sư|Đầu sư|Chưởng pháp|Giáo cả|Hakim|Imam)(?!\p{L})/u;
/** Degrees and titles of honour: said with the name once, then the honorific alone. */
const learned =
  /^(?:(?:PGS|GS|TS|ThS|BS|DS|KS|LS|CN|NSND|NSƯT|NGND|NGƯT|TTND|TTƯT)(?![\p{L}])|BSCK|(?:Phó )?Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Dược sĩ|Kỹ sư|Luật sư|Cử nhân|Nghệ sĩ|Nhà giáo|Thầy thuốc)/u;
/** Words of address that stand before a name, not before a rank or a degree: `TS. A`, not `ông TS. A`. */
const common = /^(?:ông|bà|anh|chị|thầy|cô)$/u;

/** First mention; `ông Thượng tá A` is no Vietnamese. */
function nameWith(person: PersonName, house: string | undefined): string {
  const honorific = honorificOf(person, house);
  const bare = person.title !== undefined && common.test(honorific);
  return [bare ? '' : honorific, person.title, person.name].filter(Boolean).join(' ');
}

/** Later mention: a rank stays with the name, a degree was said. */
function nameAgain(person: PersonName, house: string | undefined): string {
  if (!learned.test(person.title ?? '')) return nameWith(person, house);
  return [honorificOf(person, house), person.name].filter(Boolean).join(' ');
}

function honorificOf(person: PersonName, house = 'đồng chí'): string {
  return house === '' || orderOf(person) !== undefined ? '' : (person.honorific ?? house);
}

/** `Hòa thượng`, of a religious. */
function orderOf({ title, name }: PersonName): string | undefined {
  return (ordained.exec(title ?? '') ?? ordained.exec(name))?.[0];
}

/** What stands for a person just named: `ông`, `đồng chí`, `Hòa thượng`; '' where the house has no word. */
export function address(person: PersonName, house?: string): string {
  return house === '' ? (person.honorific ?? '') : (orderOf(person) ?? honorificOf(person, house));
}
