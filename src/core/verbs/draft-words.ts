/** What a drafted data file says in its comments. */
import type { DraftWords } from '../draft/write-draft.ts';
import type { Lang } from '../model/job.ts';

/** In both languages. */
export const draftWords: Readonly<Record<Lang, DraftWords>> = {
  vi: {
    head: [
      'Bản nháp, đọc từ văn bản. Dưới mỗi dòng “từ:” là điều đọc được từ những chữ ấy.',
      'Dòng “# ?” là điều chưa chắc: đúng thì bỏ dấu “# ? ”, sai thì xóa.',
    ],
    from: 'từ:',
    left: 'Chưa xếp được vào mục nào:',
    noPurpose: 'Văn bản không nói hội nghị để làm gì: sửa dòng dưới.',
  },
  en: {
    head: [
      'A draft, read from texts. Below each line “from:” stands what was read from those words.',
      'Lines with “# ?” are not certain: take the mark “# ? ” away where they are right, else delete them.',
    ],
    from: 'from:',
    left: 'Found no place:',
    noPurpose: 'The text does not say what the conference was for: change the line below.',
  },
};
