/** Whether a sentence tells a figure that stands elsewhere too, and what a sentence without a subject lacks. */
import { fold } from './fold.ts';
import { formatNumber } from './number.ts';
import { inWords } from './words.ts';

const numerals = Array.from({ length: 11 }, (_, number) => inWords(number));
/** Words of a name that many names share. */
const light = new Set(
  'số tỷ lệ diện tích giá trị tiền được bị do của các có đã và trên trong mới ca vụ người'.split(' ').map(fold),
);
/** A number as written, with the ratio it may be part of; not one that names a thing (`Bão số 10`, `lớp 5`, `năm 2024`). */
const numbers =
  /(?<!(?:số|lớp|năm|tháng|quý|khóa|khu vực|lần thứ|thôn|phường|quận) )(?<![\p{L}\p{N}.,/])\d[\d.,]*(?:\/\d[\d.,]*)?(?:%)?/giu;

/** A small number in a word, before what it counts. */
const spelled =
  /(?<!\p{L})(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?=(?:ca|vụ|người|cán bộ|công chức|đảng viên|thẩm phán|học sinh|giáo viên|đơn vị|bệnh viện|trường|xã|tập thể|cá nhân|nhà)(?!\p{L}))/giu;
/** What a sentence says of a figure without telling it: `đạt thấp`. */
const vague = new Set(['đạt', 'thấp', 'cao', 'chưa', 'không', 'tốt', 'khá', 'kế', 'hoạch', 'chỉ', 'tiêu'].map(fold));

/**
 * How a sentence tells a figure: `alone`, where it tells no other, so that what it is measured by can follow; `among`
 * others; `worded`, without its number: `Giải ngân vốn đầu tư công đạt thấp`.
 */
export type Telling = 'alone' | 'among' | 'worded';

/** Whether `sentence` tells the figure called `name`, whose value reads `written` (one of them). */
export function tellingOf(sentence: string, name: string, written: readonly string[]): Telling | undefined {
  const found = [
    ...[...sentence.matchAll(numbers)].map(([number]) => number.replace(/[.,]$/u, '')),
    ...[...sentence.matchAll(spelled)].map(([, word]) => formatNumber(numerals.indexOf((word ?? '').toLowerCase()))),
  ];
  const mine = contentOf(name);
  const said = contentOf(sentence);
  if (found.length === 0) return said.every((word) => mine.includes(word) || vague.has(word)) ? 'worded' : undefined;
  if (!found.some((number) => written.includes(number))) return undefined;
  const shared = mine.filter((word) => said.includes(word)).length;
  if (shared < Math.min(2, mine.length) || shared * 2 < mine.length) return undefined;
  return found.length === 1 && !/[;:]/u.test(sentence) ? 'alone' : 'among';
}

/** Whether a sentence without a number opens with the name of a figure: `Hộ nghèo tăng do thiên tai`, `tỷ lệ hộ nghèo`. */
export function namesFigure(sentence: string, name: string): boolean {
  const mine = contentOf(name);
  const said = contentOf(sentence);
  return mine.length > 1 && !/\d/u.test(sentence) && mine.every((word, at) => said[at] === word);
}

/** What a sentence says of a figure that fell short or passed its limit. */
const off = new Set([...vague, ...['vượt', 'mức', 'khống', 'chế', 'tăng', 'giảm', 'mạnh', 'quá', 'định'].map(fold)]);

/** Whether a sentence says of a figure only how it stands, as the figure itself does: `Số tiền chậm đóng vượt mức khống chế`. */
export function restatesFigure(sentence: string, name: string): boolean {
  const mine = contentOf(name);
  return namesFigure(sentence, name) && contentOf(sentence).every((word) => mine.includes(word) || off.has(word));
}

/** `Xóa 812 nhà tạm, nhà dột nát`, beside a figure called `số nhà tạm được xóa` → `812 nhà tạm, nhà dột nát được xóa`. */
export function passiveOf(sentence: string, name: string): string | undefined {
  const deed = / được (?<deed>\p{L}+(?: \p{L}+)?)$/u.exec(name)?.groups?.deed;
  const things = deed && sentence.toLowerCase().startsWith(`${deed} `) ? sentence.slice(deed.length + 1) : undefined;
  const alone = things && /^\d/u.test(things) && !things.split(/[,;] /u).some((part) => lackOf(part) !== undefined);
  return alone ? `${things} được ${deed}` : undefined;
}

function contentOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !light.has(word));
}

/** Deeds that want a doer: `Trao 320 suất quà`. */
const deeds =
  /^(?:thành lập|giải thể|trao|bàn giao|huy động|tổ chức|xóa|hỗ trợ|duy trì|ký|kết nạp|xây dựng|tuyên truyền|khởi tố|giải quyết|xử lý|triển khai|vận động|tặng|thăm|khám|cấp|chi trả|ban hành|kiến nghị|phối hợp|thực hiện|hoàn thành|tiếp nhận|mở|đào tạo|tập huấn|không để)(?!\p{L})/iu;
/** What happens or is there somewhere: `Xảy ra 1 vụ`, `Còn 11 phòng học tạm`. */
const happenings = /^(?:xảy ra|ghi nhận|phát sinh|không xảy ra|còn)(?!\p{L})/iu;
/** After these the beginning was the subject: `Giao quân đạt 100%`, `Tổ chức Đảng được củng cố`. */
const predicate = /(?<!\p{L})(?:được|đạt|là|luôn|đều|tăng|giảm|có|bị|ngày càng)(?!\p{L})/u;

/** What a sentence without a subject tells of. */
export function lackOf(sentence: string): 'doer' | 'place' | undefined {
  if (happenings.test(sentence)) return 'place';
  return deeds.test(sentence) && !predicate.test(sentence.split(/[,;:]/u)[0] ?? '') ? 'doer' : undefined;
}

/** Bodies that begin or end by themselves: `Thành lập mới 3 hợp tác xã`, `giải thể 7 công đoàn cơ sở do …`. */
const ended = /^(?<deed>thành lập mới|giải thể|phá sản|ngừng hoạt động) (?<bodies>\d[\d.]* [^,;]+?)(?<why> do .+)?$/iu;

/** Such a sentence without a doer whom nobody named: `có 3 hợp tác xã thành lập mới, 2 hợp tác xã giải thể`. */
export function endedOf(sentence: string): string | undefined {
  const read = sentence.split(', ').map((clause) => ended.exec(clause)?.groups);
  if (!read.some((one) => one?.deed && !/^thành lập/iu.test(one.deed)) || read.some((one) => !one)) return undefined;
  const told = read.map((one) => `${one?.bodies} ${one?.deed?.toLowerCase()}${one?.why ?? ''}`);
  return `có ${told.join(', ')}`;
}
