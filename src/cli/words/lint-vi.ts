/** What `thuky lint` says in Vietnamese. */

export const lintVi = {
  summary: 'soát lỗi tiếng Việt trong bài viết (.md, .txt), như một biên tập viên',
  usage: '<tệp|thư mục|->... [tùy chọn]',
  paths: 'bài viết (Markdown hoặc chữ thường) hoặc thư mục chứa chúng; - là đầu vào chuẩn',
  json: 'in thông báo dạng JSON ra đầu ra chuẩn',
  fix: 'sửa những chỗ chắc chắn rồi ghi lại tệp; không đụng tới lời trích và tên người',
  dryRun: 'cùng với --fix: chỉ cho xem sẽ sửa gì, không ghi tệp',
  filePath: 'tên của bài đọc từ đầu vào chuẩn, dùng trong thông báo; đuôi .md hoặc .txt nói cách đọc',
  style:
    'phong cách phải theo: newspaper, portal, document, plain, hoặc một tệp .yaml (mặc định theo phần đầu của bài)',
  examples: [
    'thuky lint bai-viet.md',
    'thuky lint out --frail',
    'thuky lint bai-viet.txt --fix --dry-run',
    'cat bai-viet.md | thuky lint - --json',
  ],
  noText: 'Chưa có bài viết: hãy nêu tệp .md hoặc .txt, hoặc dẫn nội dung vào đầu vào chuẩn',
  noTexts: (path: string) => `Không có bài viết nào (.md, .txt) trong ${path}`,
  dryRunAlone: '--dry-run chỉ đi cùng --fix',
  fine: (texts: number) => `Đã soát ${texts} bài: không có gì phải sửa.`,
  found: (texts: number, warnings: number, infos: number) =>
    `Đã soát ${texts} bài: ${[warnings ? `${warnings} chỗ nên sửa` : '', infos ? `${infos} lưu ý` : ''].filter(Boolean).join(', ')}.`,
  mended: (path: string) => `Đã sửa ${path}`,
  would: (path: string) => `Sẽ sửa ${path}:`,
};
