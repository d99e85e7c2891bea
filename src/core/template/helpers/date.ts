import type { Session } from '../../language/clock.ts';
import { formatTime, parseTime } from '../../language/clock.ts';
import { type CalendarDate, formatDate, isoDate, parseDate, type Register } from '../../language/date.ts';
import { whenPhrase } from '../../language/days.ts';
import { type Helper, HelperError } from '../helper.ts';
import type { Memory } from '../memory.ts';

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
 * The document's style chooses the register; `form="document"` or another asks for one; `form="iso"` gives `2024-03-29`;
 * `form="bare"` the day alone, `29/3/2024`.
 *
 * @example {{date date}}
 */
export function date(memory: Memory): Helper {
  return ([given], { hash }) => {
    if (given === undefined || given === '') return '';
    const form = hash.form;
    const register = (form === 'iso' || form === 'bare' || form === undefined ? memory.register : form) as Register;
    const day: Day = typeof given === 'string' ? { on: [given] } : (given as Day);
    if (form === 'iso') return isoDate(parse(day.on?.[0] ?? day.from ?? '') ?? {}) ?? '';
    if (form === 'bare') return formatDate(parse(day.on?.[0] ?? '') ?? {}, register);
    if (day.vague) return vague[day.vague];
    const { session } = day;
    const [from, to] = [parse(day.from), parse(day.to)];
    if (from && to) return whenPhrase({ from, to }, { register, session });
    const days = (day.on ?? [day.from ?? day.to ?? '']).map(parse).filter((one) => one !== undefined);
    return days.length === 0 ? '' : whenPhrase(days, { register, session });
  };
}

/**
 * An hour: `14h00` in the press, `14 giờ 00` in a document; `form="iso"` gives `14:00`.
 *
 * @example {{clock date.start}}
 */
export function clock(memory: Memory): Helper {
  return ([given], { hash }) => {
    if (given === undefined || given === '') return '';
    const time = parseTime(String(given));
    if (!time) throw new HelperError({ vi: `clock không hiểu giờ “${given}”`, en: `clock cannot read “${given}”` });
    if (hash.form === 'iso') return [time.hour, time.minute].map((part) => String(part).padStart(2, '0')).join(':');
    return formatTime(time, (hash.form as Register | undefined) ?? memory.register);
  };
}

function parse(text: string | undefined): CalendarDate | undefined {
  return text ? parseDate(text) : undefined;
}
