/** Who comes before whom. Texts keep the author's order; these serve when asked to sort. */

const headWords =
  'viện trưởng|chánh án|chủ tịch|chủ nhiệm|bí thư|giám đốc|tổng giám đốc|cục trưởng|vụ trưởng|bộ trưởng|tổng bí thư|thủ tướng|hiệu trưởng|thủ trưởng|chỉ huy trưởng|cụm trưởng|khối trưởng';
const sectionWords = 'chánh văn phòng|chánh thanh tra|trưởng phòng|trưởng ban|đội trưởng|tổ trưởng';

const ranks: readonly [RegExp, number][] = [
  [new RegExp(`^(?:${headWords})`, 'u'), 10],
  [new RegExp(`^quyền (?:${headWords})`, 'u'), 15],
  [/^phó .*thường trực/u, 20],
  [new RegExp(`^(?:phó |cụm phó|khối phó)(?!${sectionWords})`, 'u'), 30],
  [new RegExp(`^(?:quyền )?(?:${sectionWords})`, 'u'), 40],
  [/^phó /u, 50],
  [/^(?:kiểm sát viên|thẩm phán|chấp hành viên)/u, 60],
  [/^(?:kiểm tra viên|thẩm tra viên|thư ký|chuyên viên)/u, 65],
  [/^(?:công chức|viên chức|cán bộ)/u, 70],
  [/^(?:người lao động|nhân viên)/u, 75],
];

/** An office that the table does not know stands after section heads and before the staff. */
const unknownRank = 55;

/**
 * Rank of an office, lower first: Viện trưởng 10 > quyền 15 > Phó Viện trưởng thường trực 20 > Phó Viện trưởng 30 >
 * Chánh Văn phòng, Trưởng phòng 40 > their deputies 50 > Kiểm sát viên 60 > công chức 70. Of several offices in one
 * text (`Thường trực Hội đồng thi đua, Chánh Văn phòng`) the highest counts.
 */
export function officeRank(office: string): number {
  const parts = office
    .normalize('NFC')
    .toLowerCase()
    .replace(/^q\. /u, 'quyền ')
    .split(/(?:(?<!\s)\s+)?[,;–]\s*/u);
  return parts
    .map((part) => ranks.find(([shape]) => shape.test(part))?.[1] ?? unknownRank)
    .reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

/** What order needs to know of a person. */
export interface Ranked {
  office?: string | undefined;
  unit?: string | undefined;
  /** Comes from outside the cluster: a superior, a local leader. */
  guest?: boolean | undefined;
  /** Function of the person's unit in the cluster. */
  function?: 'lead' | 'deputy' | undefined;
}

/**
 * Guests before hosts; among guests the higher level, then Party, elected bodies, government, Front; the leaders of a
 * body before its departments; then the office.
 */
function comparePeople(a: Ranked, b: Ranked): number {
  if (Boolean(a.guest) !== Boolean(b.guest)) return a.guest ? -1 : 1;
  const place = a.guest ? level(a) - level(b) || branch(a) - branch(b) || depth(a) - depth(b) : 0;
  return place || rankOf(a) - rankOf(b);
}

/**
 * Protocol order of a cluster's conference: guests; the first of the lead unit, then of the deputy unit; heads, then
 * deputies of the others; last the other people of the lead unit, which is the host. Equals keep the author's order.
 */
export function orderPeople<Person extends Ranked>(people: readonly Person[]): Person[] {
  const first = new Map<string, Person>();
  for (const person of people) {
    const key = person.function ?? '';
    const best = first.get(key);
    if (!person.guest && key && (!best || rankOf(person) < rankOf(best))) first.set(key, person);
  }
  const seat = (person: Person): number => {
    if (person.guest) return 0;
    if (person.function === 'lead') return first.get('lead') === person ? 1 : 4;
    return first.get('deputy') === person ? 2 : 3;
  };
  return [...people].sort((a, b) => seat(a) - seat(b) || comparePeople(a, b));
}

function rankOf({ office }: Ranked): number {
  return office ? officeRank(office) : unknownRank;
}

/** Centre, province, below. */
function level({ office = '', unit = '' }: Ranked): number {
  const text = `${office} ${unit}`.normalize('NFC');
  if (/tối cao|trung ương|(?<!đại biểu )quốc hội|chính phủ|ban bí thư|bộ chính trị|^(?:phó )?vụ trưởng/iu.test(text))
    return 0;
  if (/(?<!\p{L})(?:Vụ|Bộ(?! Chỉ huy| Tư lệnh)) /u.test(text)) return 0;
  return /(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Kk]hu vực|[Xx]ã|[Pp]hường) [\p{Lu}\d]/u.test(text) ? 2 : 1;
}

/** The body itself, or one of its departments: a Phó Viện trưởng of VKSND tối cao stands before a Vụ trưởng. */
function depth({ office = '', unit = '' }: Ranked): number {
  return /^(?:phó )?(?:vụ trưởng|cục trưởng|trưởng phòng|chánh văn phòng|chánh thanh tra)/iu.test(office) ||
    /^(?:Vụ|Cục|Phòng|Văn phòng|Thanh tra) /u.test(unit)
    ? 1
    : 0;
}

const branches: readonly RegExp[] = [
  /vksnd|viện kiểm sát|viện trưởng|^(?:phó )?vụ trưởng/u,
  /bí thư|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|ban tổ chức|ban nội chính|trung ương đảng/u,
  /quốc hội|hội đồng nhân dân|hđnd/u,
  /chính phủ|ủy ban nhân dân|ubnd|bộ trưởng|thủ tướng/u,
  /mặt trận|mttq/u,
];

/** The own sector's superior first, then the four branches, then all others. */
function branch({ office = '', unit = '' }: Ranked): number {
  const text = `${office} ${unit}`.normalize('NFC').toLowerCase();
  const found = branches.findIndex((shape) => shape.test(text));
  return found === -1 ? branches.length : found;
}
