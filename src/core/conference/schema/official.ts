/** The frame of the official documents (Decree 30/2020/NĐ-CP, Annex I and forms 1.4, 1.9). Anything absent becomes the form's dotted blank. */

import { fullDay } from './date.ts';
import { label, many, optional, record, sentences, text, word } from './shape.ts';

const signer = record(
  {
    name: optional(text('Họ và tên người ký')),
    authority: optional(
      word(
        ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'],
        'Quyền hạn',
        'TM. thay mặt, KT. ký thay, TL. thừa lệnh, TUQ. thừa ủy quyền, Q. quyền',
      ),
    ),
    head: optional(text('Chức vụ người đứng đầu, tên tập thể', 'Ví dụ: VIỆN TRƯỞNG.')),
    office: optional(text('Chức vụ người ký', 'Ví dụ: PHÓ VIỆN TRƯỞNG.')),
  },
  { title: 'Người ký' },
);

const numbered = {
  number: optional(label('Số', 'Ví dụ: 05.')),
  symbol: optional(text('Ký hiệu', 'Ví dụ: BC-VKS.')),
  abstract: optional(text('Trích yếu', 'Bỏ trống thì tự viết từ dữ liệu.')),
  recipients: optional(
    many(text('Nơi nhận'), { title: 'Nơi nhận', description: 'Dòng lưu để cuối, ví dụ: Lưu: VT, VP.' }),
  ),
};

const report = record(
  {
    ...numbered,
    signed: optional(fullDay.meta({ title: 'Ngày ký', description: 'Viết `2024-03-29` hoặc `29/3/2024`.' })),
    to: optional(many(text('Nơi gửi'), { title: 'Kính gửi' })),
    signers: optional(many(signer, { title: 'Người ký' })),
    proposals: optional(sentences('Kiến nghị, đề xuất')),
  },
  { title: 'Báo cáo' },
);

const minutes = record(
  {
    ...numbered,
    chair: optional(signer),
    secretary: optional(signer),
    approval: optional(text('Thông qua biên bản', 'Ví dụ: Biên bản đã được đọc lại, 100% đại biểu nhất trí.')),
  },
  { title: 'Biên bản' },
);

/** Heads, numbers, signers and recipients of the report and the minutes. */
export const official = record(
  {
    superior: optional(many(text('Dòng'), { title: 'Cơ quan chủ quản', description: 'Mỗi dòng một mục nếu tên dài.' })),
    body: optional(many(text('Dòng'), { title: 'Cơ quan ban hành', description: 'Mỗi dòng một mục nếu tên dài.' })),
    place: optional(text('Địa danh', 'Nơi ký văn bản, ví dụ: Gia Lai.')),
    report: optional(report),
    minutes: optional(minutes),
  },
  { title: 'Thể thức văn bản' },
);
