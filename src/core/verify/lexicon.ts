/** The names by which claims are found: of the registers, of the data, and of the genre. */
import type { Registers } from '../conference/registers/registers.ts';
import { type CountedNouns, countedNouns } from './counted-nouns.ts';
import { leavesOf } from './data-words.ts';
import { peopleKnown } from './people-known.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import type { ReadWords } from './spoken-words.ts';

/** Phrases by their meaning: two phrases of one meaning make claims that say the same. */
export interface Lexicon {
  people: Phrases<string>;
  units: Phrases<string>;
  offices: Phrases<string>;
  functions: Phrases<string>;
  awards: Phrases<string>;
  statuses: Phrases<string>;
  /** What is counted, for numbers in words. */
  counted: CountedNouns;
  /** Names of places, of no person. */
  places: ReadonlySet<string>;
}

const asked = [
  'đề nghị',
  'đề xuất',
  'suy tôn',
  'suy tôn đề nghị',
  'suy tôn và đề nghị',
  'thống nhất đề nghị',
  'trình đề nghị',
  'bình xét',
  'bình xét đề nghị',
  'đề cử',
  'bình chọn',
];
const given = [
  'tặng',
  'tặng thưởng',
  'trao',
  'trao tặng',
  'công nhận',
  'công nhận danh hiệu',
  'tặng danh hiệu',
  'khen thưởng',
  'nhận',
  'truy tặng',
  'khen',
];

/** How far an award has come, as texts say it: `asked` covers all that is not given yet. */
function statusPhrases(): [string, string][] {
  return [
    ...asked.flatMap((ask): [string, string][] => [
      [ask, 'asked'],
      [`được ${ask}`, 'asked'],
      // `được suy tôn, tặng` is two deeds.
      ...(/suy tôn$/.test(ask) ? [] : given).flatMap((give): [string, string][] => [
        [`${ask} ${give}`, 'asked'],
        [`được ${ask} ${give}`, 'asked'],
        [`${ask} xét ${give}`, 'asked'],
      ]),
    ]),
    ...given.flatMap((give): [string, string][] => [
      [give, 'granted'],
      [`được ${give}`, 'granted'],
      [`đã ${give}`, 'granted'],
      [`đã được ${give}`, 'granted'],
    ]),
    ...given.flatMap((give): [string, string][] =>
      ['xét', 'trình', 'trình xét', 'được trình', 'chờ'].map((ask) => [`${ask} ${give}`, 'asked']),
    ),
    ['đăng ký', 'registered'],
    ['đăng ký danh hiệu', 'registered'],
    ['phấn đấu đạt', 'registered'],
  ];
}

const functionWords: readonly (readonly [string, string])[] = ['cụm', 'khối', 'tổ'].flatMap((kind) => [
  [`${kind} trưởng`, 'lead'],
  [`trưởng ${kind}`, 'lead'],
  [`${kind} phó`, 'deputy'],
  [`phó ${kind} trưởng`, 'deputy'],
  [`phó trưởng ${kind}`, 'deputy'],
  [`phó ${kind}`, 'deputy'],
]);

const moreOffices =
  'chủ tịch nước|thủ tướng chính phủ|phó thủ tướng|bộ trưởng|thứ trưởng|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|tổng giám đốc|hiệu trưởng|phó hiệu trưởng|trưởng ban|phó trưởng ban|bí thư|phó bí thư|chánh án|phó chánh án|chi cục trưởng|trưởng phòng|phó trưởng phòng|phó trưởng phòng phụ trách|thường trực hội đồng|quyền viện trưởng|kế toán trưởng';

/** `Phó Chỉ huy trưởng` tells of a `Chỉ huy trưởng`: a name with the other office is wrong. */
function withItsHead(office: string): string[] {
  const head = /^phó (.+)$/iu.exec(office)?.[1];
  return head === undefined ? [office] : [office, head];
}

