/** Figures: value of total with percent, plan, change; nothing is computed. */
import { parseNumber } from '../../language/number.ts';
import type { Plain } from '../../yaml/edit/plain.ts';
import type { Find, Found } from '../found.ts';
import { spanOf } from '../sentence.ts';

const figure = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';
/** `số chỉ tiêu đạt chung của cả Cụm là 121/122 chỉ tiêu phát sinh - đạt tỷ lệ 99,2%`. */
const shared = new RegExp(
  `(?<name>(?:số|tổng số|tỷ lệ) [^,;:.]*?) (?:là|đạt) (?<value>${figure})/(?<total>${figure}) (?<unit>[^,;:.()–-]*?)\\s*(?:[-–,(]\\s*)?(?:đạt |chiếm )?(?:tỷ lệ )?(?<percent>${figure}) ?%`,
  'gu',
);
/** `giải quyết đúng hạn 1.236/1.284 vụ án hình sự (96,3%)`. */
const deed = new RegExp(
  `(?:^|[;,:.]\\s*|Cụm |đã |đơn vị )(?<deed>[\\p{Ll}][^,;:.()\\d“]{3,60}?) (?<value>${figure})/(?<total>${figure}) (?<things>[^,;:.()\\d“]{2,60}?)[\\s,]*(?:\\(|đạt |chiếm )(?:đạt |chiếm )?(?:tỷ lệ )?(?<percent>${figure}) ?%`,
  'gu',
);
/** `toàn Cụm đạt 121/122 chỉ tiêu chuyên môn phát sinh (99,2%)`: a deed of one word. */
const reached = new RegExp(
  `(?<deed>đạt|vượt|hoàn thành|giải quyết|thu hồi|có|và vượt) (?:cả )?(?<value>${figure})/(?<total>${figure}) (?<things>[^,;:.()\\d“]{2,60}?) \\((?<percent>${figure}) ?%\\)`,
  'gu',
);
/** `vượt cả 52 chỉ tiêu có thể tính vượt (100%)`. */
const allOf = new RegExp(
  `(?<deed>đạt|vượt|hoàn thành|giải quyết) cả (?<value>${figure}) (?<things>[^,;:.()\\d“]{2,60}?) \\(100 ?%\\)`,
  'gu',
);
/** `số vụ án bị hủy là 7 vụ`. */
const counted = new RegExp(
  `(?<name>(?:tổng số|số|tỷ lệ) [^,;:.\\d]*?) (?:là|đạt)(?<rough> hơn| gần| trên| khoảng)? (?<value>${figure}) ?(?<unit>%|[^\\s,;:.()]+(?: đồng| án)?)?(?=[\\s,;:.()]|$)`,
  'gu',
);
/** `có 86 kiến nghị phòng ngừa vi phạm được chấp nhận, đạt 110,3% kế hoạch, tăng 21,1% so với năm 2024`. */
const having = new RegExp(
  `(?:^|[;,] |Cụm |đã )có (?<rough>hơn |gần |trên |khoảng )?(?<value>${figure}) (?<things>(?!đơn vị|đại biểu|tập thể|cá nhân|nhiệm vụ|giải pháp)[^,;:.()\\d“]{6,70}?)(?=, (?:đạt|tăng|giảm|thấp|cao|bằng|vượt)| \\((?:năm|kế hoạch|cùng kỳ))`,
  'gu',
);
/** `ủng hộ quỹ xã hội hơn 512 triệu đồng`. */
const money = new RegExp(
  `(?:^|[;,] |Cụm |đã )(?<deed>[\\p{Ll}][^,;:.()\\d“]{5,60}?) (?<rough>hơn |gần |trên |khoảng )?(?<value>${figure}) (?<unit>(?:nghìn|triệu|tỷ) đồng)`,
  'gu',
);
const scope = / (?<scope>chung (?:của )?(?:cả|toàn) (?:Cụm|Khối|Ngành)|của (?:cả|toàn) (?:Cụm|Khối|Ngành))$/u;
const change =
  /^[^;.]{0,70}?(?<change>(?:tăng|giảm) (?:\d[\d.,]*\d|\d)(?: ?%| [^\s,;.()]+)?)(?: so với (?<base>[^,;.()]+))?/u;
