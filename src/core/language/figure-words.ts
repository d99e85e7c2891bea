/** What an indicator says in a sentence: its figure with what it counts. */
import { readName } from './figure-name.ts';
import { type Approximation, approximate, formatMoney, formatNumber } from './number.ts';
import { formatPercent, formatRatio } from './rate.ts';

/** The figures of an indicator. `value` is never computed here; what follows from approximate figures is not told. */
export interface Figure {
  value: number;
  total?: number | undefined;
  unit?: string | undefined;
  approximation?: Approximation | undefined;
}

const money: Readonly<Record<string, number>> = { 'nghìn đồng': 1e3, 'triệu đồng': 1e6 };

/** `121/122 chỉ tiêu`, `hơn 2,7 tỷ đồng`, `1,25 tỷ đồng` for 1.250 triệu, `99,2%`. */
export function figureWords({ value, total, unit, approximation }: Figure): string {
  const measured =
    total === undefined || unit === '%'
      ? amount(value, unit)
      : [formatRatio(value, total), unit].filter(Boolean).join(' ');
  return approximation ? approximate(approximation, measured) : measured;
}

/** A number with its unit; a thousand of a unit of money is told in the next: `1,85 tỷ USD` for 1.850 triệu. */
export function amount(value: number, unit: string | undefined): string {
  if (unit === '%') return formatPercent(value);
  if (unit === 'đồng') return formatMoney(value);
  const scale = money[unit ?? ''];
  const dong = scale === undefined ? Number.NaN : Math.round(value * scale);
  if (Number.isSafeInteger(dong) && Math.abs(value) >= 1000 && scale !== undefined && isWhole(value * scale, dong))
    return formatMoney(dong);
  const currency = /^triệu (?<currency>\p{Lu}{3})$/u.exec(unit ?? '')?.groups?.currency;
  if (currency !== undefined && Math.abs(value) >= 1000)
    return `${formatNumber(Math.round(value * 1e6) / 1e9)} tỷ ${currency}`;
  return [formatNumber(value), unit].filter(Boolean).join(' ');
}

function isWhole(exact: number, rounded: number): boolean {
  return Math.abs(exact - rounded) < 1e-6;
}

/** An indicator as a sentence needs it. */
export interface Indicator extends Figure {
  name: string;
  scope?: string | undefined;
  /** Value of total, in percent. */
  percent?: number | undefined;
  /** Whose figure it is, where that is known: `toàn Cụm`. */
  whose?: string | undefined;
  /** A small value is the good one: cases quashed, pupils who left. */
  lower: boolean;
  plan?: number | undefined;
  previous?: number | undefined;
  /** `năm 2024`, `cùng kỳ năm 2022`. */
  base: string;
}

/** Names of what nobody wants: of these a small number is the good one, and a plan is a ceiling. */
const burden =
  /(?<!\p{L})(?:oan|phải hủy|bị hủy|bị sửa|không phạm tội|bỏ học|lưu ban|quá hạn|trễ hạn|tồn đọng|án tồn|nợ đọng|nợ xấu|chậm đóng|hộ nghèo(?! (?:được|thoát))|suy dinh dưỡng|thất nghiệp|nghỉ việc|mất điện|sai sót|tai nạn|thiệt mạng|tử vong|người chết|bị kỷ luật|khiếu nại đúng|tố cáo đúng|lãng phí|thất thoát|bạo lực)(?!\p{L})/iu;

/** Whether a name tells of a burden. What the data state goes before. */
export function isBurden(name: string): boolean {
  return burden.test(name);
}

/** A value that is a rate itself. */
export function isRate({ name, unit }: Pick<Indicator, 'name' | 'unit'>): boolean {
  return unit === '%' || /^tỷ lệ/iu.test(name);
}

/** The head of an indicator: what its sentence begins with. */
export interface FigureHead {
  /** `có 7 vụ án phải hủy`, `giải quyết đúng hạn 1.236/1.284 vụ án hình sự (96,3%)`, `tỷ lệ tốt nghiệp đạt 98,7%`. */
  head: string;
  /** As what a body does or has, after its name: `có tỷ lệ tốt nghiệp đạt 98,7%`. */
  predicate: string;
  /** As a headline has it: `giải quyết đúng hạn 96,3% vụ án hình sự`, `7 vụ án phải hủy`. */
  headline: string;
  /** The head is a verb of the body’s, which wants its subject; so is the headline. */
  acts: boolean;
  /** A figure with a name of its own, which may be of a body: `tỷ lệ tốt nghiệp` and `đạt 98,7%`. */
  named: { name: string; says: string } | undefined;
}

