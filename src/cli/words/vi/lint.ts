/** What `thuky lint` says in Vietnamese. */

/** What a check came to. `would`: the places are not fixed yet. */
export interface LintCounts {
  places: number;
  would: boolean;
  warnings: number;
  infos: number;
  /** Texts that cannot be read. */
  unread: number;
}

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
  notText: (path: string) =>
    `${path} không phải bài viết .md hay .txt. Soát bản .md cạnh nó; thể thức của PDF, DOCX thì xem bằng: thuky inspect ${path}`,
  dryRunAlone: '--dry-run chỉ đi cùng --fix',
  told: (texts: number, { places, would, warnings, infos, unread }: LintCounts) => {
    const parts = [
      places ? `${would ? 'sẽ sửa' : 'đã sửa'} ${places} chỗ` : '',
      warnings ? `${places ? 'còn ' : ''}${warnings} chỗ nên sửa` : '',
      infos ? `${infos} lưu ý` : '',
    ].filter(Boolean);
    const lost = unread ? `Không đọc được ${unread} tệp.` : '';
    const read = `Đã soát ${texts} bài: ${parts.join(', ') || 'không có gì phải sửa'}.`;
    return texts > 0 || !lost ? [read, lost].filter(Boolean).join(' ') : lost;
  },
  fixed: (path: string, places: number) => `Đã sửa ${places} chỗ trong ${path}`,
  would: (path: string) => `Sẽ sửa ${path}:`,
  changed: (path: string) => `${path} vừa có người lưu nên được để nguyên; hãy chạy lại lệnh`,
};
