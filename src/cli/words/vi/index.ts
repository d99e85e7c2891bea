/** What the commands say in Vietnamese. */
import { formatNames } from '../../../core/model/formats.ts';
import { starting } from '../starting.ts';
import { buildVi, cleanVi } from './build.ts';
import { lintVi } from './lint.ts';
import { publishVi } from './publish.ts';
import { tracingVi } from './tracing.ts';

export const vi = {
  ...starting.vi,
  description: 'Từ một tệp dữ liệu về hội nghị, viết bài báo, báo cáo và biên bản.',
  help: {
    titles: {
      'Usage:': 'Cách dùng:',
      'Arguments:': 'Tham số:',
      'Options:': 'Tùy chọn:',
      'Global Options:': 'Tùy chọn chung:',
      'Commands:': 'Lệnh:',
    } as Record<string, string>,
    examples: 'Ví dụ:',
    more: 'Xem hướng dẫn từng lệnh: thuky <lệnh> --help',
    usage: '<lệnh> [tùy chọn]',
    command: 'hướng dẫn về một lệnh',
    option: 'in hướng dẫn này',
    version: 'in số phiên bản',
    exit: 'Mã kết thúc: 0 ổn, 1 dữ liệu có lỗi, 2 dùng sai lệnh, không ghi được tệp hoặc lỗi của thuky, 130 dừng bằng Ctrl-C.',
  },
  options: {
    lang: 'ngôn ngữ của thông báo: vi hoặc en (mặc định vi)',
    quiet: 'chỉ in lỗi và cảnh báo',
    color: 'luôn tô màu',
    noColor: 'không tô màu (như biến NO_COLOR)',
    frail: 'coi cảnh báo là lỗi: kết thúc với mã 1',
    date: 'ngày làm văn bản, ghi vào thuộc tính của PDF và DOCX (hoặc biến SOURCE_DATE_EPOCH)',
    templates: 'thư mục mẫu riêng, ưu tiên hơn mẫu có sẵn; dùng được nhiều lần',
    compare: 'tệp dữ liệu của kỳ trước, để so sánh chỉ tiêu và khen thưởng',
    seed: 'cách kể khác của cùng dữ liệu: 0 (mặc định), 1, 2 …; cùng một số thì cùng một văn bản',
    angle: 'bài báo mở bằng gì: kết quả, quyết định, lời người phát biểu, hay sự kiện; mặc định là điều nặng nhất',
    style:
      'phong cách của văn bản: newspaper, portal, document, plain, một tên trong thư mục styles/ của mẫu riêng, hoặc một tệp .yaml',
    html: 'HTML là trang đầy đủ (page) hay chỉ phần thân (fragment)',
    photos: 'ảnh để bên cạnh (link, mặc định của build) hay nhúng vào HTML (inline, mặc định của render)',
    filePath: 'tên của dữ liệu đọc từ đầu vào chuẩn, dùng trong thông báo và để tìm ảnh',
  },
  build: buildVi,
  clean: cleanVi,
  render: {
    summary: 'viết một văn bản; mặc định là Markdown ra đầu ra chuẩn',
    usage: '<loại> [tệp|-] [tùy chọn]',
    kind: 'loại văn bản: article, report, minutes, brief, social hoặc tên một mẫu riêng',
    file: 'tệp dữ liệu; - hoặc bỏ trống là đầu vào chuẩn',
    format: `định dạng: ${formatNames.join(', ')} (mặc định theo đuôi tệp của -o, rồi md)`,
    out: 'tệp kết quả; - là đầu ra chuẩn',
    examples: [
      'thuky render article data/hoi-nghi.yaml',
      'thuky render minutes data/hoi-nghi.yaml -o bien-ban.docx',
      'cat hoi-nghi.yaml | thuky render report -f html > bao-cao.html',
    ],
  },
  typeset: {
    summary: 'dàn trang một tệp Markdown có phần đầu, như bản .md đã sửa tay; mặc định là PDF cạnh tệp đó',
    usage: '[tệp.md|-] [tùy chọn]',
    file: 'tệp Markdown; - hoặc bỏ trống là đầu vào chuẩn; ảnh tìm theo đường dẫn từ tệp này',
    formats: `định dạng, cách nhau bằng dấu phẩy: ${formatNames.join(', ')} (mặc định theo đuôi tệp của -o, rồi pdf)`,
    out: 'tệp kết quả, hoặc thư mục khi có -f; dùng được nhiều lần; - là đầu ra chuẩn',
    buildFirst: (there: string, kind: string) =>
      `Mới có ${there}; viết bản .md trước bằng: thuky build … -k ${kind} -f md`,
    filePath: 'tên của Markdown đọc từ đầu vào chuẩn, dùng trong thông báo và để tìm ảnh',
    examples: [
      'thuky typeset out/hoi-nghi/report.md',
      'thuky typeset bao-cao.md -f pdf,docx',
      'cat bao-cao.md | thuky typeset - -o bao-cao.docx',
    ],
  },
  inspect: {
    summary: 'đọc lại tệp PDF, DOCX và đối chiếu từng quy tắc của Nghị định 30/2020/NĐ-CP',
    usage: '<tệp.pdf|tệp.docx...> [tùy chọn]',
    files: 'báo cáo hoặc biên bản, dạng PDF hoặc DOCX; - là đầu vào chuẩn',
    json: 'in mỗi quy tắc một dòng JSON',
    exit: 'Mã kết thúc: 0 mọi quy tắc đều đạt, 1 có quy tắc chưa đạt, 2 không đọc được hoặc là bài báo.',
    noDocument: 'Chưa có văn bản: hãy nêu tệp .pdf hoặc .docx, hoặc dẫn nội dung vào đầu vào chuẩn',
    unreadable: (path: string) => `Không đọc được ${path}: không phải PDF hay DOCX, hoặc tệp đã hỏng`,
    unknown: (path: string) =>
      `${path}: đây là bài báo, không phải văn bản hành chính (không thấy Quốc hiệu và tên loại); Nghị định 30 không áp dụng`,
    examples: ['thuky inspect out/hoi-nghi/report.pdf', 'thuky inspect bao-cao.docx bien-ban.docx --quiet'],
  },
  check: {
    kinds:
      'chỉ xét những loại văn bản này, cách nhau bằng dấu phẩy: article, report, minutes, brief, social hoặc mẫu riêng; bỏ trống thì xét mọi loại thường làm',
    summary: 'kiểm tra dữ liệu và mẫu, không viết tệp nào',
    usage: '[đường dẫn...] [tùy chọn]',
    json: 'in thông báo dạng JSON ra đầu ra chuẩn',
    templates: 'kiểm tra mẫu trước khi có dữ liệu: mẫu có sẵn, và mẫu trong thư mục này nếu có nêu',
    examples: ['thuky check data', 'thuky check data/hoi-nghi.yaml --json', 'thuky check --templates mau'],
  },
  lint: lintVi,
  publish: publishVi,
  tracing: tracingVi,
  studio: {
    summary: 'viết trang soạn văn bản: một tệp HTML mở bằng trình duyệt, không cần mạng, không cần cài gì',
    usage: '[tệp dữ liệu] [tùy chọn]',
    file: 'tệp dữ liệu để mở sẵn, kèm ảnh nằm cạnh nó và các bài .md đã sửa trong out/; bỏ trống thì mở sẵn một ví dụ hư cấu',
    out: 'tệp HTML cần viết (mặc định studio.html); - là đầu ra chuẩn',
    open: 'mở luôn bằng trình duyệt',
    force: 'ghi đè tệp HTML đã có, kể cả tệp đã sửa (giữ một bản lưu)',
    next: (path: string) => `Mở bằng trình duyệt: ${path}`,
    examples: ['thuky studio --open', 'thuky studio data/hoi-nghi.yaml -o hoi-nghi.html'],
  },
  schema: {
    summary: 'in lược đồ JSON của tệp dữ liệu, để trình soạn thảo gợi ý khi gõ',
    examples: ['thuky schema > conference.schema.json'],
  },
  usage: {
    noTopic: (name: string) => `Không có lệnh hay chủ đề ${name}`,
    noFile: (option: string, path: string) => `${option}: không thấy tệp ${path}`,
    absent: (path: string) => `Không thấy ${/\.\w+$/.test(path) ? 'tệp' : 'tệp hay thư mục'} ${path}`,
    nothingToRead: (path: string | undefined) => `Không có gì để đọc: ${path ?? 'đầu vào chuẩn'} trống`,
    notYear: (option: string, found: string) => `${option} không nhận ${found}; cần một năm dạng 2025`,
    notDeputy: (option: string, found: string, units: readonly string[]) =>
      units.length > 0
        ? `${option} không nhận ${found}; nhận một đơn vị của --units sau đơn vị đầu: ${units.join(', ')}`
        : `${option} cần đi cùng --units có ít nhất hai đơn vị`,
    kindUnloaded: (kind: string, folder: string) =>
      `Loại ${kind} có trong ${folder}/ nhưng thư mục này chưa được dùng: thêm --templates ${folder}, hoặc ghi templates: ${folder} vào thuky.config.yaml`,
    noDataFolder: (example: string) =>
      `Ở đây không có thư mục data/, và đầu vào chuẩn trống. Hãy nêu tệp dữ liệu: ${example}; hoặc lập thư mục làm việc mới: thuky init`,
    noConference: (found: string, names: readonly string[]) =>
      `Không có loại hội nghị ${found}; có ${names.join(', ')}`,
    notKindName: (found: string) => `Không lập được thư mục mẫu từ ${found}: tên cần có chữ hoặc số và không có dấu /`,
    kindTaken: (found: string) => `Đã có loại ${found} trong mẫu có sẵn; để sửa nó: thuky template copy ${found}`,
    noKind: (found: string, kinds: readonly string[]) => `Không có loại văn bản ${found}; có ${kinds.join(', ')}`,
    unknownCommand: (name: string) => `Không có lệnh ${name}`,
    unknownOption: (name: string) => `Không có tùy chọn ${name}`,
    missingArgument: (what: string) => `Thiếu ${what}`,
    missingValue: (name: string, what: string) => `Tùy chọn ${name} cần một giá trị: ${what}`,
    tooMany: 'Thừa tham số',
    meant: (near: string) => `Ý bạn là ${near}?`,
    seeHelp: (command: string) => `Xem hướng dẫn: ${command} --help`,
    notOneOf: (option: string, found: string, expected: readonly string[]) =>
      `${option} không nhận ${found}; nhận ${expected.join(', ')}`,
    notWhole: (flag: string, found: string) => `${flag} cần một số nguyên từ 0, thấy “${found}”`,
    notDate: (option: string, found: string) => `${option} không nhận ${found}; cần một ngày dạng 2026-03-05`,
    noFolder: (option: string, path: string) => `${option}: không thấy thư mục ${path}`,
    noInput: 'Chưa có dữ liệu: hãy nêu tệp, thư mục, hoặc dẫn dữ liệu vào đầu vào chuẩn',
    noMarkdown: 'Chưa có Markdown: hãy nêu tệp .md, hoặc dẫn nội dung vào đầu vào chuẩn',
    oneStream: 'Đầu ra chuẩn chỉ nhận một định dạng; hãy thêm -o <thư mục>',
    overSource: (path: string) => `Kết quả sẽ ghi đè lên chính bản gốc ${path}; hãy chọn tên khác bằng -o`,
    noData: (path: string) => `Không có tệp dữ liệu nào (.yaml, .yml, .json) trong ${path}`,
    oneFormat: 'render viết một định dạng mỗi lần; dùng build để viết nhiều định dạng',
    binary: (format: string) =>
      `Không in ${format} ra màn hình được: hãy thêm -o <tệp>.${format} hoặc dẫn đầu ra sang lệnh khác`,
  },
  done: {
    made: (files: number, conferences: number, out: string) =>
      `Đã viết ${files} tệp cho ${conferences} hội nghị vào ${out}/`,
    madeNothing: 'Chưa viết được tệp nào.',
    first: (path: string) => `Xem trước tiên: ${path}`,
    counts: (errors: number, warnings: number) =>
      [errors ? `${errors} lỗi` : '', warnings ? `${warnings} cảnh báo` : ''].filter(Boolean).join(', '),
    fineTemplates: 'Đã kiểm tra mẫu: không có lỗi.',
    checkedTemplates: (counts: string) => `Đã kiểm tra mẫu: ${counts}.`,
    fine: (conferences: number) => `Đã kiểm tra ${conferences} tệp dữ liệu: không có lỗi.`,
    checked: (conferences: number, counts: string) => `Đã kiểm tra ${conferences} tệp dữ liệu: ${counts}.`,
    photos: (count: number) => `Còn thiếu ${count} ảnh; chú thích đã giữ chỗ:`,
    photosAt: (lines: readonly number[]) => `${lines.length} ảnh (dòng ${lines.join(', ')})`,
    infos: (count: number) => `Có ${count} lưu ý nhỏ: xem bằng thuky check`,
    twice: (path: string) => `Hai hội nghị cùng viết vào ${path}; tệp sau không được ghi. Hãy đổi tên một tệp dữ liệu.`,
  },
  fault: {
    cannotWrite: (path: string, why: string) => `Không ghi được ${path}: ${why}`,
    elsewhere: (flag: string) => `chọn thư mục khác bằng ${flag}`,
    cannotRead: (path: string, why: string) => `Không đọc được ${path}: ${why}`,
    ours: (what: string) =>
      `lỗi trong chương trình (${what}). Xin báo lại kèm lệnh đã dùng và tệp dữ liệu; THUKY_DEBUG=1 in thêm chi tiết.`,
    why: {
      EACCES: 'không có quyền',
      EPERM: 'không có quyền',
      EROFS: 'nơi này chỉ cho đọc',
      ENOSPC: 'đĩa đã đầy',
      EDQUOT: 'đã hết dung lượng được cấp',
      ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
      EEXIST: 'một phần của đường dẫn là tệp, không phải thư mục',
      EISDIR: 'đó là một thư mục',
      ENOTFILE: 'đó không phải tệp thường (ống dẫn, thiết bị hoặc liên kết); đầu vào chuẩn thì viết -',
      ENXIO: 'đó không phải tệp thường',
      EFBIG: 'tệp lớn quá (thuky help limits)',
      ELOOP: 'liên kết trỏ vòng tròn, hoặc không được đi theo',
      ENAMETOOLONG: 'tên quá dài',
      EMFILE: 'máy đang mở quá nhiều tệp',
    } as Record<string, string>,
  },
};
