import { finding, worded } from '../prose.ts';
import type { Finding, LintRule } from '../rule.ts';
import { type Word, wordsOf } from '../words.ts';

/**
 * Single words that are never doubled for effect, and of which two never meet as parts of neighbours: `phục vụ vụ án`,
 * `cá nhân nhân dịp`, `tồn tại tại`, `thiết bị bị`, `đạt được được`, `tự do do`, `báo cáo theo theo dõi` do.
 * All others may be: `xanh xanh`, `dần dần`, `luôn luôn`, `năm năm`.
 */
const never = new Set(
  'các những của và là cho đã sẽ đang trong với để này cũng như khi mà thì nhằm vì nên nếu hoặc cả mọi mỗi còn tỉnh'.split(
    ' ',
  ),
);
/** Pairs that are said twice on purpose. */
const twice = new Set([
  'từng bước',
  'từng ngày',
  'từng giờ',
  'hết sức',
  'mãi mãi',
  'ngày càng',
  'rất nhiều',
  'muôn năm',
]);
const longest = 8;

/**
 * Nothing is said twice in a row, whether one word or several. Reduplication is no doubling.
 *
 * @example ok: Những tồn tại tại các đơn vị, thiết bị bị hư hỏng, kết quả đạt được được phát huy, quyền tự do do Hiến pháp, báo cáo theo theo dõi, chị Nguyễn Thị Là là Kiểm sát viên.
 * @example ok: Các đơn vị luôn luôn phục vụ vụ án, dần dần từng bước từng bước, cá nhân nhân dịp này, ngày ngày, từ từ, thường thường, năm năm.
 * @example not ok: Các các đơn vị ký giao ước.
 * @example mended: Các đơn vị ký giao ước.
 * @example not ok: Chỉ đạo công tác công tác thi đua.
 * @example mended: Chỉ đạo công tác thi đua.
 * @example not ok: VKSND khu vực 3 VKSND khu vực 3 dẫn đầu.
 * @example mended: VKSND khu vực 3 dẫn đầu.
 */
export const wordNotDoubled: LintRule = {
  id: 'word-not-doubled',
  check: (prose) =>
    worded(prose).flatMap((at) => {
      const words = wordsOf(at.text);
      const found: Finding[] = [];
      for (let index = 0; index < words.length; index += 1) {
        const size = doubledAt(words, index, at.text);
        if (size === 0) continue;
        const [first, last, end] = [words[index]!, words[index + size - 1]!, words[index + 2 * size - 1]!];
        const once = at.text.slice(first.from, last.to);
        found.push(
          finding(
            prose,
            at,
            'word-not-doubled',
            { found: at.text.slice(first.from, end.to), expected: once },
            { from: first.from, to: end.to },
            once,
          ),
        );
        index += 2 * size - 1;
      }
      return found;
    }),
};

/** How many words from `index` on are at once said again; the most that are. */
function doubledAt(words: readonly Word[], index: number, text: string): number {
  for (let size = Math.min(longest, Math.floor((words.length - index) / 2)); size > 0; size -= 1) {
    const run = words.slice(index, index + 2 * size);
    const same = run.slice(0, size).every((word, at) => word.lower === run[at + size]!.lower);
    const joined = run.slice(1).every((word, at) => /^ +$/.test(text.slice(run[at]!.to, word.from)));
    if (same && joined && isSlip(run.slice(0, size), inName(words, index, text))) return size;
  }
  return 0;
}

/** Whether a word with a capital follows another, with nothing but a space between: the last of a name. */
function inName(words: readonly Word[], index: number, text: string): boolean {
  const [before, word] = [words[index - 1], words[index]!];
  const capital = /^\p{Lu}/u;
  return (
    before !== undefined &&
    capital.test(before.text) &&
    capital.test(word.text) &&
    text.slice(before.to, word.from) === ' '
  );
}

function isSlip(words: readonly Word[], isName: boolean): boolean {
  const [first] = words;
  if (words.every(({ text }) => /^\d+$/.test(text))) return false;
  // Of a name and the word after it, `bà Trần Thị Là là`, the first has a capital.
  if (words.length === 1) return (never.has(first!.lower) && !isName) || /^[A-ZĐ]{3,}$/.test(first!.text);
  // `luôn luôn luôn luôn` is not two words said twice.
  return new Set(words.map(({ lower }) => lower)).size > 1 && !twice.has(words.map(({ lower }) => lower).join(' '));
}
