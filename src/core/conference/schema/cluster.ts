/** The cluster (cụm) or block (khối): its name as written, its term and its members. */

import { period } from './period.ts';
import { count, flag, list, optional, record, short, text, word } from './shape.ts';
import { unitName } from './unit.ts';

const member = short(
  'unit',
  record(
    {
      unit: unitName,
      function: optional(
        word(
          ['lead', 'deputy', 'member', 'guest'],
          'Vai trò trong Cụm',
          '`lead` Cụm trưởng, `deputy` Cụm phó, `guest` khách mời',
        ),
      ),
      chosen: optional(word(['elected', 'appointed', 'rotated'], 'Cách chọn', 'bầu, chỉ định hoặc luân phiên')),
    },
    { title: 'Thành viên' },
  ),
  { title: 'Thành viên', description: 'Tên đơn vị, hoặc đơn vị kèm vai trò trong Cụm.' },
);

/** The cluster. `name` is printed as written; `Cụm`/`Khối` and the number are read from it. */
export const cluster = short(
  'name',
  record(
    {
      name: text('Tên Cụm, Khối', 'Viết như trong văn bản, ví dụ: Cụm thi đua số 7.', ['Cụm thi đua số 7']),
      term: optional(period),
      system: optional(text('Thuộc ngành', 'Ví dụ: ngành Kiểm sát nhân dân.')),
      region: optional(text('Vùng')),
      size: optional(count('Số đơn vị', 'Số đơn vị thành viên nếu nguồn có nêu; được đối chiếu với danh sách.')),
      leadTitle: optional(
        text('Gọi đơn vị đứng đầu là', 'Ví dụ: Khối trưởng, Trưởng khối, Tổ trưởng. Bỏ trống thì theo tên Cụm, Khối.'),
      ),
      deputyTitle: optional(text('Gọi đơn vị phó là', 'Ví dụ: Khối phó, Phó Trưởng khối.')),
      partial: optional(flag('Danh sách chưa đủ', '`true` khi nguồn không nêu hết các đơn vị thành viên.')),
      members: optional(list(member, { title: 'Các đơn vị thành viên' })),
    },
    { title: 'Cụm' },
  ),
  { title: 'Cụm, Khối thi đua' },
);
