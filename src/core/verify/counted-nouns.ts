/** What numbers count, and which nouns count the same. */

const nouns =
  'tập thể|cá nhân|đơn vị|đồng chí|đại biểu|người|phiếu|nhiệm vụ|giải pháp|chỉ tiêu|tiêu chí|nội dung|điểm|điểm cầu|vụ|vụ án|kiến nghị|mô hình|chuyên đề|đợt|lượt|ngày|tỉnh|tp|đoàn|giấy khen|bằng khen|huân chương|sáng kiến|thành viên|tham luận|ý kiến|triệu|tỷ|chức danh|phong trào|danh hiệu|cờ|ngành|vksnd';

/** Nouns of one row count the same things, as one writer or another says. */
const sameThings = [
  ['cá nhân', 'người', 'đồng chí'],
  ['đại biểu', 'người', 'đồng chí'],
  ['tập thể', 'đơn vị', 'thành viên', 'vksnd', 'tỉnh', 'tp'],
];

/** By their folded words. `keyOf`: words → their keys. */
export interface CountedNouns {
  /** The longest noun at the head of a row of words; nothing where none stands there. */
  at(words: readonly (string | undefined)[]): string | undefined;
  /** Whether two nouns may count the same. */
  same(one: string, other: string): boolean;
}

/** Make the table once. */
export function countedNouns(keyOf: (text: string) => string): CountedNouns {
  const known = new Set(nouns.split('|').map(keyOf));
  const rows = sameThings.map((row) => row.map(keyOf));
  return {
    at: ([one, two]) => [`${one} ${two}`, one].find((noun) => noun !== undefined && known.has(noun)),
    same: (one, other) => one === other || rows.some((row) => row.includes(one) && row.includes(other)),
  };
}
