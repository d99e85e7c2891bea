/** The frame of the official documents (Decree 30/2020/NĐ-CP, Annex I and forms 1.4, 1.9). Anything absent becomes the form's dotted blank. */

import { fullDay } from './date.ts';
import { flag, label, many, optional, record, sentences, text, word } from './shape.ts';

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
    office: optional(
      many(text('Dòng'), {
        title: 'Chức vụ người ký',
        description:
          'Ví dụ: PHÓ VIỆN TRƯỞNG. Hai cấp quyền hạn hoặc hai chức vụ thì mỗi dòng một mục: [KT. CHỦ TỊCH, PHÓ CHỦ TỊCH].',
      }),
    ),
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
    by: optional(text('Ai báo cáo', 'Bỏ trống thì là Cụm, Khối; không có Cụm thì là cơ quan ban hành.')),
    bases: optional(
      many(text('Văn bản'), {
        title: 'Thực hiện văn bản nào',
        description: 'Câu mở đầu báo cáo dẫn các văn bản này, ví dụ: Kế hoạch số 05/KH-VKS ngày 10/02/2025.',
      }),
    ),
    closing: optional(text('Câu kết', 'Bỏ trống thì: Trên đây là báo cáo …, kính trình … xem xét, chỉ đạo.')),
    charts: optional(flag('Vẽ biểu đồ', '`true` để bảng số liệu có biểu đồ đi kèm.')),
    proposals: optional(sentences('Kiến nghị, đề xuất')),
  },
  { title: 'Báo cáo' },
);

const minutes = record(
  {
    ...numbered,
    chair: optional(many(signer, { title: 'Chủ tọa ký', description: 'Đồng chủ trì thì mỗi người một mục.' })),
    secretary: optional(signer),
    members: optional(
      many(signer, { title: 'Những người cùng ký', description: 'Thành viên dự họp hoặc đại diện từng cơ quan.' }),
    ),
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