/** Build for one set of data; without data, by the registers alone. */
export function lexiconOf(registers: Registers, data: unknown, read: ReadWords): Lexicon {
  const leaves = leavesOf(data).flatMap(({ key, value }) => (typeof value === 'string' ? [{ key, value }] : []));
  const keyOf = (text: string): string =>
    read(text)
      .map(({ key }) => key)
      .join(' ');
  const places = placeNames(
    registers,
    leaves.map(({ value }) => value),
  );
  const units: [string, string][] = [['VKSND tối cao', 'tối cao']];
  for (const [name, canonical] of places)
    for (const phrase of [
      `VKSND tỉnh ${name}`,
      `VKSND thành phố ${name}`,
      `VKSND ${name}`,
      `tỉnh ${name}`,
      `thành phố ${name}`,
      name,
    ])
      units.push([phrase, keyOf(canonical)]);
  for (const { name, short, full, code, aliases = [] } of registers.units) {
    if (/^VKSND (?:tỉnh|TP|thành phố|tối cao)/.test(name)) continue;
    for (const phrase of [name, short, full, code, ...aliases])
      if (phrase && phrase !== 'Văn phòng' && phrase !== 'Thanh tra') units.push([phrase, keyOf(name)]);
  }
  for (const { key, value } of leaves) {
    const area = /^(?:VKSND )?(khu vực \d+)(?: - .*)?$/iu.exec(value);
    if (area?.[1]) for (const phrase of [value, area[1], `VKSND ${area[1]}`]) units.push([phrase, keyOf(area[1])]);
    else if (/^(?:unit|units|host|lead|deputy)$/.test(key) && value.length < 80 && !/,/.test(value))
      units.push([value, keyOf(value)]);
  }
  const people = peopleKnown(data).map(({ name }): [string, string] => [name, keyOf(name)]);
  const offices = [
    ...registers.offices.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
    ...leaves.flatMap(({ key, value }) =>
      /^(?:office|party|part)$/.test(key) && value.length < 60 ? withItsHead(value) : [],
    ),
    ...moreOffices.split('|'),
  ].filter((name) => !/VKSND|Kiểm sát nhân dân/.test(name));
  const forms = [
    ...registers.awards.flatMap(({ name, short, aliases = [] }): [string, string][] => [
      ...[name, ...aliases].map((one): [string, string] => [one, keyOf(name)]),
      ...(short ? [[short, keyOf(short)] as [string, string]] : []),
    ]),
    ...leaves.flatMap(({ key, value }): [string, string][] => (key === 'form' ? [[value, keyOf(value)]] : [])),
    ['Bằng khen', 'bằng khen'],
    ['Giấy khen', 'giấy khen'],
    ['Kỷ niệm chương', keyOf('Kỷ niệm chương')],
    ['Cờ thi đua', 'cờ thi đua'],
  ] satisfies [string, string][];
  return {
    people: phrasesOf(people, read),
    units: phrasesOf(units, read),
    offices: phrasesOf(
      offices.map((name): [string, string] => [name, keyOf(name)]),
      read,
    ),
    functions: phrasesOf(functionWords, read),
    awards: phrasesOf(forms, read),
    statuses: phrasesOf(statusPhrases(), read),
    counted: countedNouns(keyOf),
    places: new Set([...places].map(([name]) => keyOf(name))),
  };
}

const within =
  /(?:tỉnh|thành phố|TP\.?|xã|phường|huyện|quận|thị xã|thị trấn) (\p{Lu}[\p{L}\p{M}]*(?:[ -]\p{Lu}[\p{L}\p{M}]*){0,3})/gu;

/** Every spelling of a place → its name: of the register, and those that the data name after `tỉnh`, `xã`. */
function placeNames({ places }: Registers, texts: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, aliases = [] } of places) for (const one of [name, ...aliases]) names.set(one, name);
  for (const text of texts)
    for (const [, name = ''] of text.matchAll(within)) if (!names.has(name)) names.set(name, name);
  return names;
}
