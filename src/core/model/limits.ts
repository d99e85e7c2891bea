/** The bounds on everything that is read or made, in one place: what is larger is reported, not tried. */
import type { Lang } from './job.ts';

/** One bound: the most that is taken, and why no more, in words that stand after the number. */
export interface Limit extends Record<Lang, string> {
  most: number;
}

/** Every bound. `thuky help limits` lists them in this order. */
export const limits = {
  fileBytes: {
    most: 64_000_000,
    vi: 'byte một tệp (ảnh, PDF, DOCX); nhiều hơn thì không phải ảnh của một bài hay một văn bản',
    en: 'bytes a file (photo, PDF, DOCX); more is no photo of an article and no document',
  },
  dataBytes: {
    most: 4_000_000,
    vi: 'byte một tệp dữ liệu, một bài Markdown hay một trang HTML; mỗi tệp ghi một hội nghị',
    en: 'bytes a data file, a Markdown text or a page of HTML; a file holds one conference',
  },
  dataDepth: {
    most: 40,
    vi: 'bậc lồng nhau trong dữ liệu; lược đồ chỉ cần 8, và sâu hơn nữa bộ đọc YAML tự gọi mình đến hết bộ nhớ',
    en: 'levels of nesting in data; the schema needs 8, and the YAML parser calls itself for each',
  },
  dataNodes: {
    most: 250_000,
    vi: 'giá trị viết ra trong một tệp dữ liệu; đủ cho 10.000 khen thưởng',
    en: 'values written in a data file; enough for 10,000 awards',
  },
  dataRepeats: {
    most: 50_000,
    vi: 'giá trị mà dấu * nhắc lại; vài dòng có thể phình thành hàng tỷ',
    en: 'values that * repeats; a few lines may grow into billions',
  },
  dataAnchors: {
    most: 1_000,
    vi: 'dấu & trong một tệp dữ liệu; mỗi dấu * phải tìm giữa chúng',
    en: 'anchors (&) in a data file; each * is looked for among them',
  },
  valueLength: {
    most: 100_000,
    vi: 'ký tự một giá trị; một đoạn văn dài nhất chừng 5.000',
    en: 'characters a value; the longest paragraph has about 5,000',
  },
  mistakes: {
    most: 500,
    vi: 'chỗ sai của một tệp dữ liệu được báo; sửa những chỗ đầu thì phần lớn chỗ sau cũng hết',
    en: 'mistakes of a data file that are reported; most of the later ones go when the first are fixed',
  },
  wrongValues: {
    most: 10_000,
    vi: 'giá trị sai của một tệp dữ liệu; nhiều hơn thì chỉ xem 500 mục đầu của mỗi danh sách',
    en: 'wrong values of a data file; of one with more, only the first 500 items of each list are looked at',
  },
  markDepth: {
    most: 60,
    vi: 'bậc lồng nhau trong Markdown (danh sách, trích dẫn, ngoặc); người viết dùng không quá 6',
    en: 'levels of nesting in Markdown (lists, quotes, brackets); writers use no more than 6',
  },
  tagDepth: {
    most: 300,
    vi: 'bậc thẻ HTML lồng nhau; trang của các cổng thông tin không quá 60',
    en: 'levels of nested HTML tags; pages of portals have no more than 60',
  },
  codeMarks: {
    most: 20_000_000,
    vi: 'lượt đọc mà các dấu ` của một đoạn Markdown gây ra (số dấu nhân số ký tự): mỗi dấu phải dò đến hết đoạn',
    en: 'characters that the ` of a paragraph of Markdown make the reader look at: from each it looks to the end',
  },
  templateOutput: {
    most: 8_000_000,
    vi: 'ký tự mà một mẫu in ra; biên bản dài nhất chừng 200.000',
    en: 'characters that a template prints; the longest minutes have about 200,000',
  },
  imagePixels: {
    most: 50_000_000,
    vi: 'điểm ảnh một ảnh; máy ảnh tốt nhất của điện thoại cho chừng ấy, nhiều hơn thì trình đọc cũng khó mở',
    en: 'pixels a picture; the best phones take so many, more is hard on readers too',
  },
  pngPixels: {
    most: 20_000_000,
    vi: 'điểm ảnh một ảnh PNG; PDF phải giải nén cả ảnh, nhiều bản một lúc',
    en: 'pixels a PNG; PDF unpacks it whole, several copies at once',
  },
  zipBytes: {
    most: 24_000_000,
    vi: 'byte các phần XML của một DOCX khi giải nén; văn bản 500 trang chừng 20 triệu',
    en: 'bytes of the XML parts of a DOCX, unpacked; 500 pages have about 20 million',
  },
  repeated: {
    most: 40,
    vi: 'thông báo giống nhau của một quy tắc trong một tệp được in ra; phần còn lại chỉ đếm',
    en: 'messages of one rule in one file that are printed; the others are counted',
  },
} as const satisfies Record<string, Limit>;
