/** People as texts introduce them: name, offices, unit, function in the cluster. */
import type { Claim } from '../../verify/claim.ts';
import type { Plain } from '../../yaml/edit/plain.ts';
import type { Scene } from '../found.ts';
import type { Sentence } from '../sentence.ts';
import { unitHead, unitName } from './units.ts';

/** Who is named, from where to where in the sentence (offsets in its text). */
export interface Person {
  name: string;
  honorific?: string | undefined;
  title?: string | undefined;
  party: string[];
  roles: { office: string; unit?: string | undefined }[];
  note?: string | undefined;
  /** In the cluster. */
  function?: 'lead' | 'deputy' | undefined;
  start: number;
  end: number;
}

const honorifics =
  /(?:(?<said>đồng chí|đ\/c|ông|bà|anh|chị)|(?<!\s))(?:\s*(?<title>(?:(?:PGS|GS|TS|ThS|BS|BSCKI{1,2}|KS|CN|LS)\.? ?)+|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|Bác sĩ|Tiến sĩ|Thạc sĩ|Luật sư))?\s*$/iu;

const party =
  /^(?:Nguyên )?(?:(?:Phó )?Bí thư|Ủy viên (?:Ban|BTV|BCH|dự khuyết|Bộ Chính trị|Trung ương)|Tỉnh ủy viên|Thành ủy viên|Huyện ủy viên|Đảng ủy viên|Chi ủy viên|UVBTV|UVBCH|TUV|HUV)/u;
const office =
  /^(?:Nguyên |Quyền |Q\. ?)?(?:(?:Phó |Phó Tổng |Phó Thường trực )?(?:[Vv]iện trưởng|[Cc]hánh|[Cc]hủ tịch|[Gg]iám đốc|[Tt]ổng [Gg]iám đốc|[Hh]iệu trưởng|[Tt]rưởng|[Cc]ục trưởng|(?:[Tt]ổng )?[Cc]ục trưởng|[Vv]ụ trưởng|[Cc]hi cục trưởng|[Bb]ộ trưởng|[Cc]hỉ huy|[Tt]rạm trưởng|[Hh]ạt trưởng|[Đđ]ội trưởng|[Tt]hủ trưởng|[Tt]ổ trưởng)|Phó Viện|Thứ trưởng|Thường trực|Thư ký|Ủy viên|Kiểm sát viên|Thẩm phán|Kế toán|Chuyên viên|Công chức|Chính ủy|Tham mưu|Điều tra viên|Phó [\p{Lu}]|Bí thư|Thẩm tra viên|Chấp hành viên|Bác sĩ|Giáo viên|Điều dưỡng)/u;
const functionWords =
  /^(?:đơn vị |là đơn vị )?(?<which>(?:Cụm|Khối|Tổ) (?:trưởng|phó)|(?:Trưởng|Phó|Phó Trưởng) (?:cụm|khối|Cụm|Khối)|Phó (?:Cụm|Khối) trưởng)(?!\p{L})/iu;
/** What a person does ends what a person is. */
const doing =
  /\s(?:(?:đã|sẽ|cũng|đang|tiếp tục|thay mặt|đại diện) |)(?:phát biểu|trình bày|báo cáo|thông qua|công bố|chủ trì|đồng chủ trì|điều hành|thay mặt|nhấn mạnh|cho biết|cho hay|đánh giá|ghi nhận|biểu dương|đề nghị|yêu cầu|nhận nhiệm vụ|trao|tặng|chúc mừng|khẳng định|nêu|kết luận|đại diện|khai mạc|bế mạc|tham dự|tới dự|đến dự|dự|làm|thông tin|quán triệt|phát động|tham luận|thảo luận|ký|cùng|được|đã|là|tại|trong|tiếp thu|gửi|bày tỏ|cảm ơn|trân trọng|đọc|hứa|có|đóng góp|góp ý|gợi ý|lưu ý|cũng)(?=\s|[.,:;]|$)/u;

/** Schools and streets have names of people. */
const namesSchool = /(?:THPT|THCS|Tiểu học|tiểu học|Mầm non|mầm non|[Tt]rường|đường|phố|tên)\s$/u;

/** The people of a sentence, each with what is said of them. */
export function peopleIn(sentence: Sentence, scene: Scene): Person[] {
  return scene
    .claims(sentence)
    .filter(({ type, start }) => type === 'person' && !namesSchool.test(sentence.text.slice(0, start - sentence.start)))
    .map((claim) => personAt(sentence, claim, scene));
}

