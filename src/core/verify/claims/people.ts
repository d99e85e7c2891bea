import { findPhrases } from '../phrases.ts';
import { type FindClaims, type Found, wordsBetween } from './found.ts';

const honorific =
  '(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|đ/c|Đ/c|TS\\.?|ThS\\.?|GS\\.?|PGS\\.?|Đại tá|Thượng tá|Trung tá|Thiếu tướng)';
const surname =
  '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Tạ|Mai|Tôn|Trịnh|Đoàn|Lương|Đào|Cao|Châu|Hà|Tô|Thái|Kiều|Quách|Vương|La|Lưu|Triệu|Nông|Vi|Chu|Tăng|Phùng|Từ|Trương|Đàm|Lâm|Lại|Thân|Nghiêm)';
const syllable = '\\p{Lu}[\\p{Ll}\\p{M}]*';
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${honorific} (${syllable}(?: ${syllable}){1,4})|(${surname}(?: ${syllable}){1,4}))(?![\\p{L}])`,
  'gu',
);

/** Who wrote, at the end of an article: `(Tin, ảnh: Hoàng Tân – P. Thịnh)`. There two words are a name too. */
const byline = /^(?<head>[^:]{2,40}):(?<names>[^:;]+)$/u;
const bylineWords: ReadonlySet<string> = new Set(['tin', 'bài', 'ảnh', 'viết', 'tác', 'giả', 'theo', 'và']);
const writer = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{Lu}\\. ?)?${syllable}(?: ${syllable}){0,4}(?![\\p{L}])`, 'gu');

/**
 * People: names that the data know, and words that look like a name, by a courtesy title before them or a family name.
 * Key: the name's words.
 */
export const people: FindClaims = (sentence, { people: known, places }) => {
  const { words, text } = sentence;
  const all = findPhrases(sentence, known).map(
    ({ meaning, ...place }): Found => ({ type: 'person', key: meaning, ...place }),
  );
  // A pen name of two words may stand within a longer name.
  const found = all.filter(({ first, after }) => after - first > 2);
  for (const match of writersIn(text)) {
    const place = wordsBetween(sentence, match.index, match.index + match[0].length);
    if (!place || place.after - place.first < 2 || overlaps(place)) continue;
    found.push({ type: 'person', key: keyOf(place), ...place });
  }
  for (const match of text.matchAll(named)) {
    const name = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].length - name.length;
    const place = wordsBetween(sentence, start, start + name.length);
    if (!place || overlaps(place)) continue;
    const key = keyOf(place);
    // `VKSND tỉnh Lâm Đồng`, `Bộ Công an`: names of places and bodies begin like family names too.
    if (match[1] === undefined && (places.has(key) || place.after - place.first < 3)) continue;
    if (places.has(key)) continue;
    found.push({ type: 'person', key, ...place });
  }
  const short = all.filter((one) => !found.some(({ first, after }) => first < one.after && one.first < after));
  return [...found, ...short];

  function overlaps(place: Pick<Found, 'first' | 'after'>): boolean {
    return found.some(({ first, after }) => first < place.after && place.first < after);
  }

  function keyOf({ first, after }: Pick<Found, 'first' | 'after'>): string {
    return words
      .slice(first, after)
      .map(({ key }) => key)
      .join(' ');
  }
};

/** The names of a byline, where a sentence is one. */
function writersIn(text: string): { 0: string; index: number }[] {
  const { head = '', names = '' } = byline.exec(text)?.groups ?? {};
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || !words.every((word) => bylineWords.has(word))) return [];
  const from = head.length + 1;
  return [...names.matchAll(writer)].map(({ 0: name, index }) => ({ 0: name, index: from + index }));
}