const ofPlan = /^[^;.]{0,40}?(?:kế hoạch|chỉ tiêu)(?: giao| là)? (?!\S*%)(?<plan>\d+(?:[.,]+\d+)*)/u;
const rough: Readonly<Record<string, string>> = { hơn: 'over', trên: 'above', gần: 'nearly', khoảng: 'about' };

/** Indicators. */
export const indicators: Find = (sentence) => {
  const { text, role } = sentence;
  if (role !== 'text' || /phiếu/u.test(text)) return [];
  const found: Found[] = [];
  const taken: [number, number][] = [];
  const put = (match: RegExpMatchArray & { index?: number }, value: Record<string, Plain>): void => {
    const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length];
    if (taken.some(([from, to]) => start < to && from < end)) return;
    taken.push([start, end]);
    const moved = change.exec(text.slice(end));
    const plan = ofPlan.exec(text.slice(end));
    const { total, percent, ...rest } = value;
    // More than the whole: what stands behind the stroke is the plan.
    const above = typeof total === 'string' && parseNumber(String(value.value)) > parseNumber(total);
    found.push({
      into: 'indicators',
      value: {
        ...rest,
        ...(total && (above ? { plan: total } : { total })),
        ...(percent && !above && { percent }),
        ...(plan?.groups?.plan && { plan: plan.groups.plan }),
        ...(moved?.groups?.change && { change: moved.groups.change }),
        ...(moved?.groups?.base && { base: moved.groups.base.trim() }),
      },
      from: spanOf(sentence, start, end + (moved?.[0].length ?? 0)),
    });
  };
  for (const match of text.matchAll(shared)) {
    const { name = '', value = '', total = '', unit = '', percent = '' } = match.groups ?? {};
    put(match, { ...named(name), value, total, percent, unit: unit.trim() });
  }
  for (const match of text.matchAll(deed)) {
    const { deed: done = '', value = '', total = '', things = '', percent = '' } = match.groups ?? {};
    const unit = /^(?:vụ|kiến nghị|đơn vị|chỉ tiêu|học sinh|hộ|hồ sơ|việc|đơn|người|xã|bị can)/u.exec(things)?.[0];
    put(match, {
      name: `số ${things.trim()} ${done.replace(/^(?:có|đã) /u, '').trim()}`,
      value,
      total,
      percent,
      ...(unit && { unit }),
    });
  }
  for (const match of text.matchAll(reached)) {
    const { deed: done = '', value = '', total = '', things = '', percent = '' } = match.groups ?? {};
    put(match, {
      name: `số ${things.trim()}${/^(?:và )?có$/u.test(done) ? '' : ` ${done.replace(/^và /u, '')}`}`,
      value,
      total,
      percent,
    });
  }
  for (const match of text.matchAll(allOf)) {
    const { deed: done = '', value = '', things = '' } = match.groups ?? {};
    put(match, { name: `số ${things.trim()} ${done}`, value, total: value, percent: '100' });
  }
  for (const match of text.matchAll(having)) {
    const { value = '', things = '', rough: about = '' } = match.groups ?? {};
    const approximation = rough[about.trim()];
    put(match, { name: `số ${things.trim()}`, value, ...(approximation && { approximation }) });
  }
  for (const match of text.matchAll(money)) {
    const { deed: done = '', value = '', unit = '', rough: about = '' } = match.groups ?? {};
    const approximation = rough[about.trim()];
    put(match, { name: `số tiền ${done.trim()}`, value, unit, ...(approximation && { approximation }) });
  }
  for (const match of text.matchAll(counted)) {
    const { name = '', value = '', unit = '', rough: about = '' } = match.groups ?? {};
    if (/tập thể|cá nhân|đại biểu/u.test(unit) || /\d{4}$/.test(value) || /^số \d/u.test(name)) continue;
    const approximation = rough[about.trim()];
    put(match, {
      ...named(name),
      value,
      ...(unit && !/^(?:và|so|tăng|giảm|đạt)$/u.test(unit) && { unit }),
      ...(approximation && { approximation }),
    });
  }
  return found;
};

function named(said: string): { name: string; scope?: string } {
  const found = scope.exec(said);
  const name = said.slice(0, found?.index).trim();
  return { name, ...(found?.groups?.scope && { scope: found.groups.scope }) };
}
