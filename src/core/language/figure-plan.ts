/** How an indicator stands to its plan, and how it moved. What follows from approximate figures is not told. */
import { uncapitalise } from './capitalise.ts';
import { amount, type Indicator, isRate } from './figure-words.ts';
import { formatNumber } from './number.ts';
import { formatPercent } from './rate.ts';

/** What must not happen, or not pile up: of these a plan is a ceiling. Of the rest it is brought down by plan: poor households. */
const capped =
  /(?<!\p{L})(?:oan|phải hủy|bị hủy|bị sửa|không phạm tội|quá hạn|trễ hạn|tồn đọng|án tồn|nợ đọng|nợ xấu|chậm đóng|tai nạn|thiệt mạng|tử vong|người chết|bị thương|bị kỷ luật)(?!\p{L})/iu;

/** What a plan is called that the figure should not pass: `mức khống chế`, `kế hoạch`. */
export function limitName({ name }: Pick<Indicator, 'name'>): string {
  return capped.test(name) ? 'mức khống chế' : 'kế hoạch';
}

/** Above it: `vượt mức khống chế`; with a gap between, `vượt 5 vụ so với mức khống chế`. `vượt kế hoạch` would praise. */
function aboveLimit(one: Indicator, gap?: string): string {
  const above = capped.test(one.name) ? 'vượt' : 'cao hơn';
  return [above, ...(gap ? [gap, 'so với'] : []), limitName(one)].join(' ');
}

/** What it kept to, by the name that those that passed theirs go by: `mức khống chế (325 vụ)`, `chỉ tiêu (không quá 4%)`. */
function ceiling({ name, unit }: Indicator, plan: number): string {
  return capped.test(name) ? `mức khống chế (${amount(plan, unit)})` : `chỉ tiêu (không quá ${amount(plan, unit)})`;
}

/** How the value stands to the plan, or to the ceiling; undefined without one, or where the value is approximate. */
export function planWords(one: Indicator, ofPlan: number | undefined): string | undefined {
  const { plan, value, lower, approximation, unit } = one;
  if (plan === undefined || isPlanOfAnother(one)) return undefined;
  if (approximation) return `kế hoạch là ${amount(plan, unit)}`;
  if (lower && !isRate(one)) {
    if (plan === 0) return value === 0 ? undefined : 'trong khi chỉ tiêu là không để xảy ra';
    if (value === plan) return `bằng ${ceiling(one, plan)}`;
    const gap = amount(Math.abs(gapBetween(value, plan)), unit);
    if (value > plan) return `${aboveLimit(one, gap)} (${amount(plan, unit)})`;
    return `thấp hơn ${gap} so với ${ceiling(one, plan)}`;
  }
  if (isRate(one)) {
    const gap = gapBetween(value, plan);
    if (lower && gap > 0) return `${aboveLimit(one)} (${amount(plan, unit)})`;
    if (lower) return `${gap === 0 ? 'bằng' : 'thấp hơn'} ${ceiling(one, plan)}`;
    if (gap === 0) return 'bằng kế hoạch';
    return `${gap > 0 ? 'vượt' : 'thấp hơn'} kế hoạch ${points(gap)}`;
  }
  if (ofPlan === undefined) return undefined;
  if (value === 0) return `kế hoạch là ${amount(plan, unit)}`;
  const short = ofPlan >= 100 ? 'đạt' : / mới$/iu.test(one.name) ? 'bằng' : 'mới đạt';
  return `${short} ${formatPercent(ofPlan)} kế hoạch${one.total === undefined ? '' : ` (${amount(plan, unit)})`}`;
}

/** The same where there is no room: `vượt mức khống chế 5 vụ`, `thấp hơn chỉ tiêu`, `mới đạt 68,7% kế hoạch`. */
export function planHeadline(one: Indicator, ofPlan: number | undefined): string | undefined {
  const { plan, value, lower, unit } = one;
  const above = plan !== undefined && lower && !isRate(one) && value > plan && !one.approximation;
  if (above && plan > 0) return `${aboveLimit(one)} ${amount(gapBetween(value, plan), unit)}`;
  // So far below a ceiling says nothing without it.
  const below = plan !== undefined && lower && value < plan;
  return below ? planWords(one, ofPlan) : planWords(one, ofPlan)?.replace(/ \(.*\)$/u, '');
}

