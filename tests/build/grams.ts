/** What two texts share: runs of eight words, outside of names, titles and slogans. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { conferences } from './made.ts';

interface Person {
  name?: string;
  office?: unknown;
  unit?: string;
}

/** Names and titles: of people and their offices, of bodies, of awards, of the event. */
function namesOf(data: Record<string, unknown>): string[] {
  const found: string[] = [];
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (nameKeys.includes(key)) found.push(value);
    } else if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (value !== null && typeof value === 'object')
      for (const [inner, child] of Object.entries(value as Person)) walk(child, inner);
  };
  walk(data, '');
  return found;
}

const nameKeys = [
  'name',
  'office',
  'unit',
  'members',
  'lead',
  'deputy',
  'units',
  'form',
  'host',
  'to',
  'authority',
  'authors',
];

/** What bodies, offices and awards are called in the genre, whoever has them. */
const common = [
  'Hội đồng Thi đua - Khen thưởng',
  'ngành Kiểm sát nhân dân',
  'ngành KSND',
  'VKSND',
  'Viện trưởng VKSND tối cao',
  'Viện trưởng VKSND các tỉnh',
  'Thủ tướng Chính phủ',
  'Chủ tịch nước',
  'Văn phòng tổng hợp',
  'Luật Thi đua, khen thưởng',
  'Hoàn thành xuất sắc nhiệm vụ',
];

const known = [
  ...new Set(
    conferences
      .flatMap((name) => namesOf(parse(readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url), 'utf8'))))
      .concat(common)
      // `VKSND tỉnh Gia Lai` stands as `Gia Lai` in a list of provinces.
      .flatMap((name) => [name, name.replace(/^VKSND (?:tỉnh|TP|các tỉnh:?) /u, '')]),
  ),
]
  .map((name) => name.toLowerCase())
  .filter((name) => name.length > 1)
  .sort((one, other) => other.length - one.length);

/** A text in stretches of words between its names, titles, slogans and captions. */
function stretchesOf(text: string, titles: readonly string[]): string[][] {
  const bare = text
    .replace(/^.*\n=+\n/u, '')
    .replace(/“[^”]*”|\[Ảnh:[^\]]*\]/gu, '|')
    .toLowerCase();
  const cut = [...titles.map((title) => title.toLowerCase()), ...known].reduce(
    (left, name) => left.replaceAll(name, '|'),
    bare,
  );
  return cut.split('|').map((stretch) => stretch.match(/[\p{L}\p{N}/%]+/gu) ?? []);
}

/** Runs of eight words, none of them across a name; `titles` are names of the text's own, such as that of its event. */
export function gramsOf(text: string, titles: readonly string[] = []): Set<string> {
  return new Set(
    stretchesOf(text, titles).flatMap((words) => words.slice(7).map((_, at) => words.slice(at, at + 8).join(' '))),
  );
}

/** How much of the shorter of two texts stands in the other, 0 to 1. */
export function shareOf(a: Set<string>, b: Set<string>): number {
  return [...a].filter((gram) => b.has(gram)).length / Math.max(1, Math.min(a.size, b.size));
}
