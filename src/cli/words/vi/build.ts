/** What `thuky build` and `thuky clean` say in Vietnamese. */
import { formatNames } from '../../../core/model/formats.ts';

export const buildVi = {
  summary: 'viết mọi văn bản của các hội nghị vào một thư mục',
  usage: '[đường dẫn...] [tùy chọn]',
  paths: 'tệp dữ liệu, thư mục chứa chúng, hoặc mẫu tên như "data/*.yaml"; mặc định là data; - là đầu vào chuẩn',
  out: 'thư mục kết quả (mặc định out), hoặc mẫu đường dẫn như "bai/{slug}/index.{ext}", với các tên {stem} {kind} {slug} {date} {ext}',
  kinds:
    'loại văn bản, cách nhau bằng dấu phẩy: article (bài báo), report (báo cáo), minutes (biên bản); có nêu mới viết: brief (tin vắn), social (bài đăng mạng xã hội)',
  formats: `định dạng, cách nhau bằng dấu phẩy: ${formatNames.join(', ')}`,
  force: 'ghi đè cả tệp đã sửa tay; bản sửa được giữ lại cạnh đó, tên có .cu',
  noCache: 'làm lại tất cả, kể cả hội nghị không có gì thay đổi',
  dryRun: 'chỉ nói sẽ viết những tệp nào, không viết gì',
  watch: 'làm lại mỗi khi dữ liệu, ảnh hoặc mẫu thay đổi; Ctrl-C để dừng',
  jobs: 'số hội nghị làm cùng lúc (mặc định theo máy); kết quả luôn như nhau',
  timeout: 'số giây nhiều nhất cho một hội nghị (mặc định 120)',
  memory: 'số MB bộ nhớ nhiều nhất cho một hội nghị (mặc định 1536)',
  json: 'in tiến trình và thông báo ra đầu ra chuẩn, mỗi dòng một đối tượng JSON',
  deps: 'in những tệp mà mỗi kết quả phụ thuộc, dạng json (mặc định) hoặc make',
  examples: [
    'thuky build data',
    'thuky build data/hoi-nghi.yaml -k minutes -f docx,pdf -o ket-qua',
    'thuky build "data/**/*.yaml" --watch',
    'thuky build data --json | jq -r \'select(.type=="file").path\'',
  ],
  notes: `Tệp đã sửa tay không bao giờ bị ghi đè:
  Bên cạnh kết quả, thư mục .thuky ghi nhớ những gì thuky đã viết. Tệp nào khác đi là đã có người sửa.
  Khi văn bản có bản mới, bản đó nằm cạnh tệp đã sửa: article.md giữ nguyên, bản mới là article.moi.md.
  - Nhận bản mới: đổi tên article.moi.md thành article.md (hoặc chép đè). Từ đó thuky lại tự cập nhật tệp này.
  - Ghép tay phần cần lấy vào article.md: xong thì xóa article.moi.md.
  - Không nhận: xóa article.moi.md. Bản đó không trở lại; chỉ bản mới hơn mới hiện ra.
  Bản .moi cũ đi và không ai sửa thì thuky tự thay hoặc dọn. --force ghi đè và giữ bản sửa tên có .cu.

Chỉ hội nghị có dữ liệu, ảnh, mẫu, danh mục, phong cách, tùy chọn hay phiên bản thuky thay đổi mới được làm lại.
Tệp bị xóa thì được viết lại. Mã kết thúc khi dừng bằng Ctrl-C: 130.`,
  outIsFile: (out: string) =>
    `-o của build là thư mục, không phải một tệp như ${out}. Viết một tệp: thuky render … -o ${out}`,
  wrongNumber: (option: string, found: string) => `${option} không nhận ${found}; cần một số nguyên từ 1`,
  notTogether: (one: string, other: string) => `Không dùng ${one} cùng với ${other}`,
  watchStdin: '--watch không theo dõi được đầu vào chuẩn; hãy nêu tệp hoặc thư mục',
  kept: (path: string) => `${path}: đã sửa tay, giữ nguyên`,
  keptAlone: (path: string) => `${path}: đã sửa tay, giữ nguyên; không có gì mới hơn. Thêm --force để ghi đè`,
  keptBeside: (path: string, at: string) => `${path}: đã sửa tay, giữ nguyên; bản mới vẫn ở ${at}`,
  beside: (path: string, at: string) => `${path}: đã sửa tay, giữ nguyên; bản mới ở ${at}`,
  wouldBeside: (path: string, at: string) => `${path}: đã sửa tay, sẽ giữ nguyên; bản mới sẽ ở ${at}`,
  replaced: (path: string, at: string | undefined) => `${path}: đã ghi đè; bản sửa tay ở ${at}`,
  wouldReplace: (path: string) => `${path}: sẽ ghi đè; bản sửa tay được giữ lại`,
  wouldWrite: (path: string) => `sẽ viết ${path}`,
  moreLines: (count: number) => `… và ${count} dòng nữa`,
  one: (input: string, files: number) => `${input}: ${files} tệp`,
  slow: (input: string, stage: string, seconds: string) =>
    `${input}: quá ${seconds} giây mà chưa xong${stage} nên đã bỏ qua. Tăng --timeout nếu văn bản thật sự lớn`,
  heavy: (input: string, stage: string) =>
    `${input}: cần nhiều bộ nhớ hơn mức cho phép${stage} nên đã bỏ qua. Tăng --memory nếu văn bản thật sự lớn`,
  broken: (input: string, stage: string, seconds: string, why: string) =>
    `${input}: hỏng giữa chừng${stage} sau ${seconds} giây (${why}). Xin báo lại kèm tệp dữ liệu này`,
  stage: (stage: string) => ` (đang làm ${stage})`,
  twice: (input: string, stem: string) =>
    `${input}: một hội nghị khác cũng viết vào thư mục ${stem}; hội nghị này không được làm. Hãy đổi tên một tệp dữ liệu.`,
  wouldMake: (files: number, conferences: number, out: string) =>
    `Sẽ viết ${files} tệp cho ${conferences} hội nghị vào ${out}/; chưa viết gì.`,
  nothingNew: (conferences: number, out: string) =>
    `Không có gì thay đổi: ${out}/ đã đúng với ${conferences} hội nghị.`,
  unchanged: (conferences: number) => `${conferences} hội nghị không có gì thay đổi.`,
  edited: (count: number) => `Giữ nguyên ${count} tệp đã sửa tay.`,
  offered: (count: number, kept: string, fresh: string) =>
    `${count} bản mới nằm cạnh tệp đã sửa; nhận bản mới: đổi tên ${fresh} thành ${kept}`,
  siblings: (path: string, canTypeset: boolean) =>
    `Các định dạng khác của văn bản này lấy từ dữ liệu, không có phần sửa tay ở ${path}.${canTypeset ? ` Làm từ bản đã sửa: thuky typeset ${path} -f pdf,docx` : ''}`,
  unfilled: (input: string, kinds: readonly string[]) =>
    `${input}: cảnh báo: ${kinds.join(', ')} còn chỗ chấm vì thiếu dữ liệu; xem: thuky check ${input}`,
  failed: (count: number, all: number) => `Không làm được ${count} trên ${all} hội nghị:`,
  moreConferences: (count: number) => `… và ${count} hội nghị nữa`,
  reasonFault: 'không ghi được',
  reasonSlow: 'quá lâu',
  reasonHeavy: 'quá nhiều bộ nhớ',
  reasonBroken: 'hỏng giữa chừng',
  reasonTwice: 'trùng tên',
  full: (left: number) =>
    `Dừng vì không còn ghi được: ${left} hội nghị chưa làm. Tệp cũ còn nguyên. Có chỗ rồi thì chạy lại lệnh này, phần đã xong không phải làm lại.`,
  stopped: (done: number, left: number) =>
    `Đã dừng: ${done} hội nghị đã xong, ${left} chưa làm. Không có tệp dở dang. Chạy lại lệnh này để làm tiếp.`,
  left: (seconds: number) =>
    seconds >= 90 ? `còn khoảng ${Math.round(seconds / 60)} phút` : `còn khoảng ${seconds} giây`,
  watching: 'Đang theo dõi thay đổi; Ctrl-C để dừng.',
  again: (time: string, names: string) => `${time} Có thay đổi: ${names}`,
};

export const cleanVi = {
  summary: 'dọn những tệp mà thuky đã viết và không ai sửa',
  usage: '[thư mục kết quả] [tùy chọn]',
  out: 'thư mục kết quả (mặc định out)',
  yes: 'xóa thật; không có thì chỉ nêu những tệp sẽ xóa',
  examples: ['thuky clean', 'thuky clean ket-qua --yes'],
  notes: 'Tệp đã sửa tay, bản .cu và mọi tệp không do thuky viết đều được giữ lại.',
  nothing: (out: string) => `Không có gì để dọn trong ${out}/.`,
  would: (count: number) => `Sẽ xóa ${count} tệp; thêm --yes để xóa thật.`,
  removed: (count: number) => `Đã xóa ${count} tệp.`,
  kept: (count: number) => `Giữ lại ${count} tệp đã sửa tay:`,
};
