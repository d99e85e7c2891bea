/** Rules about names that the registers know, and about the registers themselves. */
import { formatDate, parseDate } from '../../language/date.ts';
import type { Rule } from '../../message/rule.ts';

/** A name that no register holds. */
export interface Unknown {
  name: string;
  suggestion?: string | undefined;
}

/** What to type for units that no register holds; names that YAML would read otherwise stand in quotes. */
function unitLines(names: readonly string[]): string {
  const written = (name: string) =>
    /^\p{L}[\p{L}\p{M}\p{N} ./()–-]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return ['  units:', ...names.map((name) => `    - name: ${written(name)}`)].join('\n');
}

function vnDay(day: string): string {
  const date = parseDate(day);
  return date?.day ? formatDate(date, 'press') : day;
}

export const registerValid: Rule<{ found: string }> = {
  id: 'register-valid',
  severity: 'warning',
  vi: ({ found }) => ({
    reason: `Mục này của danh mục không dùng được (\`${found}\`) nên được bỏ qua`,
    remedy: 'Sửa theo chú thích ở đầu tệp danh mục.',
  }),
  en: ({ found }) => ({
    reason: `This entry of the register cannot be used (\`${found}\`) and is passed over`,
    remedy: 'See the comment at the head of the file.',
  }),
  examples: [{ found: 'name' }],
};

export const unitRegistered: Rule<Unknown & { others?: readonly string[] | undefined }> = {
  id: 'unit-registered',
  severity: 'info',
  vi: ({ name, suggestion, others = [] }) => ({
    reason:
      others.length > 0
        ? `${others.length + 1} đơn vị không có trong danh mục, văn bản in đúng như đã viết: ${[name, ...others].join('; ')}`
        : `Đơn vị \`${name}\` không có trong danh mục; văn bản in đúng như đã viết`,
    remedy: suggestion
      ? `Có phải ý bạn là \`${suggestion}\`?`
      : `Nếu đúng tên, khai trong tệp dữ liệu để hết thông báo này:\n${unitLines([name, ...others])}`,
    actual: name,
    ...(suggestion !== undefined && { expected: [suggestion] }),
  }),
  en: ({ name, suggestion, others = [] }) => ({
    reason:
      others.length > 0
        ? `${others.length + 1} units are not in the register; documents print them as written: ${[name, ...others].join('; ')}`
        : `The unit \`${name}\` is not in the register; documents print it as written`,
    remedy: suggestion
      ? `Did you mean \`${suggestion}\`?`
      : `If the names are right, list them in the data file:\n${unitLines([name, ...others])}`,
    actual: name,
    ...(suggestion !== undefined && { expected: [suggestion] }),
  }),
  examples: [
    { name: 'VKSND tỉnh Gia Lia', suggestion: 'VKSND tỉnh Gia Lai' },
    { name: 'VKSND tỉnh A', others: ['VKSND: B'] },
    { name: 'VKSND tỉnh A' },
  ],
};

export const awardRegistered: Rule<Unknown> = {
  id: 'award-registered',
  severity: 'info',
  vi: ({ name, suggestion }) => ({
    reason: `Danh hiệu, hình thức \`${name}\` không có trong danh mục; văn bản in đúng như đã viết`,
    remedy: suggestion
      ? `Có phải ý bạn là \`${suggestion}\`?`
      : 'Nếu đúng tên, không cần làm gì; cấp khen thì ghi ở `authority`.',
    actual: name,
    ...(suggestion !== undefined && { expected: [suggestion] }),
  }),
  en: ({ name, suggestion }) => ({
    reason: `The award \`${name}\` is not in the register; documents print it as written`,
    remedy: suggestion
      ? `Did you mean \`${suggestion}\`?`
      : 'If the name is right, nothing is needed; name its giver in `authority`.',
    actual: name,
    ...(suggestion !== undefined && { expected: [suggestion] }),
  }),
  examples: [{ name: 'Giấy khem', suggestion: 'Giấy khen' }, { name: 'Giải A' }],
};

export const unitCurrent: Rule<{
  name: string;
  from?: string | undefined;
  to?: string | undefined;
  into?: string | undefined;
  day: string;
}> = {
  id: 'unit-current',
  severity: 'warning',
  vi: ({ name, from, to, into, day }) => ({
    reason:
      to !== undefined && to < day
        ? `\`${name}\` không còn từ sau ${vnDay(to)}, mà hội nghị họp ngày ${vnDay(day)}`
        : `\`${name}\` có từ ${vnDay(from ?? '')}, sau ngày hội nghị (${vnDay(day)})`,
    remedy:
      into && to !== undefined && to < day
        ? `Đơn vị kế tiếp là \`${into}\`; nếu nhắc chuyện cũ thì để nguyên.`
        : 'Xem lại tên đơn vị và ngày họp.',
    ...(into && { expected: [into] }),
  }),
  en: ({ name, from, to, into, day }) => ({
    reason:
      to !== undefined && to < day
        ? `\`${name}\` ended on ${to}, before the conference (${day})`
        : `\`${name}\` exists from ${from ?? ''}, after the conference (${day})`,
    remedy:
      into && to !== undefined && to < day
        ? `Its successor is \`${into}\`; leave it if the past is meant.`
        : 'Check the unit and the date.',
    ...(into && { expected: [into] }),
  }),
  examples: [
    { name: 'VKSND tỉnh Kon Tum', to: '2025-06-30', into: 'VKSND tỉnh Quảng Ngãi', day: '2026-01-15' },
    { name: 'VKSND tỉnh Kon Tum', to: '2025', day: '2026-01-15' },
    { name: 'VKSND khu vực 1', from: '2025-07-01', day: '2024-03-29' },
  ],
};
