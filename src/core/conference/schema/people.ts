/** People and groups: who attended, who chaired, who was absent, and how others refer to them. */
import type * as z from 'zod';
import { only } from './only.ts';
import { count, flag, list, many, optional, record, saying, short, text, word } from './shape.ts';
import { unitName } from './unit.ts';

const role = short('office', record({ office: text('Chức vụ'), unit: optional(unitName) }, { title: 'Chức vụ' }), {
  title: 'Chức vụ',
  description: 'Chức vụ, hoặc chức vụ kèm nơi giữ chức vụ.',
});

const personKeys = {
  id: optional(text('Mã', 'Chỉ cần khi có hai người trùng tên.')),
  honorific: optional(text('Xưng hô', 'Ví dụ: đồng chí, ông, bà. Bỏ trống thì theo phong cách của văn bản.')),
  title: optional(text('Học hàm, cấp bậc trước tên', 'Ví dụ: Thiếu tướng, TS.')),
  party: optional(many(text('Chức vụ Đảng'), { title: 'Chức vụ Đảng' })),
  office: optional(many(role, { title: 'Chức vụ', description: 'Một hoặc nhiều chức vụ, theo thứ tự được nêu.' })),
  unit: optional(unitName),
  note: optional(text('Ghi chú sau tên', 'Ví dụ: phụ trách Cụm.')),
};

/** A person named in full where no list of attendees names them. */
const person = record({ name: text('Họ và tên'), ...personKeys }, { title: 'Người' });

/**
 * Who did something: the name of an attendee, a unit, a part of a unit, "các đơn vị trong Cụm";
 * or a person in full, when no list names them.
 */
const actor = short('name', person, {
  title: 'Người hoặc đơn vị',
  description: 'Tên người đã nêu ở phần tham dự, tên đơn vị, hoặc khai đủ họ tên, chức vụ, đơn vị.',
});

/** One or several actors. */
export const actors = many(actor, { title: 'Ai', description: 'Một hoặc nhiều người, đơn vị.' });

/** One entry of the attendance: a person (`name`) or a group (`group`). */
export const attendee = record(
  {
    name: optional(text('Họ và tên')),
    group: optional(saying('Nhóm người không nêu tên', 'Ví dụ: các đồng chí Chánh Văn phòng các đơn vị trong Cụm.')),
    count: optional(count('Số người')),
    ...personKeys,
    side: optional(text('Về phía', 'Đại biểu được giới thiệu theo phía, ví dụ: VKSND tối cao.')),
    guest: optional(flag('Khách mời')),
    bridge: optional(text('Điểm cầu', 'Tên điểm cầu nơi dự họp.')),
    form: optional(text('Hình thức dự họp', 'Khi khác mọi người, ví dụ: trực tuyến; gửi ý kiến bằng văn bản.')),
    only,
  },
  { title: 'Người hoặc nhóm dự họp' },
).check((context) => {
  const { name, group } = context.value;
  if (!name === !group)
    context.issues.push({
      code: 'custom',
      message: 'name-or-group',
      input: context.value,
      path: [],
    } as z.core.$ZodRawIssue);
});

const absence = record(
  {
    name: optional(text('Họ và tên')),
    office: optional(text('Chức vụ')),
    unit: optional(unitName),
    count: optional(count('Số người')),
    reason: optional(text('Lý do')),
  },
  { title: 'Vắng mặt' },
);

/** The roll as the minutes need it. Counts are checked against the lists. */
export const attendance = record(
  {
    invited: optional(count('Số đại biểu được triệu tập')),
    present: optional(count('Số đại biểu có mặt')),
    approximation: optional(
      word(
        ['over', 'above', 'nearly', 'about'],
        'Ước lượng',
        'Khi số có mặt không đếm chính xác: hơn, trên, gần, khoảng',
      ),
    ),
    delegations: optional(count('Số đoàn')),
    absent: optional(count('Số đại biểu vắng mặt')),
    quorum: optional(count('Số đại biểu tối thiểu')),
    absences: optional(list(absence, { title: 'Những người vắng mặt' })),
  },
  { title: 'Điểm danh' },
);

const teller = short(
  'name',
  record(
    {
      name: text('Họ và tên'),
      part: optional(text('Nhiệm vụ', 'Ví dụ: Trưởng ban, Thư ký, thành viên.')),
      unit: optional(unitName),
    },
    { title: 'Người kiểm phiếu' },
  ),
  { title: 'Người kiểm phiếu' },
);

/** Who counts the ballots. */
export const tellers = list(teller, { title: 'Ban kiểm phiếu' });
