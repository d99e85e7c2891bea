/** Rules about how a value is written: counts, numbers, dates, hours, periods. */
import type { Rule, Wording } from '../message/rule.ts';

/** A value of a form: as written, and what it may have meant. */
export interface Value {
  /** As written. */
  found: string;
  suggestion?: string | undefined;
}

/** A value of a certain form: the same sentence for counts, numbers, dates and hours. */
function form(vi: [what: string, how: string], en: [what: string, how: string]): Pick<Rule<Value>, 'vi' | 'en'> {
  const actual = ({ found, suggestion }: Value): Pick<Wording, 'actual' | 'expected'> =>
    suggestion === undefined ? { actual: found } : { actual: found, expected: [suggestion] };
  return {
    vi: (value) => ({
      reason: `\`${value.found}\` không phải ${vi[0]}`,
      remedy: value.suggestion === undefined ? vi[1] : `Có phải là \`${value.suggestion}\`? ${vi[1]}`,
      ...actual(value),
    }),
    en: (value) => ({
      reason: `\`${value.found}\` is not ${en[0]}`,
      remedy: value.suggestion === undefined ? en[1] : `Did you mean \`${value.suggestion}\`? ${en[1]}`,
      ...actual(value),
    }),
  };
}

export const countValid: Rule<Value> = {
  id: 'count-valid',
  severity: 'error',
  ...form(
    ['số đếm', 'Viết số nguyên bằng chữ số, ví dụ `49` hoặc `1.970`.'],
    ['a count', 'Write a whole number in digits, such as `49` or `1.970`.'],
  ),
  examples: [{ found: 'bốn chín' }, { found: '49 đơn vị', suggestion: '49' }],
};

export const numberValid: Rule<Value> = {
  id: 'number-valid',
  severity: 'error',
  ...form(
    ['một số', 'Viết bằng chữ số, ví dụ `121`, `2.700.000` hoặc `99,2`.'],
    ['a number', 'Write digits, such as `121`, `2.700.000` or `99,2`.'],
  ),
  examples: [{ found: 'nhiều' }, { found: '121 vụ', suggestion: '121' }],
};

export const percentValid: Rule<Value> = {
  id: 'percent-valid',
  severity: 'error',
  ...form(
    ['tỷ lệ phần trăm', 'Viết ví dụ `99,2` hoặc `99,2%`.'],
    ['a percentage', 'Write for example `99,2` or `99,2%`.'],
  ),
  examples: [{ found: 'hầu hết' }, { found: '99,2 phần trăm', suggestion: '99,2' }],
};

export const dayExists: Rule<Value> = {
  id: 'day-exists',
  severity: 'error',
  ...form(
    ['một ngày có trong lịch', 'Xem lại ngày và tháng.'],
    ['a day of the calendar', 'Check the day and the month.'],
  ),
  examples: [{ found: '31/2/2024' }],
};

export const dateValid: Rule<Value> = {
  id: 'date-valid',
  severity: 'error',
  ...form(
    [
      'cách viết ngày mà thuky đọc được',
      'Viết `2024-03-29` hoặc `29/3/2024`; chưa rõ năm thì `29/3`; chỉ biết tháng thì `2024-03`.',
    ],
    [
      'a way of writing a day that thuky reads',
      'Write `2024-03-29` or `29/3/2024`; without a year `29/3`; only a month `2024-03`.',
    ],
  ),
  examples: [{ found: 'hôm qua' }, { found: '29-3-2024', suggestion: '29/3/2024' }],
};

export const dateFull: Rule<Value> = {
  id: 'date-full',
  severity: 'error',
  ...form(
    ['ngày đầy đủ', 'Ở đây cần đủ ngày, tháng, năm: `2024-03-29` hoặc `29/3/2024`.'],
    ['a full date', 'Day, month and year are needed here: `2024-03-29` or `29/3/2024`.'],
  ),
  examples: [{ found: '2024-03' }],
};

export const clockValid: Rule<Value> = {
  id: 'clock-valid',
  severity: 'error',
  ...form(['giờ', 'Viết `14:00` hoặc `14h00`.'], ['a time of day', 'Write `14:00` or `14h00`.']),
  examples: [{ found: '25:00' }, { found: '14 giờ', suggestion: '14:00' }],
};

export const periodValid: Rule<Value> = {
  id: 'period-valid',
  severity: 'error',
  ...form(
    ['một kỳ', 'Viết năm `2023`; 6 tháng `2024-H1`; quý `2024-Q3`; năm học `2017/2018`; giai đoạn `2021-2025`.'],
    [
      'a period',
      'Write a year `2023`, a half `2024-H1`, a quarter `2024-Q3`, a school year `2017/2018` or a stage `2021-2025`.',
    ],
  ),
  examples: [{ found: 'năm ngoái' }, { found: 'năm 2023', suggestion: '2023' }],
};
