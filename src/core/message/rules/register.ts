/** Rules about names that the registers know, and about the registers themselves. */
import { rule, type Wording } from '../rule.ts';

/** A name that no register holds. */
export interface Unknown {
  name: string;
  suggestion?: string | undefined;
}

function unknown(vi: [what: string, where: string], en: [what: string, where: string]) {
  const values = ({ name, suggestion }: Unknown): Pick<Wording, 'actual' | 'expected'> =>
    suggestion === undefined ? { actual: name } : { actual: name, expected: [suggestion] };
  return rule<Unknown>(
    'info',
    (params) => ({
      reason: `${vi[0]} \`${params.name}\` không có trong danh mục; văn bản in đúng như đã viết`,
      remedy: params.suggestion ? `Có phải ý bạn là \`${params.suggestion}\`?` : vi[1],
      ...values(params),
    }),
    (params) => ({
      reason: `${en[0]} \`${params.name}\` is not in the register; documents print it as written`,
      remedy: params.suggestion ? `Did you mean \`${params.suggestion}\`?` : en[1],
      ...values(params),
    }),
  );
}

/** What to type for units that no register holds; names that YAML would read otherwise stand in quotes. */
function unitLines(names: readonly string[]): string {
  const written = (name: string) =>
    /^\p{L}[\p{L}\p{M}\p{N} ./()–-]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return ['  units:', ...names.map((name) => `    - name: ${written(name)}`)].join('\n');
}

function vnDay(day: string): string {
  const [year = '', month, date] = day.split('-');
  return month && date ? `${Number(date)}/${Number(month)}/${year}` : year;
}

export const registerRules = {
  'register-valid': rule<{ found: string }>(
    'warning',
    ({ found }) => ({
      reason: `Mục này của danh mục không dùng được (\`${found}\`) nên được bỏ qua`,
      remedy: 'Sửa theo chú thích ở đầu tệp danh mục.',
    }),
    ({ found }) => ({
      reason: `This entry of the register cannot be used (\`${found}\`) and is passed over`,
      remedy: 'See the comment at the head of the file.',
    }),
  ),
  'unit-registered': rule<Unknown & { others?: readonly string[] | undefined }>(
    'info',
    ({ name, suggestion, others = [] }) => ({
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
    ({ name, suggestion, others = [] }) => ({
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
  ),
  'award-registered': unknown(
    ['Danh hiệu, hình thức', 'Nếu đúng tên, không cần làm gì; cấp khen thì ghi ở `authority`.'],
    ['The award', 'If the name is right, nothing is needed; name its giver in `authority`.'],
  ),
  'unit-current': rule<{
    name: string;
    from?: string | undefined;
    to?: string | undefined;
    into?: string | undefined;
    day: string;
  }>(
    'warning',
    ({ name, from, to, into, day }) => ({
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
    ({ name, from, to, into, day }) => ({
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
  ),
};
