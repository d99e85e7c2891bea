/** Times of day and the parts of a day. */
import type { Register } from './date.ts';
import { twoDigits } from './number.ts';

/** Part of the day that papers name before the date. */
export type Session = 'morning' | 'afternoon' | 'evening';

const sessions: Record<Session, string> = { morning: 'sáng', afternoon: 'chiều', evening: 'tối' };

/** `sáng`, `chiều`, `tối`; capital only at the start of a sentence, which is the caller's. */
export function sessionWord(session: Session): string {
  return sessions[session];
}

/** Hour 0–23 and minute 0–59 on the clock of the place. */
export interface Time {
  hour: number;
  minute: number;
}

/** Read `14h00`, `14h`, `14g00`, `14:00`, `8 giờ 30`, `8 giờ 30 phút`; undefined for anything else and for 25h. */
export function parseTime(text: string): Time | undefined {
  const match = /^(\d{1,2})(?:\s*(?:h|g|giờ)\s*(?:(\d{1,2})(?:\s*phút)?)?|:(\d{2}))$/i.exec(text.trim());
  if (!match) return undefined;
  const time = { hour: Number(match[1]), minute: Number(match[2] ?? match[3] ?? 0) };
  return time.hour < 24 && time.minute < 60 ? time : undefined;
}

/** `14:05`, as machines and data files write it. */
export function isoTime({ hour, minute }: Time): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** press `14h00`; document `08 giờ 00`; portal `8 giờ 30 phút`, `8 giờ`. */
export function formatTime({ hour, minute }: Time, register: Register): string {
  const minutes = twoDigits(minute);
  if (register === 'press') return `${hour}h${minutes}`;
  if (register === 'document') return `${twoDigits(hour)} giờ ${minutes}`;
  return minute === 0 ? `${hour} giờ` : `${hour} giờ ${minutes} phút`;
}
