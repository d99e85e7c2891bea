/** The files of a new project besides its schema: editor settings, what git leaves out, and a page to read. */

import { formatNames } from '../../model/formats.ts';

/** Where the data and its schema lie in a project. */
export const dataFolder = 'data';
export const schemaPath = 'schema/conference.schema.json';

/** In: the data file's name, `cum-7-tong-ket-2025`. Out: path → text. */
export function projectFiles(stem: string): Map<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    [
      '.vscode/settings.json',
      json({ 'yaml.schemas': { [`./${dataFolder}/${schemaPath}`]: [`${dataFolder}/*.yaml`] }, 'files.eol': '\n' }),
    ],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
    ['.gitignore', 'out/\nnode_modules/\n'],
    ['thuky.config.yaml', config],
    ['README.md', readme(stem)],
  ]);
}

const config = `# Tùy chọn của thuky cho mọi tệp dữ liệu trong thư mục này. Bỏ dấu # để dùng; xem: thuky help config
#out: out
#kind: [article, report, minutes]
#format: [${formatNames.join(', ')}]
#templates: templates
`;

function readme(stem: string): string {
  const data = `${dataFolder}/${stem}.yaml`;
  return `# Văn bản hội nghị

Một tệp dữ liệu cho mỗi hội nghị; [thuky](https://www.npmjs.com/package/thuky) viết bài báo, báo cáo và biên bản từ đó.

| Việc | Lệnh |
| --- | --- |
| Ghi dữ liệu | mở \`${data}\` |
| Kiểm tra | \`thuky check\` |
| Viết mọi văn bản vào \`out/\` | \`thuky build\` |
| Chỉ biên bản, để ký | \`thuky build -k minutes -f pdf,docx\` |
| Thêm một hội nghị | \`thuky new so-ket -o ${dataFolder}/ten-hoi-nghi.yaml\` |
| Mẫu văn bản của riêng mình | \`thuky template new ten-mau\` |

Với VS Code, cài tiện ích YAML (được gợi ý khi mở thư mục này): gõ đến đâu, gợi ý và bắt lỗi đến đó.
Ảnh để trong \`${dataFolder}/photos/\` và ghi \`file: photos/ten-anh.jpg\`.
`;
}
