/** Who attended, who chaired, how many. */
import type { Plain } from '../../yaml/edit/plain.ts';
import type { Find, Found, Scene } from '../found.ts';
import { type Sentence, spanOf } from '../sentence.ts';
import { type Person, peopleIn, personValue } from './people.ts';
import { isUnit, unitName, unitWords } from './units.ts';

const event = '(?:Hội nghị|hội nghị|buổi lễ|Lễ|lễ|cuộc họp|Cuộc họp|Đại hội|buổi họp|chương trình)';
/** What the list of those who attend stands behind. */
const opening = new RegExp(
  `(?:Có mặt tại [^.;]{0,100}?\\s(?:còn )?có|(?:[Tt]ham dự|[Tt]ới dự|[Đđ]ến dự|[Vv]ề dự|[Cc]ùng dự|[Tt]ham gia|[Dd]ự)(?: và (?:chỉ đạo|chủ trì|phát biểu))?(?: ${event})?(?:[^.;:“]{0,60}?)?,?\\s+(?:có|gồm)(?: sự (?:tham dự|tham gia|góp mặt|hiện diện) của)?:?|${event} có sự (?:tham dự|tham gia|góp mặt) của|với sự (?:tham dự|tham gia) của|Thành phần(?: tham dự)?:?|Đại biểu tham dự:?)\\s+`,
  'u',
);
const side =
  /^(?:Về phía|Phía|Đại diện phía)\s+(?<side>[^,\s](?:[^,]*?[^,\s])?),?\s+(?:tham dự |dự |tới dự |cũng )?(?:Hội nghị )?(?:,? ?tham dự Hội nghị )?(?:có|gồm)\s+/u;
const someone =
  '(?:đồng chí|các đồng chí|ông|bà|các ông|đ/c|lãnh đạo|Lãnh đạo|đại diện|các đại biểu|đại biểu|toàn thể|một số|Đại tá|Thượng tá|Trung tá|Thiếu tướng|Trung tướng|TS\\.|ThS\\.|BS\\.|cùng|các thành viên|thành viên)';
const parting = new RegExp(
  `\\s*;\\s*(?:và\\s+|cùng\\s+)?|,\\s+(?:và\\s+|cùng\\s+)?(?=${someone}\\s)|\\s+(?:và|cùng với|cùng)\\s+(?=(?:các |)(?:đồng chí|đại diện|lãnh đạo|đại biểu|ông|bà|toàn thể|thành viên|Đại tá|Thượng tá|Trung tá|TS\\.|ThS\\.)\\s|một số\\s|hơn \\d|gần \\d|\\d+ (?:đại biểu|cán bộ))`,
  'u',
);
const group =
  /(?:đồng chí|lãnh đạo|đại diện|cán bộ|công chức|viên chức|đại biểu|thành viên|người|trưởng|Chánh|phóng viên|giáo viên|hội viên|đoàn viên|bác sĩ)/iu;
const continued = /^\s*(?:Các đồng chí|Lãnh đạo|Đại diện|Cùng dự|Cùng tham dự|Các đại biểu|Đồng chí|Ông|Bà)\s/u;

/** `Trung tá A - Chủ tịch …; Đại tá B - … cùng dự.` */
const closing =
  /^(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)) .*(?:cùng|tham|đến|tới) dự(?: [Hh]ội nghị)?\.?$/u;

/** People, groups, chairs and counts. */
export const attendance: Find = (sentence, scene, at) => {
  if (sentence.role === 'caption') return chairs(sentence, scene);
  if (sentence.role !== 'text') return [];
  return [
    ...listed(sentence, scene, at),
    ...presenting(sentence, scene),
    ...chairs(sentence, scene),
    ...counts(sentence),
  ];
};

/** `đồng chí A, Chủ tịch …, đã công bố Quyết định số 12`: whoever reads a paper out is there, and is told of nowhere else. */
function presenting(sentence: Sentence, scene: Scene): Found[] {
  return peopleIn(sentence, scene)
    .filter(
      ({ roles, end }) =>
        roles.length > 0 && /^,? ?(?:đã )?(?:công bố|thông qua) Quyết định/u.test(sentence.text.slice(end)),
    )
    .map((one) => ({
      into: 'attendees',
      value: guestOf(personValue(one)),
      from: spanOf(sentence, one.start, one.end),
    }));
}

function listed(sentence: Sentence, scene: Scene, at: number): Found[] {
  const { text } = sentence;
  const bySide = side.exec(text);
  const match = bySide ?? opening.exec(text);
  const plain = !match && (follows(sentence, scene, at) || closing.test(text)) ? 0 : undefined;
  if (!match && plain === undefined) return [];
  // `tham dự` far inside a sentence is told of something else.
  if (match && match.index > 90) return [];
  const start = match ? match.index + match[0].length : 0;
  const chairing = /(?:đồng )?chủ trì/u.test(text.slice(0, start)) && !/dự/u.test(text.slice(0, start));
  if (chairing) return [];
  const found: Found[] = [];
  let offset = start;
  const people = peopleIn(sentence, scene);
  const which = bySide?.groups?.side?.trim();
  for (const item of text.slice(start).split(parting)) {
    const from = text.indexOf(item, offset);
    offset = from + item.length;
    const named = people.filter((one) => one.start >= from && one.start < offset);
    const value = (one: Person): Plain => guestOf({ ...personValue(one), ...(which && { side: which }) });
    for (const one of named)
      found.push({
        into: 'attendees',
        value: value(one),
        from: spanOf(sentence, one.start, Math.max(one.end, offset)),
      });
    const words = groupWords(item);
    if (named.length > 0 || !group.test(words) || words.split(' ').length < 2) continue;
    const count = /^(?:hơn |gần |trên |khoảng )?(\d+) /u.exec(words)?.[1];
    found.push({
      into: 'attendees',
      value: {
        group: words,
        ...(count && !/^(?:hơn|gần|trên|khoảng)/u.test(words) && { count }),
        ...(which && { side: which }),
      },
      from: spanOf(sentence, from, offset),
    });
  }
  return found;
}

