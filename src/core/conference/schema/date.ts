/** Days and hours of the conference. Calendar dates stay text; nothing here knows a time zone. */
import * as z from 'zod';
import { parseDate } from '../../language/date.ts';
import { many, optional, record, word } from './shape.ts';

/** `2024-03-29`, `2024-03`, `29/3/2024`, `29/3`. */
const forms = /^\d{4}-\d{1,2}(-\d{1,2})?$|^\d{1,2}\/\d{1,2}(\/\d{4})?$/;

/** A calendar day as precisely as it is known: `2024-03-29`, `29/3/2024`, `29/3`, or only a month `2024-03`. */
export const day = z
  .string()
  .refine((written) => forms.test(written), { error: 'date', abort: true })
  // In the calendar: no 31/4.
  .refine((written) => parseDate(written) !== undefined, { error: 'day' })
  .meta({
    title: 'Ngày',
    description: 'Viết `2024-03-29` hoặc `29/3/2024`; chưa rõ năm thì `29/3`; chỉ biết tháng thì `2024-03`.',
    examples: ['2024-03-29', '29/3/2024'],
  });

/** A day that is fully known, as official documents need. */
export const fullDay = day
  .refine((written) => !/^\d{1,2}\/\d{1,2}$|^\d{4}-\d{1,2}$/.test(written), { error: 'full-date' })
  .meta({
    title: 'Ngày đầy đủ',
    description: 'Viết `2024-03-29` hoặc `29/3/2024`.',
  });

/** `14:00`. */
export const clock = z
  .string()
  .regex(/^([01]?\d|2[0-3])(:|h|g)[0-5]\d$/, { error: 'clock' })
  .meta({ title: 'Giờ', description: 'Viết `14:00` hoặc `14h00`.', examples: ['14:00'] });

const longDate = record(
  {
    on: optional(many(day, { title: 'Ngày', description: 'Một ngày, hoặc danh sách các ngày.' })),
    from: optional(day),
    to: optional(day),
    session: optional(word(['morning', 'afternoon', 'evening'], 'Buổi', 'sáng, chiều, tối')),
    start: optional(clock),
    end: optional(clock),
    vague: optional(word(['recently', 'just'], 'Không rõ ngày', '`recently` mới đây, `just` vừa qua')),
  },
  { title: 'Thời gian' },
);

/** When it took place. A text alone is a day, or `recently`; a list is several days. */
export const date = z
  .preprocess((value) => {
    if (value === 'recently' || value === 'just') return { vague: value };
    return typeof value === 'string' || Array.isArray(value) ? { on: value } : value;
  }, longDate)
  .meta({
    title: 'Thời gian',
    description:
      'Một ngày, danh sách các ngày, `recently` (mới đây), hoặc đầy đủ: ngày, buổi, giờ bắt đầu, giờ kết thúc.',
    short: 'any',
  });
