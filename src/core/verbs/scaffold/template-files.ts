/** A new kind of document: its two files. */
import { scalar } from './scalar.ts';

/** In: the folder's name, `thong-cao`, and its title as it was given, `Thông cáo`. Out: path from the folder of templates on → text; builds at once. */
export function templateFiles(kind: string, given = kind): Map<string, string> {
  const title = (given === kind ? kind.replaceAll('-', ' ') : given).trim().normalize('NFC');
  return new Map([
    [`${kind}/kind.yaml`, settings(title.slice(0, 1).toUpperCase() + title.slice(1), given === kind)],
    [`${kind}/template.md.hbs`, template(kind)],
  ]);
}

function settings(title: string, bare: boolean): string {
  return `# Một loại văn bản của riêng mình.
title: ${scalar(title)}${bare ? ' # có dấu, như trong văn bản' : ''}
description: Viết một câu nói văn bản này để làm gì.
formats: [md, html, pdf, docx]
# newspaper 29/3/2024, 5 đơn vị; document ngày 29 tháng 3 năm 2024, 05 đơn vị
style: newspaper
`;
}

function template(kind: string): string {
  return `{{!-- Chữ ở đây là Markdown, in ra như đã viết. {{tên}} lấy từ dữ liệu; không có dữ liệu thì không có chữ.
     {{#if cluster}}…{{/if}} chỉ in khi có. {{> sapo}} gọi một đoạn có sẵn. --}}
---
kind: ${kind}
layout: article
title: {{#line}}{{name}}{{/line}}
---

{{#if cluster}}{{cluster.name}} đã tổ chức {{name}}.{{/if}}

{{#if attendees}}
## Tham dự

{{#sentence}}{{people attendees form="full"}}{{/sentence}}
{{/if}}
`;
}
