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
  'unit-registered': unknown(
    ['Đơn vị', 'Nếu đúng là tên đơn vị, có thể khai ở `units` để hết thông báo này.'],
    ['The unit', 'If the name is right, list it under `units`.'],
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
