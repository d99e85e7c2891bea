/** What the name of an indicator says: what is counted, and what its body did with it. */

/** `số vụ án hình sự giải quyết đúng hạn`: things `vụ án hình sự`, deed `giải quyết đúng hạn`. */
export interface NameReading {
  /** With what the unit adds: `chỉ tiêu chuyên môn` counted in `chỉ tiêu phát sinh` is `chỉ tiêu chuyên môn phát sinh`; nothing where money is counted. */
  things: string;
  deed?: string | undefined;
  /** The name says that it was done, not by whom: `số nhà tạm được xóa`. */
  passive?: boolean | undefined;
}

/** Verbs of what a body does with cases, papers, goals; the rest of the name says how. */
const deed =
  /^(?<things>.+?)(?: đã)? (?<deed>(?:thụ lý|giải quyết|xử lý|khởi tố|truy tố|xét xử|phát hiện|triệt phá|ban hành|kết nạp|tiếp nhận|thi hành xong|hòa giải thành)(?: .+)?|(?:hoàn thành|đạt|vượt)(?: kế hoạch| đúng hạn| vượt mức)?)$/u;
/** What others do not do in its stead. */
const done =
  /^(?<things>.+?) được (?<deed>(?:xóa|xây|xây dựng|sửa chữa|hỗ trợ|số hóa|bồi dưỡng|tập huấn|đào tạo|tuyên truyền)(?: .+)?)$/u;
const money =
  /^số tiền (?<deed>(?:ủng hộ|vận động|huy động|quyên góp|hỗ trợ|tiết kiệm|thu hồi|thu nộp|chi trả|giải ngân)(?: .+)?)$/iu;
/** After these, or of these, a verb is none of the body's. */
const other =
  /(?:^| )(?:phải|bị|được|chưa|không|do|để|có|đang|cần|tự|hay)$|^(?:cuộc|lượt|đợt|lần|phiên|buổi|lớp|hội nghị)(?: |$)/u;
/** These act themselves. */
const agents =
  /^(?:đơn vị|cơ quan|tập thể|cá nhân|cán bộ|công chức|viên chức|kiểm sát viên|thẩm phán|giáo viên|học sinh|trường|xã|phường|hộ|người|doanh nghiệp|hợp tác xã|chi bộ)(?: |$)/u;
const ofAgents = /^(?:khởi tố|truy tố|xét xử|kết nạp|tiếp nhận|hỗ trợ|bồi dưỡng|tập huấn|đào tạo)/u;

/** Read a name with its unit; undefined where the name does not count in the unit, so that the unit must be said. */
export function readName(name: string, unit: string | undefined): NameReading | undefined {
  if (unit === '%') return undefined;
  const paid = money.exec(name)?.groups?.deed;
  if (paid !== undefined) return { things: '', deed: paid };
  const of = name.replace(/^số (?!tiền|liệu)/iu, '');
  if (unit === undefined ? of === name : sharedHead(of, unit) === '') return undefined;
  for (const [pattern, passive] of [
    [done, true],
    [deed, false],
  ] as const) {
    const found = pattern.exec(of)?.groups;
    const things = found?.things ?? '';
    if (!found?.deed || other.test(things) || (agents.test(things) && !ofAgents.test(found.deed))) continue;
    if (unit !== undefined && sharedHead(things, unit) === '') continue;
    return { things: withUnit(things, unit), deed: found.deed, passive };
  }
  return { things: withUnit(of, unit) };
}

/** Leading words that both have: all of the unit, or at least two, which make a noun (`chỉ tiêu`). */
function sharedHead(things: string, unit: string): string {
  const [mine, its] = [things.split(' '), unit.split(' ')];
  const length = its.findIndex((word, at) => word.toLowerCase() !== mine[at]?.toLowerCase());
  if (length < 0) return unit;
  return length > 1 ? its.slice(0, length).join(' ') : '';
}

function withUnit(things: string, unit: string | undefined): string {
  const rest = unit?.slice(sharedHead(things, unit).length).trim();
  return rest ? `${things} ${rest}` : things;
}
