/** A house style: how one newspaper, portal or office writes. Read from `data/styles/` (`style/`), obeyed by helpers and tree. */
export interface HouseStyle {
  /** The file's name: `newspaper`. */
  name: string;
  /** For people: `Báo của ngành`. */
  title: string;
  /** Days, hours and documents: `press` 5/3/2024, 14h00; `portal` 05/03/2024, 14 giờ; `document` ngày 05 tháng 3 năm 2024, 14 giờ 00. */
  dates: 'press' | 'portal' | 'document';
  /** `padded` writes a count below ten as `05`. */
  counts: 'plain' | 'padded';
  /** The word before a person's name: `đồng chí`; '' for none, not even the data's own. */
  honorific: string;
  /** `A, Viện trưởng – Cụm trưởng`; `A – Viện trưởng – …`; `A, Viện trưởng (Cụm trưởng)`. */
  people: 'comma' | 'dash';
  /** Who is named first: `protocol`, or `author` as the data file has them. */
  order: 'protocol' | 'author';
  /** Names of bodies: `short` VKSND at once; `defined` Viện kiểm sát nhân dân (VKSND) the first time; `full` always in full. */
  abbreviations: 'short' | 'defined' | 'full';
  /** What replaces the last full stop of a document: `./.`; '' for none. */
  end: string;
  quotes: 'curly' | 'straight';
  /** Tone marks in oa, oe, uy: `old` hòa, `new` hoà, `written` as each word came. Names of people stay as written. */
  tones: 'old' | 'new' | 'written';
  /** Numbers in words: `north` một nghìn linh năm, `south` một ngàn lẻ năm. */
  region: 'north' | 'south';
}

/** Whether a style is asked for as a file of its own, not by a name: `--style nha-in.yaml`. */
export function isStyleFile(style: string): boolean {
  return /\.ya?ml$/i.test(style);
}
