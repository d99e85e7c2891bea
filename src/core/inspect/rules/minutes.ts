/** What the form of minutes asks of the text. */
import type { DecreeRule } from '../rule.ts';
import { join, quote, same, say } from '../said.ts';

const article = say('Phụ lục III, mẫu 1.9', 'Annex III, form 1.9');
const labels = ['Thời gian bắt đầu', 'Địa điểm', 'Thành phần tham dự', 'Chủ trì', 'Thư ký', 'Nội dung'];

export const minutesLines: DecreeRule = {
  id: 'minutes-lines',
  article,
  title: say('Các dòng mở đầu biên bản', 'Opening lines of minutes'),
  expected: say(
    `${labels.join(' · ')}: mỗi mục một dòng, theo thứ tự`,
    `${labels.join(' · ')}: each its own line, in this order`,
  ),
  check({ form, body }) {
    if (form !== '1.9') return undefined;
    const texts = body.map(({ words }) => words.text);
    const at = labels.map((label) => texts.findIndex((text) => text.toLowerCase().startsWith(label.toLowerCase())));
    const found = labels.filter((_, index) => (at[index] ?? -1) >= 0);
    const known = at.filter((one) => one >= 0);
    const sorted = known.every((one, index) => index === 0 || one > (known[index - 1] ?? 0));
    const bare = labels.filter(
      (_, index) => (at[index] ?? -1) >= 0 && !/:/u.test(texts[at[index] ?? 0]?.slice(0, 60) ?? ''),
    );
    return {
      found: same(found.join(' · ')),
      faults: [
        ...labels
          .filter((label) => !found.includes(label))
          .map((label) => say(`thiếu dòng “${label}:”`, `no line “${label}:”`)),
        ...bare.map((label) => say(`“${label}” thiếu dấu hai chấm`, `“${label}” without a colon`)),
        ...(sorted ? [] : [say('sai thứ tự', 'in another order')]),
      ],
    };
  },
};

export const closing: DecreeRule = {
  id: 'minutes-closing',
  article,
  title: say('Câu kết của biên bản', 'Closing sentence of minutes'),
  expected: say('kết thúc vào … giờ …, ngày … tháng … năm …', 'ended at … giờ …, ngày … tháng … năm …'),
  check({ form, body }) {
    if (form !== '1.9') return undefined;
    const last = body.findLast(({ kind }) => kind === 'text')?.words.text ?? '';
    const parts = [
      [/kết thúc|bế mạc/iu, say('không nói kết thúc', 'does not say that it ended')],
      [/giờ/iu, say('không có giờ', 'no hour')],
      [/ngày/iu, say('không có ngày', 'no day')],
    ] as const;
    return {
      found: join([quote(last, 90)]),
      faults: parts.filter(([shape]) => !shape.test(last)).map(([, fault]) => fault),
    };
  },
};
