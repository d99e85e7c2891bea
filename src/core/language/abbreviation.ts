/** Short forms of the sector, and which of them a printed text may use. */

/** `press`: understood in print; `symbol`: only inside a document's symbol; `internal`: tables, captions, notes. */
type AbbreviationUse = 'press' | 'symbol' | 'internal';

interface Abbreviation {
  full: string;
  short: string;
  use: AbbreviationUse;
  /** Other short forms in circulation, read but not printed. */
  also?: readonly string[];
}

/** Longest full form first, so that `… tối cao` is found before `Viện kiểm sát nhân dân`. */
export const abbreviations: readonly Abbreviation[] = (
  [
    { full: 'Viện kiểm sát nhân dân tối cao', short: 'VKSND tối cao', use: 'press', also: ['VKSNDTC'] },
    { full: 'Viện kiểm sát nhân dân tối cao', short: 'VKSTC', use: 'symbol' },
    { full: 'Viện kiểm sát nhân dân', short: 'VKSND', use: 'press' },
    { full: 'Viện kiểm sát quân sự', short: 'VKSQS', use: 'press' },
    { full: 'Tòa án nhân dân tối cao', short: 'TAND tối cao', use: 'press', also: ['TANDTC'] },
    { full: 'Tòa án nhân dân', short: 'TAND', use: 'press' },
    { full: 'Ủy ban nhân dân', short: 'UBND', use: 'press' },
    { full: 'Hội đồng nhân dân', short: 'HĐND', use: 'press' },
    { full: 'Mặt trận Tổ quốc', short: 'MTTQ', use: 'press' },
    { full: 'Kiểm sát nhân dân', short: 'KSND', use: 'press' },
    // Papers print this one in full.
    { full: 'Hội đồng Thi đua - Khen thưởng', short: 'HĐTĐKT', use: 'internal' },
    { full: 'Cảnh sát giao thông', short: 'CSGT', use: 'press' },
    { full: 'Bảo hiểm xã hội', short: 'BHXH', use: 'press' },
    { full: 'Thi hành án dân sự', short: 'THADS', use: 'press' },
    { full: 'Kiểm sát viên', short: 'KSV', use: 'press' },
    { full: 'Kiểm tra viên', short: 'KTV', use: 'press' },
    { full: 'thành phố', short: 'TP', use: 'press' },
    { full: 'thị xã', short: 'TX', use: 'press' },
    { full: 'quận', short: 'Q.', use: 'press' },
    { full: 'thi đua, khen thưởng', short: 'TĐKT', use: 'internal' },
    { full: 'thực hành quyền công tố', short: 'THQCT', use: 'internal' },
    { full: 'kiểm sát điều tra', short: 'KSĐT', use: 'internal' },
    { full: 'đồng chí', short: 'đ/c', use: 'internal' },
    { full: 'hoàn thành xuất sắc nhiệm vụ', short: 'HTXSNV', use: 'internal' },
  ] satisfies Abbreviation[]
).sort((a, b) => b.full.length - a.full.length);

/** The full form of a short one: `HĐND` → `Hội đồng nhân dân`; undefined when unknown. */
export function expansionOf(short: string): string | undefined {
  const wanted = short.normalize('NFC');
  return abbreviations.find((entry) => entry.short === wanted || entry.also?.includes(wanted))?.full;
}
