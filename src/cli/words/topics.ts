/** Short texts about what no single command explains: `thuky help <topic>`. */
import type { Lang } from '../../core/model/job.ts';
import { formatLines } from './formats.ts';
import { limitLines } from './limit-lines.ts';

export const topicNames = ['data', 'templates', 'formats', 'messages', 'exit-codes', 'config', 'limits'] as const;

type Topic = (typeof topicNames)[number];

const vi: Record<Topic, string> = {
  data: `Tệp dữ liệu

Mỗi hội nghị một tệp YAML (hoặc JSON), chữ UTF-8. Chỉ purposes là bắt buộc;
điều gì không biết thì bỏ trống, văn bản không tự bịa ra. Tệp nhỏ nhất có ích:

  purposes:
    - {kind: review, period: 2025}
  cluster:
    name: Cụm thi đua số 7
    members:
      - {unit: VKSND tỉnh Gia Lai, function: lead}
      - VKSND tỉnh Đắk Lắk
  attendees:
    - {name: Nguyễn Văn An, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}

Các mục ở gốc, theo thứ tự của một hội nghị: purposes, title, date, venue,
cluster, units, chairs, secretary, attendees, attendance, programme, results,
indicators, awards, classifications, scores, limitations, tasks, decisions,
nextTerm, covenant, slogans, documents, photos, byline, article, official.
Khóa của riêng bạn bắt đầu bằng x-.

Muốn một dữ liệu cho ra nhiều bài không giống nhau từng chữ, viết câu dài bằng
nhiều cách:

  results:
    - wordings:
        - Phong trào thi đua sôi nổi, đều khắp
        - Ở đơn vị nào thi đua cũng sôi nổi

--seed 1 chọn cách thứ hai; báo cáo và biên bản luôn dùng cách thứ nhất. Các
cách nói được đối chiếu: cùng số liệu, cùng tên người, cùng lời trích.

  thuky new tong-ket -o hoi-nghi.yaml   một tệp mới có mẫu cho từng mục
  thuky schema                          lược đồ JSON, để trình soạn thảo gợi ý`,
  templates: `Mẫu văn bản

Mỗi loại văn bản là một thư mục: template.md.hbs là lời văn (Markdown và
Handlebars), kind.yaml là tên, định dạng, kiểu viết số và ngày.

  thuky template new thong-cao     một loại mới
  thuky template copy article      bản chép của loại có sẵn, để sửa
  thuky check --templates templates            kiểm tra mẫu
  thuky build --templates templates            dùng mẫu

Thư mục của bạn được tìm trước mẫu có sẵn, từng tệp một: chỉ cần chép tệp muốn
đổi. Mẫu chỉ là dữ liệu: không chạy mã nào.`,
  formats: `Định dạng

${formatLines('vi')}

Cùng dữ liệu thì cùng từng byte, ngày nào và máy nào cũng vậy. --date (hoặc
SOURCE_DATE_EPOCH) ghi ngày làm văn bản vào thuộc tính của PDF và DOCX.`,
  messages: `Thông báo

  tệp:dòng:cột: mức: điều thấy và điều mong đợi  tên-quy-tắc
    → cách sửa

Lỗi thì văn bản không được viết; cảnh báo và lưu ý thì vẫn viết. Thông báo ra
đầu ra lỗi, văn bản ra đầu ra chuẩn.

  --quiet          chỉ lỗi và cảnh báo
  --frail          cảnh báo cũng là lỗi (mã 1)
  --lang en        tiếng Anh; hoặc biến THUKY_LANG=en
  --report json    mỗi thông báo một đối tượng JSON trên một dòng
  --report github  GitHub Actions hiện thông báo cạnh dòng của nó
  --no-color       không tô màu; NO_COLOR, FORCE_COLOR, TERM=dumb cũng hiểu`,
  'exit-codes': `Mã kết thúc

  0    ổn
  1    dữ liệu, mẫu hoặc cấu hình có lỗi (với --frail: hoặc có cảnh báo)
  2    dùng sai lệnh (cả khi đường dẫn, loại hay phong cách không có),
       không đọc hay ghi được tệp, hoặc lỗi của thuky
  130  bị dừng bằng Ctrl-C; tệp kết quả vẫn nguyên: bản cũ hoặc bản mới`,
  config: `Tệp cấu hình

thuky.config.yaml (hoặc .yml, .json) ghi sẵn các tùy chọn. Khóa là tên tùy
chọn, bỏ hai gạch đầu: --front-matter là front-matter. Tệp chỉ là dữ liệu,
không chạy mã nào.

  templates: templates
  format: [md, docx]
  frail: true
  render:
    format: html

Mục mang tên một lệnh chỉ dùng cho lệnh đó. Tệp được tìm từ thư mục của dữ
liệu trở lên và dừng ở tệp đầu tiên; đường dẫn trong tệp tính từ thư mục chứa
nó. Tùy chọn gõ ở dòng lệnh thắng.

  --config <tệp>   dùng tệp này
  --no-config      không dùng
  --verbose        nói đã dùng tệp nào`,
  limits: `Giới hạn

Điều gì vượt các giới hạn này thì được báo, không làm thử: máy không treo và
không hết bộ nhớ vì một tệp hỏng.

${limitLines('vi')}`,
};

