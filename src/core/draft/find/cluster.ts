/** The cluster, its term, system and size, and its members with their functions. */
import type { Find, Found, Scene } from '../found.ts';
import { type Sentence, spanOf } from '../sentence.ts';
import { peopleIn } from './people.ts';
import { type UnitNamed, unitName, unitsIn, unitWords } from './units.ts';

const named =
  /(?<![\p{L}])(?<name>(?:Cụm|Khối) (?:[Tt]hi đua )(?:(?:[Ss]ố |khu vực )?(?:\d+|[IVX]+)(?!\p{L})|(?:phía|miền|vùng) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*|(?:các |khối )?\p{Lu}[^,.;:()“”]{1,60}?(?=\s(?:đã|năm|tổ chức|gồm|có|sơ kết|tổng kết|ký|vừa|được|nêu|thống nhất|suy tôn|tiến hành|tại|trực thuộc|lần thứ|cùng|để|tập trung|phấn đấu|phát động|chủ trì)(?!\p{L})|[,.;:()“”]|$)|các (?:[^,.;()]|Sở, ngành){4,70}?(?=\s(?:đã|năm|tổ chức|gồm|có|sơ kết|tổng kết|ký|vừa|được|nêu|thống nhất|suy tôn)(?!\p{L})|(?<!Sở)[,.;()]|$)))(?<system> (?:thuộc )?(?:ngành|Ngành) [^,.;()]*?(?=\s(?:đã|năm|tổ chức|gồm|có|sơ kết|tổng kết|ký|vừa|được|để|nêu|tại|thống nhất|suy tôn|triển khai|tiến hành)(?!\p{L})|[,.;:()]|$))?/u;
const functions =
  /(?:đơn vị )?(?<which>(?:Cụm|Khối) (?:trưởng|phó)|(?:Trưởng|Phó|Phó Trưởng) (?:cụm|khối)|Phó (?:Cụm|Khối) trưởng)(?!\p{L})/iu;