/** A list that goes on in the next sentence of its paragraph: `Lãnh đạo VKSND các thành phố thuộc Cụm …`, without a verb. */
function follows(sentence: Sentence, { sentences }: Scene, at: number): boolean {
  const before = sentences[at - 1];
  if (!before || before.block !== sentence.block || before.of !== sentence.of) return false;
  if (!continued.test(sentence.text)) return false;
  if (!opening.test(before.text) && !side.test(before.text)) return false;
  return !/\s(?:đã|sẽ|phát biểu|trình bày|chủ trì|báo cáo|thảo luận|điều hành|nhấn mạnh|cho biết)\s/u.test(
    sentence.text,
  );
}

/** `Lãnh đạo …` as data have it, without what the sentence ends in. */
function groupWords(item: string): string {
  const bare = item
    .replace(/(?<!\s)\s*(?:gồm|bao gồm):.*$/su, '')
    .replace(/(?:(?<!\s)\s+)?\([^()]*\)/gu, '')
    .replace(/(?<![\s.…,:])[\s.…,:]+$/u, '')
    .replace(/(?<!\s)\s+(?:tham dự|cùng dự|dự Hội nghị|đã tham dự|tham dự Hội nghị)$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.replace(/^(?:Lãnh|Các|Đại|Toàn|Một|Cán)/u, (first) => first.toLowerCase());
}

/** Who comes from the supreme body is a guest of a cluster of provinces. */
function guestOf(value: { [key: string]: Plain }): Plain {
  const { unit } = value;
  return typeof unit === 'string' && /tối cao/u.test(unit) ? { ...value, guest: 'true' } : value;
}

function chairs(sentence: Sentence, scene: Scene): Found[] {
  const { text } = sentence;
  const match = /(?:đồng )?(?<!được )[Cc]hủ (?:trì|tọa)(?: và (?:điều hành|phát biểu))?/u.exec(text);
  if (!match) return [];
  const people = peopleIn(sentence, scene);
  const behind =
    /[Cc]hủ (?:trì|tọa)(?: và điều hành)?(?: (?:Hội nghị|hội nghị|buổi lễ|cuộc họp))?(?: (?:có|là|gồm))?:?\s*(?=(?:các )?(?:đồng chí|ông|bà|đ\/c))|sự (?:đồng )?chủ trì của/u.test(
      text,
    );
  const chosen = people.filter(({ start, end }) =>
    behind ? start >= match.index : end <= match.index + 40 && start < match.index,
  );
  const unit = chosen.length === 0 && !behind && isUnit(text) ? unitName(unitWords(text), scene.registers) : undefined;
  if (unit)
    return [{ into: 'chairs', value: { name: unit }, from: spanOf(sentence, 0, match.index + match[0].length) }];
  return chosen.map((one) => ({
    into: 'chairs',
    value: personValue(one),
    from: spanOf(sentence, one.start, Math.max(one.end, match.index + match[0].length)),
  }));
}

const figures: readonly [RegExp, Found['into']][] = [
  [/(?:[Cc]ó mặt|tham dự|có)(?: mặt)?:? (?<n>\d+)(?:\/\d+)? đại biểu/u, 'attendance.present'],
  [/(?<!\d)(?<n>\d+)(?:\/\d+)? đại biểu (?:có mặt|tham dự|dự họp|thuộc|được triệu tập)/u, 'attendance.present'],
  [/(?:(?<!\d)\d+\/|triệu tập )(?<n>\d+) đại biểu(?: được triệu tập)?/u, 'attendance.invited'],
  [/vắng(?: mặt)?:? (?<n>\d+)/u, 'attendance.absent'],
  [/(?<!\d)(?<n>\d+) đoàn(?! viên| thể| kết)/u, 'attendance.delegations'],
];

function counts(sentence: Sentence): Found[] {
  const { text } = sentence;
  if (!/đại biểu/u.test(text) || /tán thành|phiếu/u.test(text)) return [];
  const seen = new Set<string>();
  return figures.flatMap(([pattern, into]): Found[] => {
    const match = pattern.exec(text);
    const number = match?.groups?.n?.replace(/^0+(?=\d)/, '');
    if (!match || number === undefined || seen.has(into)) return [];
    seen.add(into);
    const rough = /(?:hơn|gần|trên|khoảng) $/u.test(
      text.slice(0, match.index + match[0].indexOf(match.groups?.n ?? '')),
    );
    return [
      {
        into,
        value: number,
        from: spanOf(sentence, match.index, match.index + match[0].length),
        ...(rough && { unsure: true }),
      },
    ];
  });
}
