/** When it took place. */
import { twoDigits } from '../../language/number.ts';
import type { Claim } from '../../verify/claim.ts';
import type { Find, Found } from '../found.ts';
import { type Sentence, spanOf } from '../sentence.ts';

const sessions: Readonly<Record<string, string>> = { sáng: 'morning', chiều: 'afternoon', tối: 'evening' };
const about = /hội nghị|tổ chức|diễn ra|tổng kết|sơ kết|ký kết|ký giao ước|buổi lễ|cuộc họp|thời gian/iu;

/** The day, the part of the day, the hours: in the sentence that tells of the conference, and in minutes. */
export const when: Find = (sentence, { claims }) => {
  const { text } = sentence;
  if (sentence.role !== 'text') return [];
  const vague = /^(?<said>Mới đây|Vừa qua|Vừa mới đây)(?=[,\s])/u.exec(text);
  if (vague && about.test(text))
    return [
      { into: 'date', value: /^Mới/u.test(vague[0]) ? 'recently' : 'just', from: spanOf(sentence, 0, vague[0].length) },
    ];
  const minutes = /Thời gian(?: bắt đầu)?\s*:|^\s*(?:Hôm nay|Bắt đầu|Khai mạc)/u.test(text);
  if (!minutes && !(about.test(text) && /(?:^|[\s,])(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Nn]gày|[Hh]ôm nay)\s/u.test(text)))
    return [];
  const dates = daysIn(sentence, claims(sentence));
  // A day of a paper is none of the conference.
  const first = dates.find(
    ({ start }) => minutes || !/(?:số|Quyết định|Kế hoạch|Hướng dẫn|Luật)[^,]*$/u.test(text.slice(0, start)),
  );
  if (!first) return [];
  const from = first.start;
  const opening = /(?:(?<session>sáng|chiều|tối)\s+)?(?:ngày\s+)?$/iu.exec(text.slice(0, from));
  const inside = /^(?<session>sáng|chiều|tối)/iu.exec(text.slice(from));
  const lead = text.slice(0, from).trim().split(/\s+/).length;
  if (!minutes && lead > 30) return [];
  const session = sessions[(opening?.groups?.session ?? inside?.groups?.session ?? '').toLowerCase()];
  const times = claims(sentence).filter(({ type }) => type === 'time');
  const begin = times[0]?.key;
  const range = /^\s*(?:-|–|đến|và)\s*(?:ngày\s+)?$/u;
  const second = dates[dates.indexOf(first) + 1];
  const through = second && range.test(text.slice(first.end, second.start)) ? second : undefined;
  // `19 - 20/12/2022`: the month stands once.
  const begun = /(?<![\d/])(?<day>\d{1,2}) ?(?:-|–|đến) ?$/u.exec(text.slice(0, from))?.groups?.day;
  const on = dayOf(first.key);
  const value = {
    ...(begun
      ? { from: dayOf(first.key.replace(/^\d+/, begun)), to: on }
      : through
        ? { from: on, to: dayOf(through.key) }
        : { on }),
    ...(session && { session }),
    ...(begin && { start: clockOf(begin) }),
  };
  const only = Object.keys(value).length === 1 && 'on' in value;
  const found: Found = {
    into: 'date',
    value: only ? on : value,
    from: spanOf(sentence, Math.max(0, from - (opening?.[0].length ?? 0)), (through ?? first).end),
  };
  return [found];
};

/** Days of a sentence, offsets in its text; also `Sáng 9-3`, which has no year. */
function daysIn(sentence: Sentence, claims: readonly Claim[]): { key: string; start: number; end: number }[] {
  const known = claims
    .filter(({ type, key }) => type === 'date' && !key.startsWith('-'))
    .map(({ key, start, end }) => ({ key, start: start - sentence.start, end: end - sentence.start }));
  if (known.length > 0) return known;
  return [...sentence.text.matchAll(/(?<=(?:[Ss]áng|[Cc]hiều|[Tt]ối) )(\d{1,2})[-/](\d{1,2})(?![\d/-])/gu)].map(
    (match) => ({
      key: `${Number(match[1])}-${Number(match[2])}-`,
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}

/** `19-12-2025` → `2025-12-19`; without a year `19/12`. */
export function dayOf(key: string): string {
  const [day = '', month = '', year = ''] = key.split('-');
  return year === '' ? `${day}/${month}` : `${year}-${twoDigits(Number(month))}-${twoDigits(Number(day))}`;
}

/** `8:0` → `08:00`. */
function clockOf(key: string): string {
  return key
    .split(':')
    .map((part) => twoDigits(Number(part)))
    .join(':');
}