function personAt({ text, start: base }: Sentence, claim: Claim, { registers }: Scene): Person {
  const [from, to] = [claim.start - base, claim.end - base];
  const { said, title } = honorifics.exec(text.slice(0, from))?.groups ?? {};
  const before = honorifics.exec(text.slice(0, from))?.[0].trimStart() ?? '';
  const word = said?.toLowerCase();
  const person: Person = {
    name: claim.text.replace(/\s+/g, ' '),
    honorific: word === 'ông' || word === 'bà' ? word : undefined,
    title: title?.trim() || undefined,
    party: [],
    roles: [],
    start: from - before.length,
    end: to,
  };
  let at = to;
  for (;;) {
    const gap = /^(?:\s*,\s*|\s*[–—]\s+|\s*-\s+|\s*\()/u.exec(text.slice(at));
    if (!gap) break;
    const bracket = gap[0].trim() === '(';
    const rest = text.slice(at + gap[0].length);
    const words = bracket ? (/^[^()]*/u.exec(rest)?.[0] ?? '') : segment(rest);
    const which = functionWords.exec(words)?.groups?.which;
    if (which) {
      person.function = /phó/iu.test(which) ? 'deputy' : 'lead';
    } else if (party.test(words)) person.party.push(words.trim());
    else if (office.test(words)) person.roles.push(roleOf(words, registers));
    else if (/^phụ trách /u.test(words)) person.note = words.trim();
    else break;
    at += gap[0].length + words.length + (bracket ? 1 : 0);
  }
  person.end = at;
  const ahead = person.roles.length === 0 && person.party.length === 0 ? officeBefore(text.slice(0, from)) : undefined;
  if (ahead !== undefined) person.roles.push(roleOf(ahead, registers));
  return person;
}

/** `Tổng Giám đốc Kho bạc Nhà nước Trần Quân`: an office with its unit right before the name, at the head of its part of a list. */
function officeBefore(left: string): string | undefined {
  const said = /^(?:.*(?:[;,]\s|\scó\s))?(?<said>[^,;]*)$/su.exec(left)?.groups?.said?.trim();
  if (said === undefined || !office.test(said) || said.split(' ').length < 3) return undefined;
  return said.search(unitInside) > 0 ? said : undefined;
}

/** One office: to the next comma, dash, or what the person does. */
function segment(rest: string): string {
  const stops = [
    rest.search(/[,;:.!?](?=\s|$)|\s\((?!Vụ \d|VKSND)/u),
    rest.search(/\s[–—-]\s(?!Khen|khen|Pháp luật)/u),
    rest.search(doing),
    rest.search(/\s(?:và|cùng) (?=đồng chí|các |ông |bà |lãnh đạo|đại diện|Đại tá|Thượng tá|toàn thể|một số)/u),
  ].filter((stop) => stop >= 0);
  const [first] = stops.sort((one, other) => one - other);
  return rest.slice(0, first).trimEnd();
}

/** `Chánh Văn phòng`, `Trưởng Công an`: a body that is part of the office. */
const unitInside = new RegExp(
  `(?<=\\p{L} )(?<!(?:^|\\s)(?:Chánh|Trưởng|Phó) )(?=(?:${unitHead}|Bộ (?=\\p{Lu})|Ủy ban Mặt trận)(?:(?<= )|(?!\\p{L})))`,
  'u',
);

function roleOf(words: string, registers: Scene['registers']): { office: string; unit?: string } {
  const split = words.search(unitInside);
  // `Trưởng Ban Nội chính Tỉnh ủy`: the body is part of the office.
  if (split < 0 || /^(?:Tỉnh|Thành|Huyện|Đảng) ?ủy|^Hội đồng/u.test(words.slice(split)))
    return { office: words.trim() };
  return { office: words.slice(0, split).trim(), unit: unitName(words.slice(split), registers) };
}

/** The keys of a person in the data. */
export function personValue({ name, honorific, title, party: led, roles, note }: Person): { [key: string]: Plain } {
  const [first, ...more] = roles;
  const offices: Plain =
    more.length === 0
      ? (first?.office ?? '')
      : roles.map(({ office: said, unit }): Plain => (unit ? { office: said, unit } : said));
  return {
    name,
    ...(honorific && { honorific }),
    ...(title && { title }),
    ...(led.length > 0 && { party: led.length === 1 ? led[0]! : led }),
    ...(offices !== '' && { office: offices }),
    ...(more.length === 0 && first?.unit && { unit: first.unit }),
    ...(note && { note }),
  };
}
