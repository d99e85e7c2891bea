import type { Finding } from '../finding.ts';
import { finding, worded } from '../prose.ts';
import type { LintRule } from '../rule.ts';
import { slip } from '../slip.ts';
import { type Word, wordsOf } from '../words-and-sentences.ts';

/**
 * Single words that are never doubled for effect, and of which two never meet as parts of neighbours: `phục vụ vụ án`,
 * `cá nhân nhân dịp`, `tồn tại tại`, `thiết bị bị`, `đạt được được`, `tự do do`, `báo cáo theo theo dõi` do.
 * All others may be: `xanh xanh`, `dần dần`, `luôn luôn`, `năm năm`.
 */
const never = new Set(
  'các những và đã đang để này cũng khi nếu nhằm hoặc mọi mỗi tỉnh sẽ cho của là trong với như mà thì vì nên cả còn'.split(
    ' ',
  ),
);
/** Of these, the ones that end compounds, with what stands before them there. They are reported, never fixed. */
const enders: Record<string, string> = {
  cho: 'khiến ban giao',
  của: 'tiền công nhiều lắm kho giàu sẵn',
  là: 'tức hay gọi thật quả nghĩa lượt lụa bàn thế vậy',
  trong: 'bên phía ở nước',
  với: 'chơi đối vời',
  như: 'dường hầu gần ví y',
  mà: 'nhưng thế vậy để nhờ',
  thì: 'xuân nhất',
  vì: 'bởi tại trị',
  nên: 'làm trở gây cho dựng tạo',
  cả: 'tất kể biển giá đỏ cậu ông anh',
  còn: 'vẫn mất sống',
  sẽ: '',
  mọi: '',
  tỉnh: 'thức bừng',
  để: 'đặt',
  khi: 'đôi có',
};
/** Words that are reported only where no compound can stand before them: at the head of a sentence. */
const atHead = new Set(['tại', 'trên', 'vào', 'về']);
/** What a body is called by, and what it does: `Viện kiểm sát kiểm sát việc …`, `Ban Tổ chức tổ chức …`. */
const deeds = new Set(
  `kiểm sát,tổ chức,điều tra,chỉ đạo,thanh tra,kiểm tra,giám sát,quản lý,chỉ huy,thẩm định,xét xử,đại diện,phụ trách,lãnh đạo,
vận động,tuyên truyền,kiểm toán,bảo vệ,phục vụ,tư vấn,thi hành án,thi hành,soạn thảo,biên tập,phát hành,đào tạo,hướng dẫn,phân tích,
đánh giá,nghiên cứu,truy tố,thường trực,báo cáo,đăng ký,hỗ trợ,chủ trì,chủ tọa,điều hành,khen thưởng,sản xuất,bảo hiểm,bảo trợ,tiếp nhận`.split(
    /,\s*/,
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
 * @example ok: Viện kiểm sát kiểm sát việc tuân theo pháp luật; Ban Tổ chức tổ chức chu đáo; Ban Chỉ đạo chỉ đạo các đơn vị.
 * @example ok: Tiền của của nhân dân; chị Trần Thị Của của phòng; cô Những những năm ấy; anh Văn Có có mặt; chị Nguyễn Thị Do do đau ốm.
 * @example ok: Chuẩn bị bị động, lý do do khách quan, hiện tại tại Hà Nội, bên trong trong thời gian ấy, cho nên nên thống nhất.
 * @example not ok: Tài sản của của đơn vị.
 * @example fixed: Tài sản của của đơn vị.
 * @example not ok: Tại tại Hội nghị, các đơn vị ký giao ước.
 * @example not ok: Các các đơn vị ký giao ước.
 * @example fixed: Các đơn vị ký giao ước.
 * @example not ok: Chỉ đạo công tác công tác thi đua.
 * @example fixed: Chỉ đạo công tác thi đua.
 * @example not ok: VKSND khu vực 3 VKSND khu vực 3 dẫn đầu.
 * @example fixed: VKSND khu vực 3 dẫn đầu.
 */
export const wordNotDoubled: LintRule = {
  id: 'word-not-doubled',
  severity: 'warning',
  ...slip(
    ['Lặp từ: “{actual}”', 'Viết một lần: “{expected}”.'],
    ['Doubled words: “{actual}”', 'Write once: “{expected}”.'],
  ),
  check: (prose) =>
    worded(prose).flatMap((at) => {
      const words = wordsOf(at.text);
      const actual: Finding[] = [];
      for (let index = 0; index < words.length; index += 1) {
        const size = doubledAt(words, index, at.text);
        if (size === 0) continue;
        const [first, last, end] = [words[index]!, words[index + size - 1]!, words[index + 2 * size - 1]!];
        const once = at.text.slice(first.from, last.to);
        actual.push(
          finding(
            prose,
            at,
            { actual: at.text.slice(first.from, end.to), expected: once },
            { from: first.from, to: end.to },
            isSure(words.slice(index, index + size)) ? once : undefined,
          ),
        );
        index += 2 * size - 1;
      }
      return actual;
    }),
};

/** How many words from `index` on are at once said again; the most that are. */
function doubledAt(words: readonly Word[], index: number, text: string): number {
  for (let size = Math.min(longest, Math.floor((words.length - index) / 2)); size > 0; size -= 1) {
    const run = words.slice(index, index + 2 * size);
    const same = run.slice(0, size).every((word, at) => word.lower === run[at + size]!.lower);
    const joined = run.slice(1).every((word, at) => /^ +$/.test(text.slice(run[at]!.to, word.from)));
    if (same && joined && isSlip(run.slice(0, size), words[index - 1], text)) return size;
  }
  return 0;
}

/** Whether nothing of the same sentence stands before a word. */
function opens(word: Word, text: string): boolean {
  return /(?:^|[.!?;:,…“(] ?)$/u.test(text.slice(Math.max(0, word.from - 2), word.from));
}

function isSlip(words: readonly Word[], before: Word | undefined, text: string): boolean {
  const first = words[0]!;
  const key = words.map(({ lower }) => lower).join(' ');
  if (words.every(({ text: said }) => /^\d+$/.test(said))) return false;
  // `luôn luôn luôn luôn` is not two words said twice.
  if (words.length > 1) return new Set(words.map(({ lower }) => lower)).size > 1 && !twice.has(key) && !deeds.has(key);
  if (/^[A-ZĐ]{3,}$/.test(first.text)) return true;
  const head = opens(first, text);
  if (atHead.has(key)) return head;
  // Of a name and the word after it, `bà Trần Thị Là là`, the first has a capital.
  if (!never.has(key) || (!head && /^\p{Lu}/u.test(first.text))) return false;
  return head || !before || !(enders[key] ?? '').split(' ').includes(before.lower);
}

/** Whether one of the two is surely too many. */
function isSure(words: readonly Word[]): boolean {
  const [first] = words;
  return words.length > 1 || (enders[first!.lower] === undefined && !atHead.has(first!.lower));
}