/** The whole body that a scope names: `chung của cả Cụm` → `toàn Cụm`. */
export function wholeOf(scope: string | undefined): string | undefined {
  const whole = /^(?:tính )?(?:chung )?(?:của )?(?:cả|toàn) (?<whole>.+)$/iu.exec(scope ?? '')?.groups?.whole;
  return whole === undefined ? undefined : `toàn ${whole}`;
}

/** How an indicator is told: as a deed of its body, as things that there are, or as a name with its figure. */
export function headWords(one: Indicator): FigureHead {
  const read = readName(one.name, one.unit);
  const scope = one.scope ? ` ${one.scope}` : '';
  // Where its body stands before it, that has said the scope.
  const beside = (wholeOf(one.scope) ?? one.scope?.replace(/^của /u, '')) === one.whose ? '' : scope;
  const told =
    read?.deed !== undefined && one.whose !== undefined ? deedWords(one, read.deed, read.things, beside) : undefined;
  if (told) return { ...told, acts: true, named: undefined };
  // A deed whose doer nobody named is told by the name of the figure.
  const things = read?.passive ? one.name.replace(/^số /iu, '') : read?.deed === undefined ? read?.things : undefined;
  const { head } = things ? thingWords(one, things, scope) : nameWords(one, scope);
  const { predicate, headline, named } = things ? thingWords(one, things, beside) : nameWords(one, beside);
  return { head, predicate, headline, acts: false, named };
}

/** `(96,3%)`, where the figure has a total. */
function shareWords({ total, percent, unit }: Indicator): string {
  return total === undefined || percent === undefined || unit === '%' ? '' : ` (${formatPercent(percent)})`;
}

type HeadWords = Omit<FigureHead, 'acts'>;

/** `có 71/102 xã đạt chuẩn (69,6%)`, `không có kiến nghị nào`; for a headline `71/102 xã đạt chuẩn`. */
function thingWords(one: Indicator, things: string, scope: string): HeadWords {
  const { value, total, approximation, unit } = one;
  const number = figureWords({ value, total, approximation });
  if (value === 0) {
    const none = things.includes(' ') && things !== unit ? `${things}${scope}` : `${things} nào${scope}`;
    const head = `không có ${none}${total === undefined ? '' : ` (${number})`}`;
    return { head, predicate: head, headline: head, named: undefined };
  }
  const bare = `${number} ${things}${scope}`;
  const counted = `có ${bare}${shareWords(one)}`;
  return { head: counted, predicate: counted, headline: bare, named: undefined };
}

/** `tỷ lệ tốt nghiệp đạt 98,7%`, `số tiền phạt là 1,25 tỷ đồng`; for a headline `tỷ lệ hộ nghèo 7,4%`; nothing is not counted. */
function nameWords(one: Indicator, scope: string): HeadWords {
  const counted = /^số (?!tiền|thu|chi|dư)(?<things>.+)$/iu.exec(one.name)?.groups?.things;
  if (one.value === 0 && counted !== undefined && one.total === undefined && !one.approximation) {
    const none = `không có ${counted}${scope}`;
    return { head: none, predicate: none, headline: none, named: undefined };
  }
  const rated = isRate(one) && !one.lower && one.total === undefined && !missesPlan(one);
  const verb = rated ? 'đạt' : one.approximation ? '' : 'là';
  const name = one.name.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
  const says = `${verb && `${verb} `}${figureWords(one)}${shareWords(one)}`;
  const head = `${name}${scope} ${says}`;
  return {
    head,
    predicate: `có ${head}`,
    headline: `${name}${scope} ${verb === 'đạt' ? 'đạt ' : ''}${figureWords(one)}`,
    named: { name: `${name}${scope}`, says },
  };
}

/** `giải quyết đúng hạn 1.236/1.284 vụ án hình sự (96,3%)`, `ủng hộ quỹ xã hội hơn 512 triệu đồng`. */
function deedWords(one: Indicator, deed: string, things: string, scope: string): Omit<HeadWords, 'named'> {
  const { value, total, percent, approximation } = one;
  if (things === '') {
    const paid = `${deed}${scope} ${figureWords(one)}`;
    return { head: paid, predicate: paid, headline: paid };
  }
  const what = `${things}${scope}`;
  const number = value === total ? `cả ${formatNumber(value)}` : figureWords({ value, total, approximation });
  const head = value === 0 ? `không ${deed} ${things} nào${scope}` : `${deed} ${number} ${what}${shareWords(one)}`;
  const part = total !== undefined && percent !== undefined && value !== 0 && value !== total;
  return { head, predicate: head, headline: part ? `${deed} ${formatPercent(percent)} ${what}` : head };
}

function missesPlan({ value, plan }: Indicator): boolean {
  return plan !== undefined && value < plan;
}
