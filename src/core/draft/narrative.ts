/** Sentences in which nothing else was found: what a speaker went on to say, or a result in words. */
import { pointsOf, sentenceCase } from './find/points.ts';
import type { Found } from './found.ts';
import { type Sentence, spanOf } from './sentence.ts';

/** A sentence that goes on with what a report says. */
const reported =
  /^\s*(?:Theo (?:đó|báo cáo)|Kết quả|Qua đó|Báo cáo (?:nêu|cho thấy)|Trong (?:năm|bối cảnh|6 tháng|kỳ)|Năm \d{4}|Nhìn chung|Nổi bật)/u;
/** Words of results, none of which a plain sentence about the meeting has. */
const achieved =
  /(?:phong trào(?: thi đua)?|các đơn vị|công tác|chất lượng|chỉ tiêu|nhiệm vụ|kết quả|thành tích|Cụm|Khối|tập thể|cán bộ)[^.]*(?:đạt|hoàn thành|thực hiện tốt|được nâng lên|tích cực|sôi nổi|hiệu quả|nghiêm túc|chuyển biến|tăng cường|kịp thời|đóng góp|góp phần|vượt|chú trọng|tổ chức tốt|triển khai|xây dựng|phát huy|nhân rộng|lan tỏa|đẩy mạnh|được khen|khen thưởng|động lực|điển hình)/u;
const again = /^\s*(?:Đồng chí|Ông|Bà|Đồng thời|Bên cạnh đó|Trong đó|Ngoài ra)(?:[\s,]|$)/u;

/** Behind these the report is over. */
const closing: ReadonlySet<string> = new Set(['programme', 'decisions', 'nextTerm', 'covenant', 'tasks.count']);

/** For each sentence, what it tells in words alone. `found`: what was found in each. */
export function narrative(sentences: readonly Sentence[], found: readonly (readonly Found[])[]): Found[][] {
  let reporting = false;
  let speech: { block: number; of: number; by: Found } | undefined;
  return sentences.map((sentence, at): Found[] => {
    const own = found[at] ?? [];
    const item = own.find(({ into, value }) => into === 'programme' && sentence.role === 'text' && speaks(value));
    if (item) speech = { block: sentence.block, of: sentence.of, by: item };
    else if (speech && (speech.block !== sentence.block || speech.of !== sentence.of)) speech = undefined;
    if (own.some(({ into, value }) => into === 'programme' && (value as { kind?: string }).kind === 'report'))
      reporting = true;
    else if (own.some(({ into }) => closing.has(into)) && sentence.role === 'text') reporting = false;
    if (own.length > 0 || sentence.role !== 'text') return [];
    const point = sentenceCase(sentence.text.replace(/^[\s,–-]+|(?<![\s./…])[\s./…]+$/gu, '').replace(/\s+/g, ' '));
    if (speech) {
      const { kind, by } = speech.by.value as { kind: string; by: Found['value'] };
      const said = point.replace(
        /^(?:Đồng chí|Ông|Bà)(?: \p{Lu}\p{Ll}+){0,4} (?:cũng )?(?:đề nghị|nhấn mạnh|yêu cầu|khẳng định)(?: các đơn vị| Hội nghị)?:? (?=\p{Ll})/u,
        '',
      );
      const quote = /^\s*(?:Đồng chí|Ông|Bà)[^“]*:\s*“(?<quote>[^“”]+)”\s*\.?$/u.exec(sentence.text)?.groups?.quote;
      return [
        {
          into: 'programme',
          value: { kind, by, ...(quote ? { quote } : { points: pointsOf(said) }) },
          from: spanOf(sentence),
        },
      ];
    }
    const tells =
      reported.test(sentence.text) ||
      achieved.test(sentence.text) ||
      (again.test(sentence.text) && achieved.test(sentence.text));
    if (tells) reporting = true;
    if (!reporting || point.split(' ').length < 7) return [];
    const field = sentence.under?.replace(/^(?:[IVX]+|\d+|[a-z])[.)]\s*/u, '');
    const told = sentenceCase(point.replace(/^Theo (?:đó|báo cáo), /u, ''));
    return [
      { into: 'results', value: field && field.length < 80 ? { field, points: [told] } : told, from: spanOf(sentence) },
    ];
  });
}

function speaks(value: Found['value']): boolean {
  const { kind, by } = value as { kind?: string; by?: unknown };
  return by !== undefined && /^(?:opening|speech|directive|closing|conclusion|acceptance)$/.test(kind ?? '');
}
