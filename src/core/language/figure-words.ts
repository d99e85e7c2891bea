/** What an indicator says in a sentence: its figure, how it stands to the plan, how it moved. */
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
    total === undefined ? amount(value, unit) : [formatRatio(value, total), unit === '%' ? '' : unit].join(' ').trim();
  return approximation ? approximate(approximation, measured) : measured;
}

/** A number with its unit; a thousand of a unit of money is told in the next. */
function amount(value: number, unit: string | undefined): string {
  if (unit === '%') return formatPercent(value);
  if (unit === 'đồng') return formatMoney(value);
  const scale = money[unit ?? ''];
  const dong = scale === undefined ? Number.NaN : Math.round(value * scale);
  if (Number.isSafeInteger(dong) && Math.abs(value) >= 1000 && scale !== undefined && isWhole(value * scale, dong))
    return formatMoney(dong);
  return [formatNumber(value), unit].filter(Boolean).join(' ');
}

function isWhole(exact: number, rounded: number): boolean {
  return Math.abs(exact - rounded) < 1e-6;
}

/** An indicator as a sentence needs it. */
export interface Indicator extends Figure {
  name: string;
  scope?: string | undefined;
  /** A small value is the good one: cases quashed, pupils who left. */
  lower: boolean;
  plan?: number | undefined;
  previous?: number | undefined;
  /** `năm 2024`, `cùng kỳ năm 2022`. */
  base: string;
}

/** Names of what nobody wants: of these a small number is the good one, and a plan is a ceiling. */
const burden =
  /(?<!\p{L})(?:oan|phải hủy|bị hủy|bị sửa|không phạm tội|bỏ học|quá hạn|trễ hạn|tồn đọng|án tồn|tai nạn|thiệt mạng|tử vong|bị kỷ luật|khiếu nại đúng|tố cáo đúng|lãng phí|thất thoát|bạo lực)(?!\p{L})/iu;

/** Whether a name tells of a burden. What the data state goes before. */
export function isBurden(name: string): boolean {
  return burden.test(name);
}

/** A value that is a rate itself. */
export function isRate({ name, unit }: Pick<Indicator, 'name' | 'unit'>): boolean {
  return unit === '%' || /^tỷ lệ/iu.test(name);
}

/** `số vụ án phải hủy` → `vụ án phải hủy`, where the name counts in the unit; undefined where the unit must be said. */
function counted({ name, unit, total }: Indicator): string | undefined {
  if (total !== undefined || unit === '%') return undefined;
  const of = name.replace(/^số (?!tiền|liệu)/iu, '');
  return unit === undefined ? (of === name ? undefined : of) : of.startsWith(unit) ? of : undefined;
}

/** Whether an indicator is told as things that there are: `có 7 vụ án phải hủy`. */
export function isCounted(one: Indicator): boolean {
  return counted(one) !== undefined;
}

/** `có 7 vụ án phải hủy`, `không có kiến nghị nào`, `tỷ lệ tốt nghiệp đạt 98,7%`, `số tiền ủng hộ là 1,25 tỷ đồng`. */
export function headWords(one: Indicator): string {
  const scope = one.scope ? ` ${one.scope}` : '';
  const things = counted(one);
  if (things !== undefined && one.value === 0)
    return things.includes(' ') && things !== one.unit
      ? `không có ${things}${scope}`
      : `không có ${things} nào${scope}`;
  if (things !== undefined)
    return `có ${figureWords({ value: one.value, approximation: one.approximation })} ${things}${scope}`;
  const verb = isRate(one) && !one.lower && one.total === undefined && !missesPlan(one) ? 'đạt' : 'là';
  const name = one.name.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
  return `${name}${scope} ${verb} ${figureWords(one)}`;
}

function missesPlan({ value, plan }: Indicator): boolean {
  return plan !== undefined && value < plan;
}

