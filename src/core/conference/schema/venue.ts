/** Where and how people met. */
import { count, flag, list, many, optional, record, short, text, word } from './shape.ts';
import { unitName } from './unit.ts';

const bridge = short(
  'name',
  record(
    {
      name: text('Tên điểm cầu', 'Ví dụ: VKSND tỉnh Đắk Lắk.'),
      main: optional(flag('Điểm cầu chính')),
      place: optional(text('Địa điểm')),
      count: optional(count('Số người tại điểm cầu')),
      attendees: optional(many(text('Người dự'), { title: 'Người dự tại điểm cầu' })),
    },
    { title: 'Điểm cầu' },
  ),
  { title: 'Điểm cầu' },
);

/** Mode, place, host and bridges. The number of bridges is not the number of units. */
export const venue = short(
  'mode',
  record(
    {
      mode: optional(
        word(
          ['in-person', 'online', 'hybrid'],
          'Hình thức',
          '`in-person` trực tiếp, `online` trực tuyến, `hybrid` trực tiếp kết hợp trực tuyến',
        ),
      ),
      place: optional(text('Địa điểm', 'Hội trường, trụ sở.')),
      locality: optional(text('Địa phương')),
      host: optional(unitName),
      hostReason: optional(text('Lý do đăng cai')),
      bridgeCount: optional(count('Số điểm cầu', 'Nếu nguồn có nêu.')),
      bridges: optional(list(bridge, { title: 'Các điểm cầu' })),
    },
    { title: 'Địa điểm' },
  ),
  { title: 'Địa điểm và hình thức' },
);
