/** Markdown as a person would write it: ordinary Vietnamese prose needs no backslash. */
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../src/core/writers/markdown/write-markdown.ts';
import { article, documentOf, report, written } from './sample.ts';

describe('prose stays as it is', () => {
  const prose = [
    'thi đua - khen thưởng',
    'Đạt 121/122 chỉ tiêu (99,2%).',
    'Sở GD&ĐT; R&D',
    '(Cụm phó)',
    'https://vks.gov.vn/tin_tuc?a=1&b=2',
    'a_b@vks.gov.vn',
    'C_1, mục số 7: Cụm 1!',
    'Tổng 5 + 7 = 12; 3 < 5 > 2; a * b',
    'năm 2023. Năm 2024',
    '“Vì sự nghiệp Kiểm sát”',
    'Ký tên: ________',
    'Mục [1] và [Ghi chú]',
    'khoảng ~100 người, 10 $, #7, {x}',
    "D'Artagnan | C:\\Temp",
    'số 385/VKSTC-V16./.',
  ];
  for (const line of prose) {
    it(line, async () => expect(await bodyOf('$', line)).toBe(`${line}\n`));
  }
});

describe('a backslash where Markdown would read markup', () => {
  const cases: readonly [text: string, markdown: string][] = [
    ['2023. Năm', '2023\\. Năm'],
    ['1) Một', '1\\) Một'],
    ['- Một', '\\- Một'],
    ['# Một', '\\# Một'],
    ['> Một', '\\> Một'],
    ['*đậm*', '\\*đậm\\*'],
    ['_nghiêng_', '\\_nghiêng\\_'],
    ['[x](javascript:a)', '[x\\](javascript:a)'],
    ['<script>', '\\<script>'],
    ['&amp;', '\\&amp;'],
    ['`mã`', '\\`mã\\`'],
    ['---', '\\---'],
  ];
  for (const [text, markdown] of cases) {
    it(text, async () => expect(await bodyOf('$', text)).toBe(`${markdown}\n`));
  }
});

describe('bold that Markdown cannot hold is set beside', () => {
  const cases: readonly [template: string, values: string[], markdown: string][] = [
    ['**$**phát', ['Ánh,'], '**Ánh**,phát'],
    ['xin **$** nhé', [' Ánh '], 'xin  **Ánh**  nhé'],
    ['từ**$**', ['“Ánh”'], 'từ“**Ánh”**'],
    ['a**$**b', ['...'], 'a...b'],
  ];
  for (const [template, values, markdown] of cases) {
    it(template, async () => expect(await bodyOf(template, ...values)).toBe(`${markdown}\n`));
  }
});

it('a whole report', async () => {
  expect(await written(writeMarkdown, documentOf(report))).toBe(`---
layout: official
lang: vi
superior:
  - Viện kiểm sát nhân dân tối cao
body:
  - Viện kiểm sát nhân dân tỉnh Gia Lai
number: "5"
symbol: BC-VKS
place: Gia Lai
signed: 2024-01-05
type: BÁO CÁO
abstract: Tổng kết công tác thi đua năm 2023
bases:
  - Căn cứ Luật Thi đua, khen thưởng
  - Căn cứ Kế hoạch số 01/KH-VKS;
signers:
  - authority: KT.
    head: Viện trưởng
    office: Phó Viện trưởng
    name: Nguyễn Văn A
recipients:
  - Vụ 16
  - "Lưu: VT"
end: ./.
---

## I. KẾT QUẢ

Đạt 121/122 chỉ tiêu.

| Đơn vị  | Bằng khen |
| ------- | --------: |
| Gia Lai |        12 |
| Kon Tum |         7 |

Hội nghị thống nhất./.
`);
});

it('photos, lists, links', async () => {
  const [, , body] = (await written(writeMarkdown, documentOf(article))).split('---\n');
  expect(body).toBe(`
**Ngày 05/01/2024,** tại Gia Lai.

![Toàn cảnh](anh/1.jpg "Toàn cảnh Hội nghị.")

![](<> "Lãnh đạo Cụm.")

- một
- hai
  1. a
  2. b

Xem [trang tin](https://vks.gov.vn/a?b=1&c=2) hoặc <https://vks.gov.vn>.
`);
});

async function bodyOf(template: string, ...values: string[]): Promise<string> {
  const text = await written(writeMarkdown, documentOf(`---\ntitle: a\n---\n${template}\n`, ...values));
  return text.slice(text.indexOf('---\n\n') + 5);
}