/** How the value stands to the plan, or to the ceiling; undefined without one, or where the value is approximate. */
export function planWords(one: Indicator, ofPlan: number | undefined): string | undefined {
  const { plan, value, lower, approximation } = one;
  if (plan === undefined || one.total !== undefined) return undefined;
  if (approximation) return `kế hoạch là ${amount(plan, one.unit)}`;
  if (lower && !isRate(one)) {
    const ceiling = plan === 0 ? 'không để xảy ra' : `không quá ${amount(plan, one.unit)}`;
    if (value > plan)
      return `vượt mức khống chế (${ceiling})${plan === 0 ? '' : ` ${amount(gapBetween(value, plan), one.unit)}`}`;
    return value === plan ? 'bằng mức khống chế' : `thấp hơn mức khống chế (${ceiling})`;
  }
  if (isRate(one)) {
    const gap = gapBetween(value, plan);
    const name = lower ? 'mức khống chế' : 'kế hoạch';
    if (gap === 0) return `bằng ${name}`;
    return `${gap > 0 ? 'vượt' : 'thấp hơn'} ${name} ${points(gap)}`;
  }
  if (ofPlan === undefined) return undefined;
  if (value === 0) return `kế hoạch là ${amount(plan, one.unit)}`;
  return `${ofPlan < 100 ? 'mới đạt' : 'đạt'} ${formatPercent(ofPlan)} kế hoạch`;
}

/** The same for a cell of a table, where the plan stands beside it: `110,3%`, under a ceiling of 3 `thấp hơn 2`. */
export function planMark(one: Indicator, ofPlan: number | undefined): string | undefined {
  const { plan, value, lower } = one;
  if (plan === undefined || one.approximation) return undefined;
  if (isRate(one) && one.total === undefined) {
    const gap = gapBetween(value, plan);
    return gap === 0
      ? 'bằng'
      : `${gap > 0 ? 'vượt' : 'thấp hơn'} ${formatNumber(Math.abs(gap), { decimals: 2 })} điểm %`;
  }
  if (value === plan) return 'bằng';
  if (value === 0) return `thấp hơn ${formatNumber(plan)}`;
  if (lower) return `${value > plan ? 'vượt' : 'thấp hơn'} ${formatNumber(Math.abs(gapBetween(value, plan)))}`;
  return ofPlan === undefined ? undefined : formatPercent(ofPlan);
}

/** Below this many, a change is told in things, not in percent. */
const FEW = 50;

/** How it moved; `step` is percent, or points of a rate, signed. */
export function changeWords(one: Indicator, step: number): string | undefined {
  const { previous, value, base, approximation } = one;
  if (previous === undefined) return undefined;
  const before = amount(previous, one.unit);
  if (approximation) return `${base}: ${before}`;
  if (previous === 0) return value === 0 ? `${base} cũng không có` : `${base} không có`;
  if (value === 0) return `${base}: ${before}`;
  if (value === previous) return `bằng ${base}`;
  const way = value > previous ? 'tăng' : 'giảm';
  if (isRate(one) && one.total === undefined) return `${way} ${points(step)} so với ${base}`;
  if (previous < FEW && Number.isInteger(value) && Number.isInteger(previous))
    return `${way} ${amount(Math.abs(gapBetween(value, previous)), one.unit)} so với ${base}`;
  return `${way} ${formatPercent(Math.abs(step))} so với ${base}`;
}

/** The same for a cell of a table, whose head names what it is compared with. */
export function changeMark(one: Indicator, step: number): string | undefined {
  const { previous, value, approximation } = one;
  if (previous === undefined || approximation) return undefined;
  if (value === previous) return 'bằng';
  const way = value > previous ? 'tăng' : 'giảm';
  if (isRate(one) && one.total === undefined) return `${way} ${formatNumber(Math.abs(step), { decimals: 2 })} điểm %`;
  const few = previous < FEW && Number.isInteger(value) && Number.isInteger(previous);
  const things = few || previous === 0 || value === 0;
  return `${way} ${things ? formatNumber(Math.abs(gapBetween(value, previous))) : formatPercent(Math.abs(step))}`;
}

/** Whether the words of change stand in brackets: they give the earlier figure, not a step. */
export function isAside({ previous, value, approximation }: Indicator): boolean {
  return approximation !== undefined || previous === 0 || value === 0;
}

function points(gap: number): string {
  return `${formatNumber(Math.abs(gap), { decimals: 2 })} điểm phần trăm`;
}

/** What `a` is more than `b`, without the dust of binary fractions. */
function gapBetween(a: number, b: number): number {
  return Math.round((a - b) * 1e6) / 1e6;
}
