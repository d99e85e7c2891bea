/**
 * The numbers of Decree 30/2020/NĐ-CP as the inspector knows them. On purpose not those of `layout/`: a mistake made
 * there must be seen here.
 */

/** A range, both ends allowed. */
export type Range = readonly [least: number, most: number];

/** Annex I, Mục I. Millimetres; letters in points. */
export const page = {
  paper: { width: 210, height: 297 },
  margins: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
  number: [13, 14],
} as const;

/** Sizes of letters by component, pt (Annex I, Mục II). */
export const sizes = {
  state: [12, 13],
  motto: [13, 14],
  superior: [12, 13],
  issuer: [12, 13],
  number: [13, 13],
  placeDate: [13, 14],
  type: [13, 14],
  abstract: [13, 14],
  body: [13, 14],
  authority: [13, 14],
  signer: [13, 14],
  addressee: [13, 14],
  recipientsTitle: [12, 12],
  recipients: [11, 11],
  annexLabel: [14, 14],
  annexTitle: [13, 14],
} as const satisfies Record<string, Range>;

/** The body (Annex I, Mục II, 6): first line in mm, gap in pt, spacing in lines of single spacing. */
export const body = { firstLine: [10, 12.7], gap: 6, spacing: [1, 1.5] } as const;

/** Length of a rule as a share of the words above it. */
export const ruleShare = { motto: [1, 1], issuer: [1 / 3, 1 / 2], abstract: [1 / 3, 1 / 2] } as const;

/** What measuring cannot distinguish: type in pt, places in mm, gaps in pt, spacing in lines. */
export const tolerance = { size: 0.2, place: 0.8, gap: 0.6, spacing: 0.03 } as const;

/** Height of a line at single spacing, in type sizes (Times New Roman). */
export const singleSpacing = 1.149;

/** Types of document with their abbreviations (Annex III). */
export const types: Readonly<Record<string, string>> = {
  'NGHỊ QUYẾT': 'NQ',
  'QUYẾT ĐỊNH': 'QĐ',
  'CHỈ THỊ': 'CT',
  'QUY CHẾ': 'QC',
  'QUY ĐỊNH': 'QyĐ',
  'THÔNG CÁO': 'TC',
  'THÔNG BÁO': 'TB',
  'HƯỚNG DẪN': 'HD',
  'CHƯƠNG TRÌNH': 'CTr',
  'KẾ HOẠCH': 'KH',
  'PHƯƠNG ÁN': 'PA',
  'ĐỀ ÁN': 'ĐA',
  'DỰ ÁN': 'DA',
  'BÁO CÁO': 'BC',
  'BIÊN BẢN': 'BB',
  'TỜ TRÌNH': 'TTr',
};

/** Letters that number points, in order. */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy';

/** What stands before the head's office when another signs. */
export const authorities = ['TM.', 'Q.', 'KT.', 'TL.', 'TUQ.'] as const;
