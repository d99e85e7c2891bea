/** Units as texts name them: alone, and in lists that say once what they share. */

import type { Registers } from '../../conference/registers/registers.ts';
import { findUnit } from '../../conference/registers/resolve.ts';

/** What the name of a unit begins with. */
export const unitHead =
  '(?:VKSND|VKS|Viện kiểm sát(?: nhân dân)?|Viện KSND|TAND|T[òo][àa]? án nhân dân|Tòa án|UBND|Ủy ban nhân dân|HĐND|Công an|Bộ Chỉ huy|Bộ đội Biên phòng|Liên đoàn Lao động|LĐLĐ|Công đoàn|Bảo hiểm xã hội|BHXH|Sở|Cục|Chi cục|Vụ (?=\\p{Lu}|\\d)|Phòng (?=\\p{Lu}|\\d)|Bệnh viện|Trung tâm|Trường|Học viện|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Ủy ban (?:M|Dân tộc|Chứng khoán)|Tổng cục (?=\\p{Lu})|Ban (?=Dân tộc|Quản lý)|Mặt trận|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Hội (?=\\p{Lu})(?!Hội nghị|đồng)|Kho bạc|Ngân hàng|Công ty|Tổng công ty|Điện lực|Văn phòng|Thanh tra|Thi hành án|Chi nhánh|Trạm Y tế|Trạm y tế|Hạt Kiểm lâm|Bưu điện|Đài|Báo|Nhà máy|Xí nghiệp)';

