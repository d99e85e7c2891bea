/** The ledger of titles and commendations. What was proposed never counts as granted. */

import { only } from './only.ts';
import { period } from './period.ts';
import { count, flag, label, list, many, optional, record, short, text, word } from './shape.ts';
import { unitName } from './unit.ts';

/** A recipient: a unit or a person by name, or a group described in words. */
const recipient = short(
  'name',
  record(
    {
      name: optional(text('Tên tập thể hoặc cá nhân')),
      kind: optional(word(['collective', 'individual'], 'Tập thể hay cá nhân')),
      group: optional(text('Nhóm không nêu tên', 'Ví dụ: các đơn vị hoàn thành vượt mức chỉ tiêu.')),
      unit: optional(unitName),
    },
    { title: 'Nơi nhận thưởng' },
  ),
  { title: 'Tập thể, cá nhân được khen' },
);

const share = record(
  { unit: unitName, collectives: optional(count('Tập thể')), individuals: optional(count('Cá nhân')) },
  { title: 'Theo đơn vị' },
);

const award = record(
  {
    form: text('Hình thức, danh hiệu', 'Ví dụ: Huân chương Lao động; Bằng khen của Thủ tướng Chính phủ.'),
    grade: optional(word(['Nhất', 'Nhì', 'Ba'], 'Hạng', 'Chỉ Huân chương và Huy chương Chiến sĩ vẻ vang có hạng.')),
    status: word(
      ['registered', 'nominated', 'agreed', 'proposed', 'granted'],
      'Tình trạng',
      '`registered` đăng ký, `nominated` suy tôn, `agreed` thống nhất, `proposed` đã đề nghị, `granted` đã được tặng',
    ),
    posthumous: optional(flag('Truy tặng', 'Khi người được khen đã mất.')),
    authority: optional(text('Cấp khen', 'Bỏ trống thì theo danh mục.')),
    by: optional(text('Nơi đề nghị')),
    to: optional(text('Gửi tới', 'Nơi nhận đề nghị, ví dụ: Hội đồng Thi đua - Khen thưởng ngành KSND.')),
    period: optional(period),
    collectives: optional(count('Số tập thể')),
    individuals: optional(count('Số cá nhân')),
    times: optional(count('Số lượt')),
    recipients: optional(many(recipient, { title: 'Được khen', description: '`all` là tất cả đơn vị trong Cụm.' })),
    perUnit: optional(list(share, { title: 'Theo đơn vị' })),
    considered: optional(
      record(
        { collectives: optional(count('Số tập thể')), individuals: optional(count('Số cá nhân')) },
        { title: 'Số đã xét', description: 'Khi xét nhiều hơn số được thống nhất.' },
      ),
    ),
    document: optional(label('Quyết định', 'Ví dụ: 152/QĐ-VKSTC.')),
    news: optional(flag('Là tin chính', 'Tít và câu mở đầu của bài báo nói điều này trước.')),
    only,
  },
  { title: 'Khen thưởng' },
);

export const awards = list(award, { title: 'Danh hiệu thi đua, hình thức khen thưởng' });

const classification = record(
  {
    name: text('Mức xếp loại', 'Ví dụ: Hoàn thành xuất sắc nhiệm vụ.'),
    count: optional(count('Số đơn vị')),
    units: optional(many(unitName, { title: 'Các đơn vị' })),
  },
  { title: 'Xếp loại' },
);

export const classifications = list(classification, { title: 'Xếp loại đơn vị' });

const score = record(
  {
    unit: unitName,
    self: optional(label('Điểm tự chấm')),
    appraised: optional(label('Điểm thẩm định')),
    rank: optional(label('Xếp hạng', 'Ví dụ: Nhất, 1.')),
    class: optional(text('Xếp loại')),
  },
  { title: 'Chấm điểm' },
);

export const scores = list(score, { title: 'Chấm điểm, xếp hạng' });
