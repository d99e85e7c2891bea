/** What publishing says in Vietnamese: flags of the front matter, `thuky feed`, `thuky tidy`. */

export const publishVi = {
  frontMatter: 'phần đầu của Markdown theo công cụ làm trang web (mặc định thuky)',
  frontMatterMap:
    'tệp YAML đổi tên mục phần đầu, như “date: pubDate”; để trống tên mới thì bỏ mục; đi cùng --front-matter',
  noJsonLd: 'không ghi dữ liệu schema.org vào trang HTML của bài báo',
  site: 'địa chỉ trang, như https://vks.example.vn/tin-tuc/: trang HTML ghi địa chỉ của chính nó (canonical, og:url)',
  notSite: (found: string) => `--site không nhận ${found}; cần một địa chỉ bắt đầu bằng http:// hoặc https://`,
  mapAlone:
    '--front-matter-map cần đi cùng --front-matter của một công cụ làm trang web (hugo, eleventy, astro, jekyll, docusaurus): phần đầu của thuky giữ nguyên tên mục, để thuky typeset đọc lại được',
  notMap: (path: string) => `${path} không phải bảng đổi tên: mỗi dòng cần dạng “tên cũ: tên mới”`,
  feed: {
    summary: 'làm nguồn tin Atom hoặc RSS từ các bài đã viết (.md) hoặc từ tệp dữ liệu',
    usage: '[thư mục|tệp...] --site <địa chỉ> [tùy chọn]',
    paths: 'thư mục kết quả có các tệp .md, hoặc tệp dữ liệu; mặc định là out',
    site: 'địa chỉ trang web, ví dụ https://vks.example.vn/tin/',
    out: 'tệp kết quả; bỏ trống hoặc - là đầu ra chuẩn; đuôi .rss là RSS',
    format: 'atom (mặc định) hoặc rss',
    title: 'tên nguồn tin (mặc định là tên miền)',
    link: 'đường dẫn của mỗi bài dưới địa chỉ trang: {path}.html (mặc định), {slug}/…',
    noSite: 'Thiếu --site: địa chỉ của trang web, bắt đầu bằng https://',
    nothing: (path: string) => `Không có bài nào (.md, .yaml, .yml, .json) trong ${path}`,
    examples: [
      'thuky feed out --site https://vks.example.vn/tin/ -o out/feed.xml',
      'thuky feed data/*.yaml --site https://vks.example.vn/ --link "{slug}/" -f rss > tin.rss',
    ],
  },
  tidy: {
    summary: 'dọn một bài chép từ cổng thông tin hoặc Word thành Markdown',
    usage: '<tệp|-> [tùy chọn]',
    file: 'bài .html, .md hoặc .txt; - hoặc bỏ trống là đầu vào chuẩn',
    from: 'bài là html, md hay txt (mặc định theo đuôi tệp, rồi theo nội dung)',
    out: 'tệp kết quả; bỏ trống hoặc - là đầu ra chuẩn',
    filePath: 'tên của bài đọc từ đầu vào chuẩn, dùng trong thông báo',
    noText: 'Chưa có bài: hãy nêu một tệp .html, .md hoặc .txt, hoặc dẫn nội dung vào đầu vào chuẩn',
    overSource: (path: string) => `-o ${path} là chính bài gốc; hãy chọn tên khác`,
    examples: [
      'thuky tidy bai-chep.txt -o bai.md',
      'thuky tidy trang.html > bai.md',
      'thuky tidy bai-chep.txt | thuky typeset - -o bai.docx',
    ],
  },
};
