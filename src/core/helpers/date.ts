import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { blankDots } from '../language/blank-dots.ts';
import type { Session } from '../language/clock.ts';
import { formatTime, isoTime, parseTime } from '../language/clock.ts';
import {
  type CalendarDate,
  formatDate,
  formatDateOrBlank,
  parseDate,
  type Register,
  toIsoDate,
} from '../language/date.ts';
import { whenPhrase } from '../language/days.ts';
import { deadlineWords } from '../language/deadline.ts';
import { words } from './arguments.ts';
import type { Memory } from './memory.ts';

/** The `date` of a conference file. */
interface Day {
  on?: string[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  session?: Session | undefined;
  vague?: 'recently' | 'just' | undefined;
}

const vague = { recently: 'mới đây', just: 'vừa qua' } as const;

/**
 * A day, or the date of the conference, as it stands in a sentence: `sáng 29/3/2024`, `mới đây`, `các ngày 19, 20/3/2024`.
 * The house style chooses the form; `form="document"` or another asks for one; `form="iso"` gives `2024-03-29`;
 * `form="bare"` the day alone, `29/3/2024`; `form="full"` day, month and year as an official form has them, dots for what
 * is not known, and the build names the key.
 *
 * @vi Ngày như đứng trong câu, theo phong cách của văn bản. `form="document"` … chọn lối viết, `form="bare"` chỉ ngày, `form="iso"` cho máy đọc, `form="full"` đủ ngày, tháng, năm như mẫu văn bản (phần chưa biết là dòng chấm).
 * @example
 * data: {"date": {"on": ["2024-03-29"], "session": "morning"}}
 * {{date date}}; {{date date form="document"}}; {{date date form="iso"}}
 * → sáng 29/3/2024; sáng ngày 29 tháng 3 năm 2024; 2024-03-29
 */
export function date(memory: Memory): Helper {
  return ([given], { hash }) => {
    const form = hash.form;
    if (form === 'full') return inFull(typeof given === 'string' ? parse(given) : undefined, memory);
    if (given === undefined || given === '') return '';
    const register = (form === 'iso' || form === 'bare' || form === undefined ? memory.style.dates : form) as Register;
    const day: Day = typeof given === 'string' ? { on: [given] } : (given as Day);
    if (form === 'iso') return toIsoDate(day.on?.[0] ?? day.from) ?? '';
    if (form === 'bare') return formatDate(parse(day.on?.[0] ?? '') ?? {}, register);
    if (day.vague) return vague[day.vague];
    const { session } = day;
    const [from, to] = [parse(day.from), parse(day.to)];
    if (from && to) return whenPhrase({ from, to }, { register, session });
    const days = (day.on ?? [day.from ?? day.to ?? '']).map(parse).filter((one) => one !== undefined);
    return days.length === 0 ? '' : whenPhrase(days, { register, session });
  };
}

/** `ngày 23 tháng 01 năm ……`; the build names the key where day or year is not known. */
function inFull(day: CalendarDate | undefined, memory: Memory): string {
  if (day?.year === undefined || day.day === undefined) memory.demanded.add('date');
  return formatDateOrBlank(day, blankDots);
}

/**
 * An hour: `14h00` in the press, `14 giờ 00` in a document, `14:00` for machines (`form="iso"`).
 *
 * @vi Giờ, theo phong cách của văn bản; `form=` như ở date.
 * @example
 * data: {"start": "14:00"}
 * {{clock start}}; {{clock start form="document"}}
 * → 14h00; 14 giờ 00
 */
export function clock(memory: Memory): Helper {
  return ([given], { hash }) => {
    const said = words(given);
    if (said === '') return '';
    const time = parseTime(said);
    if (!time) throw new HelperError({ vi: `clock không hiểu giờ “${given}”`, en: `clock cannot read “${given}”` });
    if (hash.form === 'iso') return isoTime(time);
    return formatTime(time, (hash.form as Register | undefined) ?? memory.style.dates);
  };
}

/**
 * By when something is to be done, as it ends a sentence; the house style chooses how days are written.
 *
 * @vi Thời hạn, đứng cuối câu: chỉ ngày mới là `trước`; tháng, quý, năm là `trong`.
 * @example
 * data: {"day": "31/01/2026", "month": "2026-09", "quarter": "quý III/2026"}
 * {{deadline day}}; {{deadline month}}; {{deadline quarter}}
 * → chậm nhất ngày 31/1/2026; trong tháng 9/2026; trong quý III/2026
 */
export function deadline(memory: Memory): Helper {
  return ([given]) => {
    const said = words(given);
    return said === '' ? '' : deadlineWords(said, memory.style.dates);
  };
}

function parse(text: string | undefined): CalendarDate | undefined {
  return text ? parseDate(text) : undefined;
}
