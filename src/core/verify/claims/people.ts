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
  for (const match of text.matchAll(named)) {
    const name = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].length - name.length;
    const place = wordsBetween(sentence, start, start + name.length);
    if (!place || found.some(({ first, after }) => first < place.after && place.first < after)) continue;
    const key = words
      .slice(place.first, place.after)
      .map((word) => word.key)
      .join(' ');
    // `VKSND tỉnh Lâm Đồng`, `Bộ Công an`: names of places and bodies begin like family names too.
    if (match[1] === undefined && (places.has(key) || place.after - place.first < 3)) continue;
    if (places.has(key)) continue;
    found.push({ type: 'person', key, ...place });
  }
  const short = all.filter((one) => !found.some(({ first, after }) => first < one.after && one.first < after));
  return [...found, ...short];
};
