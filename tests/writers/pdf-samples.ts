/** Three documents as the pipeline would hand them to a writer, and what a writer needs besides. */
import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Message } from '../../src/core/message/message.ts';
import type { Document } from '../../src/core/model/document.ts';
import { type Frame, frame } from '../../src/core/model/frame.ts';
import type { Fonts, WriteContext } from '../../src/core/model/writer.ts';

const face = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../data/fonts/Tinos-${name}.ttf`, import.meta.url)));

export const fonts: Fonts = {
  normal: face('Regular'),
  bold: face('Bold'),
  italics: face('Italic'),
  bolditalics: face('BoldItalic'),
};

/** A write context that collects its messages. */
export function contextOf(images: ReadonlyMap<string, Uint8Array> = new Map()): WriteContext & { messages: Message[] } {
  const messages: Message[] = [];
  return {
    date: '2024-07-15',
    html: 'page',
    photos: 'link',
    images,
    fonts,
    where: { file: 'mau.md' },
    report: (message) => void messages.push(message),
    messages,
  };
}

/** Markdown → tree. */
function treeOf(markdown: string): Root {
  const parser = unified()
    .data('micromarkExtensions', [gfmTable()])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
    .use(remarkParse);
  return parser.parse(markdown);
}

/** A document of a frame and Markdown. */
export function documentOf(front: Partial<Frame>, markdown: string): Document {
  return { frame: frame.parse(front), tree: treeOf(markdown) };
}

const result =
  'Trong 6 tháng đầu năm 2024, các đơn vị trong Cụm đã thụ lý **1.250** vụ án hình sự, giải quyết **1.198** vụ (đạt 95,8 %), ' +
  'vượt chỉ tiêu của Quốc hội và của ngành; không có trường hợp đình chỉ do bị can không phạm tội.';

/** Form 1.4. */
export const report = documentOf(
  {
    layout: 'official',
    superior: ['VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO'],
    body: ['VIỆN KIỂM SÁT NHÂN DÂN TỈNH LÂM ĐỒNG'],
    number: '5',
    symbol: 'BC-VKS',
    place: 'Lâm Đồng',
    signed: '2024-07-05',
    type: 'BÁO CÁO',
    abstract:
      'Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024 của Cụm thi đua số 7 và nhiệm vụ trọng tâm 6 tháng cuối năm',
    to: ['Viện kiểm sát nhân dân tối cao', 'Hội đồng Thi đua - Khen thưởng ngành Kiểm sát nhân dân'],
    bases: ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'],
    signers: [{ authority: 'KT.', head: 'VIỆN TRƯỞNG', office: 'PHÓ VIỆN TRƯỞNG', name: 'Nguyễn Văn Ánh' }],
    recipients: ['Viện kiểm sát nhân dân tối cao', 'Các đơn vị thuộc Cụm thi đua số 7', 'Lưu: VT, TĐ'],
  },
  `Thực hiện Kế hoạch số 12/KH-VKSTC ngày 05/01/2024 của Viện trưởng Viện kiểm sát nhân dân tối cao, Cụm thi đua số 7 báo cáo như sau:

## I. KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM

### 1. Công tác chuyên môn

${result}

${result}

#### a) Công tác kiểm sát án hình sự

${result}

- Viện kiểm sát nhân dân tỉnh Đắk Lắk: **340** vụ, đạt *97,1 %*;
- Viện kiểm sát nhân dân tỉnh Gia Lai: 298 vụ, đạt 96,0 %, trong đó có những vụ án lớn, phức tạp được dư luận quan tâm theo dõi;
  - án về ma tuý: 112 vụ;
  - án về trật tự xã hội: 186 vụ.

### 2. Công tác thi đua, khen thưởng

Kết quả khen thưởng của các đơn vị trong Cụm:

| TT | Đơn vị | Cờ thi đua | Bằng khen | Giấy khen | Ghi chú |
| --: | --- | --: | --: | --: | --- |
| 1 | Viện kiểm sát nhân dân tỉnh Lâm Đồng | 1 | 3 | 27 | Đề nghị tặng Huân chương Lao động hạng Ba cho tập thể Phòng 1 |
| 2 | Viện kiểm sát nhân dân tỉnh Đắk Lắk | 1 | 2 | 31 | |
| 3 | Viện kiểm sát nhân dân tỉnh Gia Lai | | 4 | 22 | |
| 4 | Viện kiểm sát nhân dân tỉnh Kon Tum | | 2 | 18 | |
| | **Tổng cộng** | **2** | **11** | **98** | |

${result}

${result}

## II. HẠN CHẾ, NGUYÊN NHÂN

1. Một số đơn vị chưa gửi báo cáo đúng hạn.
2. Công tác tuyên truyền gương *người tốt, việc tốt* chưa thường xuyên.

${result}

## III. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM

${result}

${result}

${result}

Trên đây là báo cáo sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024 của Cụm thi đua số 7./.`,
);

/** Form 1.9, with much left blank. */
export const minutes = documentOf(
  {
    layout: 'minutes',
    superior: ['Viện kiểm sát nhân dân tối cao'],
    body: ['Cụm thi đua số 7'],
    type: 'BIÊN BẢN',
    abstract: 'Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024',
    signers: [
      { head: 'THƯ KÝ', name: 'Trần Thị Bình' },
      { head: 'CHỦ TỌA', name: 'Nguyễn Văn Ánh' },
    ],
    recipients: ['Các đơn vị thuộc Cụm', 'Lưu: VT, Hồ sơ'],
  },
  `Thời gian bắt đầu: 08 giờ 00, ngày 12 tháng 7 năm 2024.

Địa điểm: thành phố Đà Lạt, tỉnh Lâm Đồng.

Thành phần tham dự: 45 đại biểu.

Chủ trì: đồng chí Nguyễn Văn Ánh, Viện trưởng.

Thư ký: đồng chí Trần Thị Bình.

## NỘI DUNG

### 1. Khai mạc

${result}

### 2. Thảo luận

${result}

> Đề nghị các đơn vị nghiêm túc rút kinh nghiệm.

Hội nghị kết thúc hồi 11 giờ 30 cùng ngày./.`,
);

/** A press article with a photo and the place of one that is missing. */
export const article = documentOf(
  {
    layout: 'article',
    title: 'Cụm thi đua số 7 ngành Kiểm sát nhân dân sơ kết công tác 6 tháng đầu năm 2024',
    authors: ['Hoàng Nam - Thu Hà'],
    date: '2024-07-12',
  },
  `**Ngày 12/7/2024, tại thành phố Đà Lạt, Cụm thi đua số 7 ngành Kiểm sát nhân dân tổ chức Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024.**

Dự và chỉ đạo Hội nghị có đồng chí **Nguyễn Văn Ánh**, Viện trưởng; đồng chí *Trần Thị Bình*, Phó Viện trưởng. ${result}

![](anh-1.jpg "Quang cảnh Hội nghị. Ảnh: Hoàng Nam")

${result} Xem thêm tại [trang của ngành](https://vksndtc.gov.vn/tin-tức).

![](<> "Các đại biểu chụp ảnh lưu niệm")

## Kết quả nổi bật

${result}

---

${result}`,
);
