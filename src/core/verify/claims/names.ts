import { findPhrases } from '../phrases.ts';
import { byPattern, type FindClaims, type Found } from './found.ts';

/** Awards by form: `Bằng khen của Thủ tướng Chính phủ`; the short form where the giver stands elsewhere. */
export const awards: FindClaims = (sentence, { awards: table }) =>
  findPhrases(sentence, table).map(({ meaning, ...place }) => ({ type: 'award', key: meaning, ...place }));

/** `hạng Nhất`. */
export const grades: FindClaims = ({ words }) =>
  words.flatMap(({ key }, at): Found[] => {
    const next = words[at + 1]?.key;
    return key === 'hạng' && next !== undefined && /^(?:nhất|nhì|ba|tư|i|ii|iii|đặc)$/.test(next)
      ? [{ type: 'grade', key: next, first: at, after: at + 2 }]
      : [];
  });

/** How far an award has come: `đề nghị`, `được tặng`, `đăng ký`. Only beside an award, and where units are asked for one. */
export const statuses: FindClaims = (sentence, { statuses: table, awards: forms }) =>
  findPhrases(sentence, forms).length === 0
    ? []
    : findPhrases(sentence, table).map(({ meaning, ...place }) => ({ type: 'status', key: meaning, ...place }));

/** Offices: `Phó Viện trưởng`. */
export const offices: FindClaims = (sentence, { offices: table }) =>
  findPhrases(sentence, table).map(({ meaning, ...place }) => ({ type: 'office', key: meaning, ...place }));

/** Functions in the cluster: `Cụm trưởng`. */
export const functions: FindClaims = (sentence, { functions: table }) =>
  findPhrases(sentence, table).map(({ meaning, ...place }) => ({ type: 'function', key: meaning, ...place }));

/** Units, by the place or number that tells one from another: `VKSND tỉnh Kon Tum`, `khu vực 3`, also in a list of places. */
export const units: FindClaims = (sentence, { units: table }) => {
  const { words, text, start } = sentence;
  const known = findPhrases(sentence, table).flatMap(({ meaning, ...place }): Found[] => {
    // `hòa bình` is a place with capitals only.
    const last = words[place.after - 1];
    const capital = last && /^[\p{Lu}\d]/u.test(text.slice(last.start - start));
    return capital || place.after - place.first > 2 || /^tối cao/.test(meaning)
      ? [{ type: 'unit', key: meaning, ...place }]
      : [];
  });
  const areas = byPattern(sentence, 'unit', /(?:VKSND |Viện kiểm sát nhân dân )?khu vực \d+/giu, ([area]) =>
    /khu vực \d+/iu.exec(area)?.[0].toLowerCase(),
  );
  return [
    ...known,
    ...areas.filter((area) => !known.some(({ first, after }) => first < area.after && area.first < after)),
  ];
};
