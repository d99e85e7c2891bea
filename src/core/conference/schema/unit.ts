/** Units that are not in the registers, and how the file names any unit. */
import { list, optional, record, text } from './shape.ts';

/** A unit by any name people use: `VKSND tỉnh Gia Lai`, `Vụ 15`. Resolved against the registers. */
export const unitName = text('Đơn vị', 'Tên đơn vị như vẫn viết, ví dụ: VKSND tỉnh Gia Lai.');

/** A unit that the registers do not know. */
export const unit = record(
  {
    name: unitName,
    short: optional(text('Tên ngắn')),
    code: optional(text('Tên hiệu', 'Ví dụ: Vụ 16.')),
    parent: optional(unitName),
    aliases: optional(list(text('Tên gọi khác'), { title: 'Tên gọi khác' })),
  },
  { title: 'Đơn vị', description: 'Đơn vị chưa có trong danh mục.' },
);