const members =
  /(?:(?:gồm|bao gồm)(?: có)?(?: \d+ đơn vị)?(?: các đơn vị| các thành viên)?:?\s+|[Tt]hi đua (?:số )?(?:\d+(?!\d)|[IVX]+(?![IVX]))[^(),.;]*\s\((?!đơn vị|Cụm))(?<list>(?:các |đơn vị )?\p{L}.*)$/u;

const bodies = '(?:cơ quan, )?(?:đơn vị|thành viên|VKSND|huyện|tỉnh|xã)';
/** How many units it has, where no part of them is meant: `của 10 đơn vị trong Khối`. */
const sizes: readonly RegExp[] = [
  new RegExp(`(?<![\\d/])(?<size>\\d+) ${bodies} thành viên (?:của |trong )?(?:Cụm|Khối)`, 'u'),
  new RegExp(
    `(?:của|cả|đại diện|từ) (?:lãnh đạo )?(?<size>\\d+) ${bodies} (?:trong|thuộc|của) (?:[Cc]ụm|[Kk]hối)`,
    'u',
  ),
  /(?:[Cc]ụm|[Kk]hối)[^.,;]{0,24} (?:gồm|có|bao gồm)(?: có)? (?<size>\d+) (?:đơn vị|thành viên)(?=[,:.]| thành viên| gồm)/u,
  /(?:[Cc]ụm|[Kk]hối) [Tt]hi đua[^.,;]{0,40} gồm (?:[\p{Ll} ]{1,20} )?(?<size>\d+) (?!tập thể|cá nhân|nội dung|nhiệm vụ|giải pháp|đồng chí|đại biểu)\p{L}/u,
];

/** Cluster. */
export const cluster: Find = (sentence, scene) => {
  const { text, role } = sentence;
  const found: Found[] = [];
  const put = (into: Found['into'], value: Found['value'], from: number, to: number, unsure = false): void =>
    void found.push({ into, value, from: spanOf(sentence, from, to), ...(unsure && { unsure }) });
  if (
    role === 'text' ||
    role === 'caption' ||
    role === 'title' ||
    (role === 'matter' && /^(?:event\.|title|abstract|description)/u.test(sentence.key ?? ''))
  ) {
    const match = named.exec(text);
    if (match?.groups?.name) {
      const name = match.groups.name
        .replace(/ Thi đua/u, ' thi đua')
        .replace(/ Số (?=\d)/u, ' số ')
        .replace(/(?<!\s)\s+(?:và|các|-|–)$/u, '')
        .replace(/,$/u, '');
      const end = match.index + match[0].length;
      put('cluster.name', name, match.index, end);
      if (match.groups.system) put('cluster.system', systemName(match.groups.system), match.index, end);
      const term = /^ năm (?<term>\d{4})/u.exec(text.slice(end));
      if (term?.groups?.term && functions.test(text.slice(Math.max(0, match.index - 16), match.index)))
        put('cluster.term', term.groups.term, match.index, end + term[0].length);
    }
  }
  if (role !== 'text' && role !== 'caption') return found;
  const size = sizes.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (size?.groups?.size)
    put('cluster.size', size.groups.size.replace(/^0+/, ''), size.index, size.index + size[0].length);
  return [...found, ...memberList(sentence, scene), ...functionsOf(sentence, scene)];
};

function systemName(said: string): string {
  return said
    .replace(/^ (?:thuộc )?Ngành/u, 'ngành')
    .replace(/^ (?:thuộc )?/u, '')
    .replace(/KSND/u, 'Kiểm sát nhân dân')
    .trim();
}

function memberList(sentence: Sentence, { registers }: Scene): Found[] {
  const { text } = sentence;
  if (!/(?:Cụm|Khối)/u.test(text)) return [];
  const match = members.exec(text);
  if (!match?.groups?.list) return [];
  const start = match.index + match[0].length - match.groups.list.length;
  const units = unitsIn(match.groups.list, registers);
  const listed = /(?:Cụm|Khối) [Tt]hi đua[^.;]{0,60}$/u.test(text.slice(0, match.index))
    ? plainList(match.groups.list)
    : [];
  return (units.length > 1 && units.length >= listed.length ? units : listed.length > 0 ? listed : units).map(
    ({ name, note }) => {
      const which = functions.exec(note ?? '')?.groups?.which;
      const role = which === undefined ? undefined : /phó/iu.test(which) ? 'deputy' : 'lead';
      return {
        into: 'cluster.members',
        value: role ? { unit: name, function: role } : name,
        from: spanOf(sentence, start, text.length),
      };
    },
  );
}

const areas = /^(?:các )(?<kind>tỉnh|huyện|xã|phường|quận|thành phố|thị xã):? /u;

/** `các huyện: A, B và C`; bodies of all sorts, three or more, each with a capital: `Ủy ban Dân tộc, Văn phòng Chủ tịch nước`. */
function plainList(list: string): UnitNamed[] {
  const kind = areas.exec(list);
  const rest = list.slice(kind?.[0].length ?? 0);
  const stop = rest.search(/[.;]/u);
  const items = (stop < 0 ? rest : rest.slice(0, stop)).split(/, | và (?=\p{Lu})/u).map((item) => ({
    name: item.replace(/\([^()]*\)/gu, '').trim(),
    note: /\(([^()]+)\)/u.exec(item)?.[1],
  }));
  const named = items.every(({ name }) => /^(?!Hội nghị)\p{Lu}\p{L}/u.test(name) && name.split(' ').length <= 16);
  if (!named || items.length < 3) return [];
  return items.map(({ name, note }) => ({ name: kind?.groups?.kind ? `${kind.groups.kind} ${name}` : name, note }));
}

/** `đồng chí A, Viện trưởng VKSND tỉnh X – đơn vị Cụm trưởng`, `VKSND tỉnh X (Cụm trưởng) chủ trì`. */
function functionsOf(sentence: Sentence, scene: Scene): Found[] {
  const { text } = sentence;
  const people = peopleIn(sentence, scene).flatMap(({ function: role, roles, start, end }): Found[] => {
    const unit = roles.findLast((one) => one.unit !== undefined)?.unit;
    // Who takes the task on leads the next term.
    return role && unit && !/nhận nhiệm vụ/u.test(text)
      ? [{ into: 'cluster.members', value: { unit, function: role }, from: spanOf(sentence, start, end) }]
      : [];
  });
  const units = [
    ...text.matchAll(
      /(?<unit>(?:VKSND|TAND|Viện kiểm sát|Sở|Trường|Bệnh viện|Công an|UBND|Công đoàn|LĐLĐ|Trung tâm|Ban (?=Dân tộc|Quản lý)|Ủy ban MTTQ|Hội (?!nghị|đồng)|Thanh tra|Kho bạc|Cục )[^,;()–]*?) (?:\(|[–-] |là )(?:[Đđ]ơn vị )?(?<which>(?:Cụm|Khối) (?:[Tt]rưởng|[Pp]hó)|(?:Phó )?(?:Trưởng |Phó )(?:[Cc]ụm|[Kk]hối))(?: (?:[Cc]ụm|[Kk]hối|thi đua)[^()]*)?(?: năm \d{4})?\)?/gu,
    ),
  ].flatMap(({ groups = {}, index, 0: all }): Found[] => {
    const unit = unitName(unitWords(groups.unit ?? ''), scene.registers);
    if (people.length > 0 || unit.split(' ').length < 3 || / các /u.test(unit)) return [];
    if (/bầu|bình bầu/u.test(text.slice(0, index))) return [];
    const role = /phó/iu.test(groups.which ?? '') ? 'deputy' : 'lead';
    return [
      { into: 'cluster.members', value: { unit, function: role }, from: spanOf(sentence, index, index + all.length) },
    ];
  });
  return [...people, ...units];
}
