/** The cluster, its term, system and size, and its members with their functions. */
import type { Find, Found, Scene } from '../found.ts';
import { type Sentence, spanOf } from '../sentence.ts';
import { peopleIn } from './people.ts';
import { unitName, unitsIn, unitWords } from './units.ts';

const named =
  /(?<![\p{L}])(?<name>(?:Cụm|Khối) (?:[Tt]hi đua )(?:(?:số |khu vực )?(?:\d+|[IVX]+)(?!\p{L})|(?:các |khối )?\p{Lu}[\p{L}.,]*(?: (?:\p{Lu}[\p{L}]*|và|-|–|các|tỉnh|thành phố|Bộ))*|các [^,.;()]{4,60}?(?=\s(?:đã|năm|tổ chức|gồm|có|sơ kết|tổng kết|ký|vừa|được|nêu|thống nhất|suy tôn)|[,.;()]|$)))(?<system> (?:thuộc )?(?:ngành|Ngành) [^,.;()]*?(?=\s(?:đã|năm|tổ chức|gồm|có|sơ kết|tổng kết|ký|vừa|được|để|nêu|tại|thống nhất|suy tôn)|[,.;()]|$))?/u;
const functions =
  /(?:đơn vị )?(?<which>(?:Cụm|Khối) (?:trưởng|phó)|(?:Trưởng|Phó|Phó Trưởng) (?:cụm|khối)|Phó (?:Cụm|Khối) trưởng)(?!\p{L})/iu;
const members =
  /(?:(?:gồm|bao gồm)(?: có)?(?: \d+ đơn vị)?(?: các đơn vị| các thành viên)?:?\s+|[Tt]hi đua (?:số )?(?:\d+(?!\d)|[IVX]+(?![IVX]))[^(),.;]*\s\((?!đơn vị|Cụm))(?<list>(?:các |đơn vị )?\p{L}.*)$/u;

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
        .replace(/(?<!\s)\s+(?:và|các|-|–)$/u, '')
        .replace(/,$/u, '');
      const end = match.index + match[0].length;
      put('cluster.name', name, match.index, end);
      if (match.groups.system) put('cluster.system', systemName(match.groups.system), match.index, end);
      const term = /^ năm (?<term>\d{4})/u.exec(text.slice(end));
      if (term?.groups?.term && functions.test(text.slice(Math.max(0, match.index - 16), match.index)))
        put('cluster.term', term.groups.term, match.index, end + term[0].length);
      const size =
        /(?<![\d/])(?<size>\d+) (?:đơn vị|thành viên|VKSND)(?: thành viên)? (?:trong|thuộc|của) (?:Cụm|Khối)|(?:Cụm|Khối)[^.,;]{0,24} (?:gồm|có|bao gồm)(?: có)? (?<also>\d+) (?:đơn vị|thành viên)(?=[,:.]| thành viên| gồm)/u.exec(
          text,
        );
      const stated = size?.groups?.size ?? size?.groups?.also;
      if (size && stated) put('cluster.size', stated.replace(/^0+/, ''), size.index, size.index + size[0].length);
    }
  }
  if (role !== 'text' && role !== 'caption') return found;
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
  return unitsIn(match.groups.list, registers).map(({ name, note }) => {
    const which = functions.exec(note ?? '')?.groups?.which;
    const role = which === undefined ? undefined : /phó/iu.test(which) ? 'deputy' : 'lead';
    return {
      into: 'cluster.members',
      value: role ? { unit: name, function: role } : name,
      from: spanOf(sentence, start, text.length),
    };
  });
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
      /(?<unit>(?:VKSND|TAND|Viện kiểm sát|Sở|Trường|Bệnh viện|Công an|UBND|Công đoàn|LĐLĐ)[^,;()–]*?) (?:\(|– )(?:đơn vị )?(?<which>(?:Cụm|Khối) (?:trưởng|phó))(?: (?:Cụm|Khối)[^()]*)?(?: năm \d{4})?\)?/giu,
    ),
  ].flatMap(({ groups = {}, index, 0: all }): Found[] => {
    const unit = unitName(unitWords(groups.unit ?? ''), scene.registers);
    if (people.length > 0 || unit.split(' ').length < 3 || / các /u.test(unit)) return [];
    const role = /phó/iu.test(groups.which ?? '') ? 'deputy' : 'lead';
    return [
      { into: 'cluster.members', value: { unit, function: role }, from: spanOf(sentence, index, index + all.length) },
    ];
  });
  return [...people, ...units];
}
