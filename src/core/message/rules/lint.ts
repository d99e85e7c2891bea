/**
 * Rules of the editor's check, about Vietnamese prose. None is an error: a person decides.
 * `warning` is a slip beyond doubt; `info` is a matter of style or a thing to look at.
 */
import { lintFigureRules } from './lint-figures.ts';
import { onlyWrite, slip, write } from './lint-slip.ts';

export const lintRules = {
  // Names
  'place-one-spelling': onlyWrite(
    'warning',
    'Địa danh “{found}” không theo tên chuẩn',
    'Place name “{found}” is not the canonical spelling',
  ),
  'person-one-spelling': slip(
    'warning',
    [
      'Tên người “{found}” nơi khác trong bài viết là “{expected}”',
      'Xem lại và viết một cách: “{expected}” hay “{found}”.',
    ],
    ['The name “{found}” is spelled “{expected}” elsewhere', 'Check, and spell it one way.'],
  ),
  'body-capitals': onlyWrite(
    'warning',
    'Tên gọi “{found}” viết hoa chưa đúng',
    'Capitals of “{found}” are not as they should be',
  ),
  'word-capitals': onlyWrite(
    'warning',
    '“{found}” viết hoa chưa đúng',
    'Capitals of “{found}” are not as they should be',
  ),
  'short-form-one': slip(
    'warning',
    ['Một tên viết tắt nhiều kiểu trong bài: “{found}”', 'Viết thống nhất: “{expected}”.'],
    ['A name is shortened in several ways: “{found}”', 'Keep to one: “{expected}”.'],
  ),
  'cluster-name-one': onlyWrite(
    'warning',
    'Tên Cụm viết hai kiểu trong một bài: “{found}”',
    'The cluster is written in two ways: “{found}”',
  ),
  'term-capital-one': onlyWrite(
    'warning',
    '“{found}” nơi khác trong bài được viết hoa',
    '“{found}” has a capital elsewhere in the text',
  ),
  'cluster-word-one': slip(
    'warning',
    ['“{found}”: bài dùng lẫn Cụm và Khối', 'Dùng một từ trong cả bài: “{expected}”.'],
    ['“{found}”: Cụm and Khối are mixed', 'Keep to one word: “{expected}”.'],
  ),
  'event-word-one': slip(
    'warning',
    ['“{found}”: nơi khác gọi sự kiện này là Hội nghị', 'Dùng một từ trong cả bài: “{expected}”.'],
    ['“{found}”: the event is called Hội nghị elsewhere', 'Keep to one word: “{expected}”.'],
  ),
  'emulation-comma': slip(
    'warning',
    ['“{found}” thiếu dấu phẩy mà nơi khác trong bài có', 'Viết thống nhất: “{expected}”.'],
    ['“{found}” lacks the comma that it has elsewhere', 'Write it one way: “{expected}”.'],
  ),
  'law-named': onlyWrite('warning', 'Tên luật chưa đúng: “{found}”', 'The name of the law is not “{found}”'),
  'name-hyphen': slip(
    'warning',
    ['Gạch nối trong tên gọi chưa đúng: “{found}”', 'Trong tên gọi dùng gạch nối có dấu cách hai bên: “{expected}”.'],
    ['The dash in “{found}” is not the one of names', 'Names take a hyphen with a space on each side: “{expected}”.'],
  ),
  'role-dash': slip(
    'warning',
    ['Giữa hai phần là gạch nối: “{found}”', 'Dùng gạch ngang (–): “{expected}”.'],
    ['A hyphen parts “{found}”', 'Use an en dash: “{expected}”.'],
  ),
  'slogan-exact': slip(
    'warning',
    ['Khẩu hiệu chép chưa đúng: “{found}”', 'Nguyên văn trong danh mục: “{expected}”.'],
    ['The slogan is misquoted: “{found}”', 'The register says: “{expected}”.'],
  ),
  // Words
  'words-spelled': slip('warning', ['Sai chính tả: “{found}”', write.vi], ['Misspelt: “{found}”', write.en]),
  'syllable-spelled': slip(
    'warning',
    ['“{found}” không phải là một tiếng viết đúng', write.vi],
    ['“{found}” is no Vietnamese syllable', write.en],
  ),
  'house-spelling': slip(
    'warning',
    ['“{found}” không theo cách viết của báo', write.vi],
    ['“{found}” is not the house spelling', write.en],
  ),
  'tone-style-one': slip(
    'warning',
    ['Dấu thanh đặt hai kiểu trong một bài: “{found}”', 'Viết thống nhất: “{expected}”.'],
    ['Tone marks are placed in two ways: “{found}”', 'Keep to one: “{expected}”.'],
  ),
  'word-not-doubled': slip(
    'warning',
    ['Lặp từ: “{found}”', 'Viết một lần: “{expected}”.'],
    ['Doubled words: “{found}”', 'Write once: “{expected}”.'],
  ),
  'no-pleonasm': slip(
    'info',
    ['Thừa từ: “{found}”', 'Chỉ cần: “{expected}”.'],
    ['A pleonasm: “{found}”', 'Enough is: “{expected}”.'],
  ),
  'abbreviation-known': slip(
    'warning',
    ['Chữ viết tắt chưa được giải thích: {found}', 'Lần đầu viết đủ: “{expected}”.'],
    ['An abbreviation that nothing explains: {found}', 'Write it out the first time: “{expected}”.'],
  ),
  'abbreviation-spelled': slip(
    'warning',
    ['Gõ nhầm chữ viết tắt: {found}', write.vi],
    ['A mistyped abbreviation: {found}', write.en],
  ),
  'page-litter': slip(
    'warning',
    ['Chữ của trang mạng lẫn vào bài: “{found}”', 'Xóa dòng này.'],
    ['Words of a web page: “{found}”', 'Delete this line.'],
  ),
  // Marks and spaces
  'space-single': slip('warning', ['Thừa dấu cách', 'Chỉ để một dấu cách.'], ['More than one space', 'Leave one.']),
  'space-before-mark': slip(
    'warning',
    ['Có dấu cách trước dấu “{found}”', 'Viết liền dấu với chữ đứng trước.'],
    ['A space before “{found}”', 'Close it up.'],
  ),
  'space-after-mark': slip(
    'warning',
    ['Thiếu dấu cách sau dấu “{found}”', 'Thêm một dấu cách.'],
    ['No space after “{found}”', 'Add one.'],
  ),
  'space-at-brackets': slip(
    'warning',
    ['Dấu cách quanh “{found}” chưa đúng', write.vi],
    ['Spaces around “{found}” are not right', write.en],
  ),
  'quotes-match': slip(
    'warning',
    ['Dấu ngoặc kép {found} không có dấu đi cùng', 'Thêm dấu còn thiếu, hoặc bỏ dấu này.'],
    ['The quote {found} has no partner', 'Add the other, or drop this one.'],
  ),
  'brackets-match': slip(
    'warning',
    ['Dấu ngoặc {found} không có dấu đi cùng', 'Thêm dấu còn thiếu, hoặc bỏ dấu này.'],
    ['The bracket {found} has no partner', 'Add the other, or drop this one.'],
  ),
  'quotes-curly': slip(
    'warning',
    ['Ngoặc kép {found} không phải kiểu “ ”', 'Dùng {expected}.'],
    ['The quote {found} is not of the kind “ ”', 'Use {expected}.'],
  ),
  'ellipsis-one': slip(
    'warning',
    ['Dấu ba chấm viết là “{found}”', write.vi],
    ['An ellipsis written “{found}”', write.en],
  ),
  'marks-not-doubled': slip(
    'warning',
    ['Dấu câu lặp hoặc thừa: “{found}”', write.vi],
    ['Marks doubled or too many: “{found}”', write.en],
  ),
  'end-mark-glued': slip(
    'warning',
    ['Dấu kết viết chưa đúng: “{found}”', 'Viết liền chữ cuối, không thêm dấu chấm: “{expected}”.'],
    ['The end mark is written “{found}”', 'Glue it to the last word, with no other mark: “{expected}”.'],
  ),
  'sentence-capital': slip(
    'warning',
    ['Đầu câu chưa viết hoa: “{found}”', write.vi],
    ['A sentence begins without a capital: “{found}”', write.en],
  ),
  'sentence-closed': slip(
    'warning',
    ['Câu bỏ lửng: “{found}”', 'Viết tiếp phần còn thiếu, hoặc bỏ câu này.'],
    ['The sentence breaks off: “{found}”', 'Say what is missing, or leave the sentence out.'],
  ),
  'paragraph-ended': slip(
    'warning',
    ['Đoạn văn thiếu dấu kết câu sau “{found}”', 'Thêm dấu chấm.'],
    ['No mark ends the paragraph after “{found}”', 'Add a full stop.'],
  ),
  ...lintFigureRules,
  // Reading
  'sentence-length': slip(
    'info',
    ['Câu dài {found} tiếng', 'Tách câu, hoặc đổi thành danh sách có dấu chấm phẩy.'],
    ['A sentence of {found} syllables', 'Split it, or make it a list with semicolons.'],
  ),
  'opener-not-repeated': slip(
    'info',
    ['Hai đoạn liền nhau cùng mở đầu bằng “{found}”', 'Đổi cách mở đầu, ví dụ: “{expected}”.'],
    ['Two paragraphs in a row begin with “{found}”', 'Begin otherwise, say: “{expected}”.'],
  ),
  'caption-once': slip(
    'warning',
    ['Chú thích ảnh trùng nhau: “{found}”', 'Mỗi ảnh một chú thích riêng.'],
    ['The caption stands twice: “{found}”', 'Give each picture its own.'],
  ),
  // Characters
  'letters-composed': slip(
    'warning',
    ['Chữ có dấu viết rời (NFD): “{found}”', 'Chuyển cả tệp sang Unicode dựng sẵn (NFC).'],
    ['Letters are decomposed (NFD): “{found}”', 'Compose the file (NFC).'],
  ),
  'spaces-plain': slip(
    'info',
    ['Có {found} dấu cách không ngắt hoặc khác thường', 'Thay bằng dấu cách thường.'],
    ['{found} spaces are not plain', 'Make them plain.'],
  ),
  'characters-visible': slip(
    'warning',
    ['Ký tự ẩn: {found}', 'Xóa ký tự này.'],
    ['A hidden character: {found}', 'Delete it.'],
  ),
  'letters-intact': slip(
    'warning',
    ['Chữ bị hỏng mã: “{found}”', 'Lấy lại từ bản gốc, lưu bằng UTF-8.'],
    ['Letters of a broken encoding: “{found}”', 'Take them from the original, saved as UTF-8.'],
  ),
};

/** Id of a rule of the editor's check. */
export type LintRuleId = keyof typeof lintRules;
