/** What `explain`, `trace` and `verify` say in Vietnamese. */
export const tracingVi = {
  trace: 'ghi nguồn của từng chữ: data-source trong HTML, và một tệp .trace.json cạnh mỗi văn bản',
  explain: {
    summary: 'chữ này ở đâu ra: dữ liệu nào, dòng nào, và dòng mẫu nào đặt nó vào văn bản',
    usage: '<tệp[:dòng[:cột]]> [chữ cần tìm] [tùy chọn]',
    place: 'văn bản đã làm, mọi định dạng, kèm chỗ cần hỏi: out/x/article.md:14:52',
    words: 'hoặc chữ cần tìm trong văn bản',
    data: 'tệp dữ liệu của văn bản; văn bản do build viết thì tự biết',
    kind: 'loại văn bản; mặc định theo tên tệp',
    noPlace: 'Nêu chỗ cần hỏi (tệp:dòng:cột) hoặc chữ cần tìm',
    noData: (path: string) => `Không rõ ${path} làm từ tệp dữ liệu nào: thêm --data <tệp>`,
    notFound: (asked: string) => `Không thấy chữ nào ở ${asked}`,
    computed: { sum: 'tổng của', difference: 'hiệu của', percent: 'tỷ lệ của', count: 'đếm từ' },
    template: 'chữ của mẫu',
    edited: 'không phải chữ do dữ liệu hay mẫu làm ra: sửa tay, hoặc văn bản làm với tùy chọn khác',
    examples: [
      'thuky explain out/hoi-nghi/article.md:14:52',
      'thuky explain out/hoi-nghi/report.pdf "161 cá nhân"',
      'thuky explain bai-da-sua.md:3 --data data/hoi-nghi.yaml -k article',
    ],
  },
  verify: {
    summary: 'đối chiếu văn bản đã sửa hoặc viết tay với dữ liệu: số, tên, chức vụ, đơn vị, khen thưởng, ngày, phiếu',
    usage: '<văn bản...> --data <tệp> [tùy chọn]',
    texts: 'Markdown, văn bản thường, HTML, DOCX hoặc PDF; nhiều văn bản không có --data thì đối chiếu với nhau',
    data: 'tệp dữ liệu; một văn bản do build viết rồi sửa tay thì tự biết',
    kind: 'loại văn bản, để biết điều nó phải nêu; mặc định theo tên tệp',
    noData: 'Nêu dữ liệu bằng --data <tệp>, hoặc nêu từ hai văn bản để đối chiếu với nhau',
    told: (confirmed: number, counts: string) =>
      counts ? `Khớp ${confirmed} điều; ${counts}.` : `Khớp ${confirmed} điều, không có gì sai khác.`,
    examples: [
      'thuky verify out/hoi-nghi/article.md',
      'thuky verify bai-da-bien-tap.docx --data data/hoi-nghi.yaml -k article',
      'thuky verify bai.md bao-cao.docx bien-ban.pdf',
    ],
  },
  told: {
    summary: 'mỗi dữ liệu được văn bản nào kể; --unused: những dữ liệu không văn bản nào kể',
    usage: '[đường dẫn...] [tùy chọn]',
    unused: 'chỉ những dữ liệu không văn bản nào kể',
    kinds: 'chỉ xét những loại văn bản này, cách nhau bằng dấu phẩy',
    json: 'mỗi dữ liệu một dòng JSON',
    none: 'không văn bản nào',
    allTold: (count: number) => `Mọi dữ liệu đều được kể (${count}).`,
    counts: (untold: number, count: number) => `${untold}/${count} dữ liệu không văn bản nào kể.`,
    examples: ['thuky trace --unused', 'thuky trace data/hoi-nghi.yaml -k article,report'],
  },
};
