/** What front matter says, and the byline at the end of a text. */

import { readByline } from '../../tidy/byline.ts';
import type { Plain } from '../../yaml/edit/plain.ts';
import type { Find, Found } from '../found.ts';
import { spanOf } from '../sentence.ts';

const keys: Readonly<Record<string, Found['into']>> = {
  kicker: 'article.kicker',
  publisher: 'article.outlet',
  date: 'article.published',
  'event.mode': 'venue.mode',
  'event.place': 'venue.place',
  'event.locality': 'venue.locality',
};

/** Front matter. The headline and what stands below it are told again from the data, so they wait for a person's consent. */
export const matter: Find = (sentence, { sentences }) => {
  const { role, key = '', text } = sentence;
  const words = text.trim();
  const from = spanOf(sentence);
  if (role === 'title' || (role === 'matter' && key === 'title'))
    return [{ into: 'article.headline', value: words, from, unsure: true }];
  if (role !== 'matter') return [];
  const into = keys[key];
  if (into) return [{ into, value: words, from }];
  if (key === 'description') return [{ into: 'article.sapo', value: words, from, unsure: true }];
  if (key === 'byline') return [{ into: 'byline', value: bylineValue(words) ?? words, from }];
  if (key === 'authors') {
    const line = sentences.find((one) => one.of === sentence.of && one.key === 'byline');
    return [{ into: 'byline', value: line ? (bylineValue(line.text.trim()) ?? line.text.trim()) : words, from }];
  }
  if (key === 'event.start' || key === 'event.end') {
    const [, day, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(words) ?? [];
    if (!day) return [];
    return [
      {
        into: 'date',
        value:
          key === 'event.start'
            ? { on: day, ...(clock && { start: clock }) }
            : { ...(clock ? { end: clock } : { to: day }) },
        from,
      },
    ];
  }
  return [];
};

/** A line of its own that names who wrote it, at the end of its text. */
export const byline: Find = (sentence, { sentences }, at) => {
  if (sentence.role !== 'text' && sentence.role !== 'heading') return [];
  const next = sentences[at + 1];
  const last = next === undefined || next.of !== sentence.of;
  const value = last ? bylineValue(sentence.text.trim()) : undefined;
  return value === undefined ? [] : [{ into: 'byline', value, from: spanOf(sentence) }];
};

/** `Tin, ảnh: Thu Trang - Minh Châu (VKSND khu vực 1) – Nguồn: …` as the data have it. */
function bylineValue(words: string): Plain | undefined {
  const source = /(?<!\s)\s+[–-]\s+Nguồn:\s*(?<source>\S.*)$/u.exec(words);
  const bare = source ? words.slice(0, source.index) : words;
  const read = readByline(bare);
  if (!read) return undefined;
  const role = /^(?<role>(?:Tin|Bài|Ảnh)(?:(?:, | và | ?& ?)(?:tin|bài|ảnh))*)\s*:/u.exec(bare)?.groups?.role;
  const unit = /\((?<unit>[^()]+)\)$/u.exec(bare)?.groups?.unit;
  const { authors } = read;
  const separator =
    authors.length > 1 ? ([' – ', ' - ', ', '].find((one) => bare.includes(one)) ?? undefined) : undefined;
  if (!role && !unit && !source && authors.length === 1) return authors[0]!;
  return {
    authors: authors.length === 1 ? authors[0]! : authors,
    ...(role && { role }),
    ...(unit && { unit }),
    ...(source?.groups?.source && { source: source.groups.source }),
    ...(separator && { separator }),
  };
}
