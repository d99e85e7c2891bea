/** Documents for tests of writers: parsed from Markdown, then frozen deep, so that a writer that changes one fails. */

import type { Document } from '../../src/core/model/document.ts';
import { placeholder } from '../../src/core/model/placeholder.ts';
import type { WriteContext, Writer } from '../../src/core/model/writer.ts';
import { parseDocument } from '../../src/core/tree/parse-document.ts';
import { context } from './context.ts';

/** `$` in the Markdown stands for the values in order. */
export function documentOf(markdown: string, ...values: readonly string[]): Document {
  let index = 0;
  const text = markdown.replace(/\$/g, () => placeholder(index++));
  const filled = values.map((value) => ({ text: value, from: ['x'] }));
  // Without values it is a person's own text, whose numbers stay.
  const { document } = parseDocument(text, values.length > 0 ? filled : undefined, { file: 'mau.md' });
  return freeze(document);
}

/** The text a writer makes. */
export async function written(
  writer: Writer,
  document: Document,
  changes: Partial<WriteContext> = {},
): Promise<string> {
  return new TextDecoder().decode(await writer(document, context(changes)));
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}

/** A report with every part of the frame. */
export const report = `---
layout: official
superior: Viện kiểm sát nhân dân tối cao
body: Viện kiểm sát nhân dân tỉnh Gia Lai
number: 5
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

| Đơn vị | Bằng khen |
|---|--:|
| Gia Lai | 12 |
| Kon Tum | 7 |

Hội nghị thống nhất.
`;

/** An article with a photo, a missing photo and a by-line. */
export const article = `---
title: 'Cụm thi đua số 7: tổng kết "năm 2023"'
description: Hội nghị tổng kết.
authors:
  - Hoàng Tân
  - Nguyễn Chính
---
**Ngày 05/01/2024,** tại Gia Lai.

![Toàn cảnh](anh/1.jpg "Toàn cảnh Hội nghị.")

![](<> "Lãnh đạo Cụm.")

- một
- hai
  1. a
  2. b

Xem [trang tin](https://vks.gov.vn/a?b=1&c=2) hoặc <https://vks.gov.vn>.
`;