/** On which side of the plan it is, in two words and what they are measured by: `vượt mức khống chế`. */
export function planSide(one: Indicator): string | undefined {
  const { plan, value, lower, approximation } = one;
  if (plan === undefined || plan === 0 || approximation || isPlanOfAnother(one)) return undefined;
  if (value === plan || (!lower && value > plan)) return undefined;
  if (!lower) return 'chưa đạt kế hoạch';
  return value < plan ? `thấp hơn ${capped.test(one.name) ? 'mức khống chế' : 'chỉ tiêu'}` : aboveLimit(one);
}

/** How a rate moved, where a headline has no room for what it is measured against: `tỷ lệ án bị hủy tăng lên 0,71%`. */
export function turnWords(one: Indicator): string | undefined {
  const { previous, value, name, approximation } = one;
  if (previous === undefined || value === previous || approximation || !isRate(one)) return undefined;
  if (one.total !== undefined && one.unit !== '%') return undefined;
  return `${uncapitalise(name)} ${value > previous ? 'tăng lên' : 'giảm còn'} ${amount(value, one.unit)}`;
}

/** Of value and total the plan may be a rate: one above the total, or that the value passes twice, counts other things. */
function isPlanOfAnother({ plan = 0, total, value, lower, unit }: Indicator): boolean {
  return total !== undefined && unit !== '%' && (lower || plan > total || value > plan * 2);
}

/** The same for a cell of a table, where the plan stands beside it: `110,3%`, under a ceiling of 3 `thấp hơn 2`. */
export function planMark(one: Indicator, ofPlan: number | undefined): string | undefined {
  const { plan, value, lower } = one;
  if (plan === undefined || isPlanOfAnother(one) || one.approximation) return undefined;
  if (isRate(one) && one.total === undefined) {
    const gap = gapBetween(value, plan);
    return gap === 0
      ? 'đạt'
      : `${gap > 0 ? 'vượt' : 'thấp hơn'} ${formatNumber(Math.abs(gap), { decimals: 2 })} điểm %`;
  }
  if (value === plan) return lower || plan === 0 ? 'đạt' : '100%';
  if (value === 0) return `thấp hơn ${formatNumber(plan)}`;
  if (lower) return `${value > plan ? 'vượt' : 'thấp hơn'} ${formatNumber(Math.abs(gapBetween(value, plan)))}`;
  return ofPlan === undefined ? undefined : formatPercent(ofPlan);
}

/** Below this many, a change is told in things, not in percent. */
const FEW = 50;

/** How it moved: whole, `tăng 4,5% so với năm 2024`, and where a step is told the step alone: `tăng 4,5%`. */
export interface Change {
  whole: string;
  step?: string;
}

/** How it moved; `step` is percent, or points of a rate, signed. */
export function changeWords(one: Indicator, step: number): Change | undefined {
  const { previous, value, base, approximation } = one;
  if (previous === undefined) return undefined;
  const before = amount(previous, one.unit);
  if (approximation || (value === 0 && previous !== 0))
    return { whole: `${base} ${isCounted(one) ? 'có' : 'là'} ${before}` };
  if (previous === 0) return { whole: value === 0 ? `${base} cũng không có` : `${base} không có` };
  if (value === previous) return { whole: `bằng ${base}` };
  const told = stepWords(one, step, previous);
  return { whole: `${told} so với ${base}`, step: told };
}

/** Of things there are so many; money, a rate, an area is so much. */
function isCounted({ name, unit }: Indicator): boolean {
  return /^số (?!tiền|thu|chi|dư)/iu.test(name) && !/đồng|USD|%/u.test(unit ?? '');
}

function stepWords(one: Indicator, step: number, previous: number): string {
  const { value } = one;
  const way = value > previous ? 'tăng' : 'giảm';
  if (isRate(one) && (one.total === undefined || one.unit === '%')) return `${way} ${points(step)}`;
  // Of a share, a percent more would read as a change of the share.
  const few = previous < FEW || one.total !== undefined;
  if (few && Number.isInteger(value) && Number.isInteger(previous))
    return `${way} ${amount(Math.abs(gapBetween(value, previous)), one.unit)}`;
  return `${way} ${formatPercent(Math.abs(step))}`;
}

/** The same for a cell of a table, whose head names what it is compared with. */
export function changeMark(one: Indicator, step: number): string | undefined {
  const { previous, value, approximation } = one;
  if (previous === undefined || approximation) return undefined;
  if (value === previous) return 'không tăng, giảm';
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
