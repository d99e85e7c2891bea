/** The JSON Schema in words: `data/README.md`, one table a concept. */

/** A cell of a Markdown table. */
function cell(text) {
  return String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** The alternative that gives a text in several wordings. */
function isWordings(schema) {
  return Object.keys(schema.properties ?? {}).join() === 'wordings';
}

/** What a value may be, in a few words. */
function form(schema) {
  if (isWordings(schema)) return '`wordings`';
  if (schema.anyOf)
    return [...new Set(schema.anyOf.map((one) => (one.type === 'array' ? 'danh sách' : form(one))))]
      .filter(Boolean)
      .join(' hoặc ');
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(', ');
  if (schema.type === 'object') return 'các khóa';
  if (schema.type === 'array') return `danh sách: ${form(schema.items ?? {})}`;
  const types = [schema.type].flat();
  if (types.includes('integer') || types.includes('number'))
    return types.includes('string') && !schema.pattern ? 'chữ hoặc số' : schema.examples ? 'chữ theo mẫu' : 'số';
  return schema.pattern ? 'chữ theo mẫu' : 'chữ';
}

/** The object behind a schema, through lists and short forms. */
function objectOf(schema) {
  if (isWordings(schema)) return undefined;
  if (schema.type === 'object') return schema;
  if (schema.type === 'array') return schema.items && objectOf(schema.items);
  for (const branch of schema.anyOf ?? []) {
    const found = objectOf(branch);
    if (found) return found;
  }
  return undefined;
}

function table(object) {
  const required = new Set(object.required ?? []);
  const rows = Object.entries(object.properties).map(([key, value]) => {
    const about = [value.title, value.description].filter(Boolean).join('. ');
    return `| \`${key}\`${required.has(key) ? ' **(bắt buộc)**' : ''} | ${cell(about)} | ${cell(form(value))} |`;
  });
  return ['| Khóa | Ý nghĩa | Giá trị |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Sections for an object and, after it, for the objects in it. */
function sections(path, schema, depth) {
  const object = objectOf(schema);
  if (!object) return [];
  const heading = `${'#'.repeat(Math.min(depth, 4))} \`${path}\` – ${schema.title ?? object.title ?? ''}`.trimEnd();
  const own = [heading, ...(schema.description ? [schema.description] : []), table(object)];
  return [
    ...own,
    ...Object.entries(object.properties).flatMap(([key, value]) => sections(`${path}.${key}`, value, depth + 1)),
  ];
}

/** In: the JSON Schema. Out: Markdown that ends with a newline. */
export function schemaReadme(schema) {
  const parts = Object.entries(schema.properties).flatMap(([key, value]) => sections(key, value, 2));
  return `${[
    '<!-- Tệp này do `npm run make:schema` viết ra từ lược đồ trong src/core/conference/schema/. Đừng sửa tay. -->',
    '# Tệp dữ liệu của một hội nghị',
    'Mỗi tệp `.yaml` (hoặc `.json`) ghi một hội nghị. Dòng đầu giúp trình soạn thảo gợi ý và bắt lỗi khi gõ:',
    '```yaml\n# yaml-language-server: $schema=./schema/conference.schema.json\npurposes: {kind: review, period: 2023}\ncluster: Cụm thi đua số 7\n```',
    [
      '- Chỉ `purposes` là bắt buộc. Điều gì không biết thì bỏ trống: không văn bản nào tự bịa ra.',
      '- Nhiều khóa có dạng ngắn: chỗ nào ghi “chữ hoặc các khóa” thì viết tên không cũng được.',
      '- Số viết kiểu Việt: `1.970`, `99,2`. Số 0 ở đầu (`05`) được giữ.',
      '- Giá trị có dấu hai chấm, dấu `#`, hoặc bắt đầu bằng `* & ! @ % { [` thì đặt trong dấu ngoặc kép.',
      '- Câu văn có thể nói bằng nhiều cách: `wordings: [cách thứ nhất, cách thứ hai]` ở chỗ của câu ấy (cột Giá trị ghi `wordings`). `--seed 1` chọn cách thứ hai; báo cáo, biên bản luôn dùng cách thứ nhất. Các cách nói phải cùng số liệu, cùng tên người, cùng lời trích.',
      '- Khóa của riêng bạn đặt tên bắt đầu bằng `x-`; mẫu văn bản dùng được chúng.',
      '- `all` là tất cả đơn vị trong Cụm, `none` là không có, `unknown` là có mà không nêu tên.',
    ].join('\n'),
    '## Các khóa ở gốc',
    table(schema),
    ...parts,
  ].join('\n\n')}\n`;
}