const en: Record<Topic, string> = {
  data: `Data files

One YAML (or JSON) file a conference, in UTF-8. Only purposes is required;
leave out what is not known, no document makes it up. The smallest useful
file:

  purposes:
    - {kind: review, period: 2025}
  cluster:
    name: Cụm thi đua số 7
    members:
      - {unit: VKSND tỉnh Gia Lai, function: lead}
      - VKSND tỉnh Đắk Lắk
  attendees:
    - {name: Nguyễn Văn An, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}

Keys of the root, in the order of a conference: purposes, title, date, venue,
cluster, units, chairs, secretary, attendees, attendance, programme, results,
indicators, awards, classifications, scores, limitations, tasks, decisions,
nextTerm, covenant, slogans, documents, photos, byline, article, official.
Keys of your own begin with x-.

For texts that do not repeat each other word for word, say a sentence in
several ways:

  results:
    - wordings:
        - Phong trào thi đua sôi nổi, đều khắp
        - Ở đơn vị nào thi đua cũng sôi nổi

--seed 1 takes the second; report and minutes keep the first. Wordings are
checked against each other: the same figures, names and quoted words.

  thuky new tong-ket -o conference.yaml   a new file, a sample of each part
  thuky schema                            the JSON Schema, for editors`,
  templates: `Templates

A kind of document is a folder: template.md.hbs is the prose (Markdown and
Handlebars), kind.yaml its name, formats, and how dates and numbers are
written.

  thuky template new thong-cao     a new kind
  thuky template copy article      a copy of a built-in one, to change
  thuky check --templates templates            check templates
  thuky build --templates templates            use them

Your folder is searched before the built-in one, file by file: copy only what
you change. Templates are data: they run no code.`,
  formats: `Formats

${formatLines('en')}

The same data gives the same bytes, on any day and machine. --date (or
SOURCE_DATE_EPOCH) puts the day into the properties of PDF and DOCX.`,
  messages: `Messages

  file:line:column: severity: what was found and what was expected  rule-id
    → how to fix it

An error keeps the document from being written; a warning or a remark does
not. Messages go to standard error, documents to standard output.

  --quiet          errors and warnings only
  --frail          warnings count as errors (exit 1)
  --lang en        English; or THUKY_LANG=en
  --report json    one JSON object a line
  --report github  GitHub Actions shows each message beside its line
  --no-color       no colour; so do NO_COLOR, FORCE_COLOR=0, TERM=dumb`,
  'exit-codes': `Exit codes

  0    fine
  1    the data, a template or the configuration has errors
       (with --frail: or warnings)
  2    wrong usage (a path, kind or style that is not there as well), a file
       that cannot be read or written, or a fault of thuky
  130  stopped with Ctrl-C; every output is whole, old or new`,
  config: `Configuration

thuky.config.yaml (or .yml, .json) holds flags. A key is the name of a flag
without its two hyphens: --front-matter is front-matter. The file is data: it
runs no code.

  templates: templates
  format: [md, docx]
  frail: true
  render:
    format: html

A section named after a command is for that command alone. The file is looked
for from the folder of the data upward, and the first one found is used; its
paths are taken from the folder it lies in. What the command line says wins.

  --config <file>   use this one
  --no-config       use none
  --verbose         say which was used`,
  limits: `Limits

What goes beyond these bounds is told and not tried, so that no broken file
hangs the machine or fills its memory.

${limitLines('en')}`,
};

export const topics: Record<Lang, Record<Topic, string>> = { vi, en };