const kind = '(?:tỉnh|[Tt]hành phố|TP\\.?|huyện|quận|thị xã|xã|phường|khu vực|Trường|trường)';
const startsUnit = new RegExp(`^(?:các |Các )?${unitHead}`, 'u');
const capital = /^(?:TP\.? ?|[Tt]hành phố |tỉnh |huyện |xã |phường |quận |khu vực )?[\p{Lu}\d]/u;
/** Where the name of a unit is over, in running words. */
const over =
  /\s(?:phát biểu|trình bày|báo cáo|chủ trì|đồng chủ trì|điều hành|thay mặt|đã|sẽ|được|làm|là|cho|để|tại|trong|đạt|đăng ký|đăng cai|danh hiệu|chia sẻ|trao|tham dự|tham luận|năm (?=\d)|nhận|ký|có|cùng|dự|tổ chức|bàn giao|hứa|đơn vị|thuộc|và|với|như|theo|khi|vào|nhiệm kỳ|tiếp tục|giữ|thông qua|thảo luận|kết luận|khẳng định|nhấn mạnh|cho biết|cho hay|phối hợp|quán triệt|luôn|còn|từ|vì|đối với|đến|đều|vừa|nhằm|khoảng)(?![\p{L}])|\s(?=[“"(])/u;

/** A unit of a list, with what stands in brackets behind it. Offsets in the words that were read. */
export interface UnitNamed {
  name: string;
  note?: string | undefined;
}

/** Whether words begin with the name of a unit. */
export function isUnit(words: string): boolean {
  return startsUnit.test(words.trim());
}

/** The name of the register where it knows the unit, else the words, with an institution's short name. */
export function unitName(words: string, registers: Registers): string {
  const bare = words
    .replace(/^[\s,:;–-]+|(?<![\s,:;.–-])[\s,:;.–-]+$/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:đơn vị|các đơn vị) /iu, '');
  const short = bare
    .replace(/^Viện (?:kiểm sát nhân dân|kiểm sát|KSND)(?: \(VKSND\))?(?=\s|$)/iu, 'VKSND')
    .replace(/ \((?:VKSND|Vụ \d+)\)/u, (all) => (/Vụ/.test(all) ? all : ''))
    .replace(/ thành phố (?=\p{Lu})/u, (all) => (/^VKSND/.test(bare) ? ' TP ' : all));
  return findUnit(bare, registers)?.name ?? findUnit(short, registers)?.name ?? short;
}

/** The words of one unit at the beginning of running words. */
export function unitWords(words: string): string {
  const stop = words.search(/[,;:.!?](?=\s|$)|\s[–-]\s(?!Khen|khen|kế hoạch|Thương|Thương binh)/u);
  const clause = stop < 0 ? words : words.slice(0, stop);
  const parted = shielded(clause);
  const end = parted.search(over);
  return clause.slice(0, end < 0 ? undefined : end).trim();
}

/** `và` within the name of a body, of the same length, so that nothing parts there. */
function shielded(words: string): string {
  return words
    .replace(
      / và (?=Đào tạo|Phát triển nông thôn|Du lịch|Xã hội|Môi trường|Công nghệ|Truyền thông|Đầu tư|Xây dựng|Thể thao)/gu,
      '\u0001và\u0001',
    )
    .replace(/ \((?=VKSND\))/gu, '\u0001(');
}

/**
 * A list of units: `VKSND các tỉnh: A, B và C`, `VKSND tỉnh A (Cụm phó), B, C`, `các Trường Tiểu học: X, Y`,
 * `VKSND các khu vực 1, 2 và 3`. What follows a list is not read. Empty where the words begin with none.
 */
export function unitsIn(words: string, registers: Registers): UnitNamed[] {
  const list = shielded(words.replace(/^(?:\s|:)*(?:các đơn vị|đơn vị|tập thể)(?: là)?:?\s+(?=\p{Lu}|các)/u, ''));
  if (!isUnit(list)) return [];
  const found: UnitNamed[] = [];
  let shared = '';
  for (const piece of list.split(/(?:(?<!\s)\s+)?[,;]\s*(?:và\s+)?|(?<!\s)\s+và\s+/u)) {
    const plain = piece.replace(/\u0001\(VKSND\)/gu, '');
    const note = /\(([^()]+)\)/u.exec(plain)?.[1];
    const bare = plain.replace(/(?:(?<!\s)\s+)?\([^()]*\)?|\)/gu, '').trim();
    const ended = ` ${bare}`.search(over);
    const item = (ended > 0 ? bare.slice(0, ended - 1) : bare)
      .replaceAll('\u0001', ' ')
      .replace(/(?<![.:])[.:]+$/u, '')
      .trim();
    if (item === '') break;
    const many =
      new RegExp(
        `^(?:các )?(?<body>${unitHead}[^:]*?) các (?<kind>${kind}|thành phố)s?:? ?(?<one>[\\p{Lu}\\d].*)$`,
        'u',
      ).exec(item)?.groups ??
      /^(?:các )(?<body>Trường) (?<kind>[^\s:]+(?: \p{Ll}+)*):? (?<one>\p{Lu}.*)$/u.exec(item)?.groups;
    const one = many ? many.one : item;
    if (many) shared = `${many.body} ${many.kind}`;
    else if (/^Trường (?:THPT|THCS|Tiểu học|Mầm non)\s/u.test(item)) shared = 'Trường';
    else if (isUnit(item) && !isSchoolName(item, shared))
      shared = new RegExp(`^(${unitHead}.*?${kind})(?= ?[\\p{Lu}\\d])`, 'u').exec(item)?.[1] ?? '';
    else if (!capital.test(item) || shared === '') break;
    const own = new RegExp(`^${kind} ?(?=[\\p{Lu}\\d])`, 'u').test(one ?? '');
    const body = own ? shared.replace(new RegExp(` ${kind}$`, 'u'), '') : shared;
    const name = many || !isUnit(item) || isSchoolName(item, shared) ? `${body} ${one}` : item.replace(/^các /u, '');
    found.push({ name: unitName(name, registers), note });
    if (ended > 0) break;
  }
  return found;
}

/** `Trường Chinh` among the names behind `các Trường THPT:`. */
function isSchoolName(item: string, shared: string): boolean {
  return /^Trường \p{Lu}\p{Ll}+$/u.test(item) && /^Trường \S/u.test(shared);
}
