/** Plain text: readable as it is. */
import { expect, it } from 'vitest';
import { writeText } from '../../src/core/writers/text/write-text.ts';
import { article, documentOf, report, written } from './sample.ts';

it('an article', async () => {
  expect(await written(writeText, documentOf(article))).toBe(`Cụm thi đua số 7: tổng kết "năm 2023"
=====================================

Ngày 05/01/2024, tại Gia Lai.

[Ảnh: Toàn cảnh Hội nghị.]

[Ảnh: Lãnh đạo Cụm.]

- một
- hai
  1. a
  2. b

Xem trang tin (https://vks.gov.vn/a?b=1&c=2) hoặc https://vks.gov.vn.

Hoàng Tân – Nguyễn Chính
`);
});

it('a report', async () => {
  expect(await written(writeText, documentOf(report))).toBe(`VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO
VIỆN KIỂM SÁT NHÂN DÂN TỈNH GIA LAI
Số: 05/BC-VKS

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Gia Lai, ngày 05 tháng 01 năm 2024

BÁO CÁO
Tổng kết công tác thi đua năm 2023

Căn cứ Luật Thi đua, khen thưởng;
Căn cứ Kế hoạch số 01/KH-VKS.

KẾT QUẢ
-------

Đạt 121/122 chỉ tiêu.

Đơn vị  | Bằng khen
--------+----------
Gia Lai |        12
Kon Tum |         7

Hội nghị thống nhất./.

KT. VIỆN TRƯỞNG
PHÓ VIỆN TRƯỞNG
Nguyễn Văn A

Nơi nhận:
- Vụ 16;
- Lưu: VT.
`);
});

it('a table too wide for columns says each cell by its head', async () => {
  const long = 'Tập thể lao động xuất sắc '.repeat(5).trim();
  const document = documentOf(
    '| Đơn vị | Danh hiệu | Ghi chú |\n|---|---|---|\n| Gia Lai | $ | |\n| Kon Tum | a | b |\n',
    long,
  );
  expect(await written(writeText, document)).toBe(
    `Đơn vị: Gia Lai\nDanh hiệu: ${long}\n\nĐơn vị: Kon Tum\nDanh hiệu: a\nGhi chú: b\n`,
  );
});

it('data comes out as its characters', async () => {
  const value = '* _a_ [x](y) <b> | &amp; # 2023. {{z}} \\';
  const document = documentOf('$\n\n- $\n\n| **$** |\n|---|\n| b |\n', value, value, value);
  expect((await written(writeText, document)).split(value)).toHaveLength(4);
});
