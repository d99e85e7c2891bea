/** A report and minutes that have every component, as Markdown with front matter. */

const words =
  'Trong năm 2024, các đơn vị trong Cụm đã thụ lý 1.250 vụ án hình sự, giải quyết 1.198 vụ, vượt chỉ tiêu của Quốc hội và của ngành; không có trường hợp đình chỉ do bị can không phạm tội.';

/** A paragraph of some lines, `count` times. */
export const paragraphs = (count: number): string => Array.from({ length: count }, () => `${words}\n`).join('\n');

export const report = `---
kind: report
layout: official
superior:
  - VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO
body:
  - VIỆN KIỂM SÁT NHÂN DÂN TỈNH LÂM ĐỒNG
number: "05"
symbol: BC-VKS
place: Lâm Đồng
signed: 2024-01-05
type: BÁO CÁO
abstract: Tổng kết công tác thi đua, khen thưởng năm 2023 của Cụm thi đua số 7
bases:
  - Căn cứ Luật Thi đua, khen thưởng
  - Căn cứ Kế hoạch số 05/KH-VKS ngày 10 tháng 02 năm 2023 của Cụm thi đua số 7
to:
  - Viện kiểm sát nhân dân tối cao
  - Hội đồng Thi đua - Khen thưởng ngành Kiểm sát nhân dân
signers:
  - {authority: KT., head: VIỆN TRƯỞNG, office: PHÓ VIỆN TRƯỞNG, name: Nguyễn Văn Ánh}
recipients:
  - Các đơn vị trong Cụm
  - "Lưu: VT, Văn phòng"
end: ./.
---

${paragraphs(1)}
## I. KẾT QUẢ CÔNG TÁC

### 1. Công tác kiểm sát

${paragraphs(2)}
a) Thụ lý, giải quyết án hình sự đúng hạn, không để xảy ra oan, sai, bỏ lọt tội phạm và người phạm tội.

b) Kiểm sát việc tạm giữ, tạm giam.

c) Kiểm sát thi hành án.

d) Tiếp công dân.

đ) Giải quyết khiếu nại, tố cáo.

e) Công tác xây dựng ngành.

### 2. Các chỉ tiêu

| Chỉ tiêu | Kết quả | Tỷ lệ |
| - | -: | -: |
| Giải quyết án đúng hạn | 1.198/1.250 | 95,8% |
| Kiểm sát từ đầu | 1.250/1.250 | 100% |

${paragraphs(1)}
## II. PHƯƠNG HƯỚNG

${paragraphs(2)}`;

export const minutes = `---
kind: minutes
layout: minutes
superior:
  - VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO
body:
  - CỤM THI ĐUA SỐ 7
number: "01"
symbol: BB-VKS
type: BIÊN BẢN
abstract: Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023
signers:
  - {head: THƯ KÝ, name: Trần Thị Bình}
  - {authority: TM., head: CỤM THI ĐUA SỐ 7, office: CỤM TRƯỞNG, name: Nguyễn Văn Ánh}
recipients:
  - Các đơn vị trong Cụm
  - "Lưu: VT, Hồ sơ"
end: ./.
---

**Thời gian bắt đầu:** 08 giờ 00, ngày 12 tháng 01 năm 2024.

**Địa điểm:** thành phố Đà Lạt, tỉnh Lâm Đồng.

**Thành phần tham dự:** 45 đại biểu của các đơn vị trong Cụm và khách mời, có danh sách kèm theo biên bản này.

**Chủ trì (chủ tọa):** đồng chí Nguyễn Văn Ánh, Viện trưởng.

**Thư ký (người ghi biên bản):** đồng chí Trần Thị Bình.

**Nội dung** *(theo diễn biến Hội nghị)*:

## I. DIỄN BIẾN

### 1. Khai mạc

${paragraphs(2)}
### 2. Thảo luận

${paragraphs(2)}
## II. BIỂU QUYẾT

${paragraphs(2)}
Hội nghị kết thúc hồi 11 giờ 30, ngày 12 tháng 01 năm 2024.
`;

const long = `\n\n# Phụ lục I. Danh sách khen thưởng\n\n${paragraphs(8)}\n# Phụ lục II. Bảng điểm\n\n${paragraphs(3)}\n`;
export const withAnnexes = `${report.trimEnd()} Danh sách tại Phụ lục I, điểm tại Phụ lục II.${long}`;
