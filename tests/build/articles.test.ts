/** The five articles carry the facts of their sources. What a source says is listed here, read from the source by eye. */
import { describe, expect, test } from 'vitest';
import { conferences, make, type Name, textOf } from './made.ts';

const built = await make(conferences, ['txt'], { angle: 'event' });
const article = (name: Name): string => textOf(built, `${name}/article.txt`);

/** Words that each article must say, in their order. */
const said: Record<Exclude<Name, 'vi-du-day-du'>, (string | RegExp)[]> = {
  'cum-7-so-ket-2024': [
    'Cụm thi đua số 7 sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024',
    'ngành Kiểm sát nhân dân',
    'Toàn cảnh Hội nghị.',
    'các đồng chí Viện trưởng và Thường trực Hội đồng Thi đua - Khen thưởng',
    'một số cán bộ theo dõi công tác thi đua, khen thưởng',
    'Thừa Thiên Huế (Cụm trưởng), Nghệ An (Cụm phó), Hà Tĩnh, Quảng Bình và Quảng Trị',
    'báo cáo sơ kết',
    'video clip',
    'Lãnh đạo các đơn vị phát biểu thảo luận tại Hội nghị.',
    'nội dung, tiêu chí để thống nhất thực hiện phong trào thi đua yêu nước',
    'chia sẻ kinh nghiệm chỉ đạo',
    'mô hình, cách làm hay, điển hình tiên tiến',
    'thống nhất thông qua các nội dung quan trọng của phong trào thi đua yêu nước trong Cụm: đánh giá',
    'tồn tại, hạn chế, nguyên nhân) và biện pháp triển khai nhiệm vụ 6 tháng cuối năm 2024',
    'Đồng chí Tôn Thiện Phương, Viện trưởng VKSND tỉnh Nghệ An phát biểu bế mạc Hội nghị.',
    'hoàn thành xuất sắc nhiệm vụ chính trị',
    'Phát biểu bế mạc Hội nghị, đồng chí Tôn Thiện Phương, Viện trưởng VKSND tỉnh Nghệ An (đơn vị Cụm phó)',
    'Luật Thi đua, khen thưởng năm 2022',
    'VKSND hai cấp',
    'Nguyễn Đình Hồng',
  ],
  'cum-7-tong-ket-2023': [
    'Cụm thi đua số 7 tổng kết công tác thi đua, khen thưởng năm 2023',
    'đồng chí Nguyễn Đình Quang, Viện trưởng VKSND tỉnh Gia Lai (đơn vị Cụm trưởng)',
    'đồng chí Lê Văn Thắng, Phó Viện trưởng VKSND tỉnh Kon Tum (đơn vị Cụm phó)',
    'đồng chí Tạ Đình Đề, Viện trưởng VKSND tỉnh Đắk Nông',
    'đồng chí Đinh Quang Cử, Phó Viện trưởng VKSND tỉnh Đắk Lắk',
    'đồng chí Lê Văn Trữ, Phó Viện trưởng VKSND tỉnh Lâm Đồng',
    'đồng chí Trần Công Hùng, Phó Viện trưởng VKSND tỉnh Gia Lai',
    'các đồng chí Chánh Văn phòng và công chức làm công tác thi đua, khen thưởng của các đơn vị trong Cụm',
    'Cụm trưởng Cụm thi đua số 7 năm 2023 phát biểu tại Hội nghị.',
    'Văn phòng tổng hợp VKSND tỉnh Gia Lai',
    'bằng video clip',
    'Hội đồng Thi đua - Khen thưởng ngành Kiểm sát nhân dân',
    '“Đoàn kết, trách nhiệm, khát vọng, cống hiến, hoàn thành xuất sắc nhiệm vụ năm 2023”',
    'Cụm có 1 tập thể được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Nhất',
    '1 tập thể được tặng thưởng Huân chương Lao động hạng Ba',
    '2 cá nhân được Thủ tướng Chính phủ tặng Bằng khen',
    '17 cá nhân được Viện trưởng VKSND tối cao tặng Kỷ niệm chương “Vì sự nghiệp Kiểm sát”, 70 tập thể và 161 cá nhân được tặng Bằng khen',
    '49 tập thể và 304 cá nhân được Viện trưởng VKSND các tỉnh tặng Giấy khen',
    'đề nghị tặng thưởng Huân chương Lao động hạng Nhì cho 2 cá nhân, Huân chương Lao động hạng Ba cho 1 cá nhân',
    'đề nghị tặng Bằng khen của Thủ tướng Chính phủ cho 3 tập thể và 4 cá nhân',
    'kinh nghiệm, cách làm hay',
    'bình xét',
    'đề nghị tặng VKSND tỉnh Gia Lai danh hiệu “Cờ thi đua của Chính phủ” năm 2023',
    'Kon Tum, Đắk Lắk và Lâm Đồng danh hiệu “Cờ thi đua của ngành Kiểm sát nhân dân”',
    /VKSND tỉnh Kon Tum (?:được bầu )?làm Cụm trưởng, VKSND tỉnh Lâm Đồng làm Cụm phó năm 2024/u,
    'Hoàng Tân – Nguyễn Chính',
  ],
  'cum-2-tong-ket-2022': [
    'Cụm thi đua số 2 tổng kết công tác thi đua, khen thưởng năm 2022',
    'ký kết giao ước thi đua năm 2023',
    'Toàn cảnh Hội nghị.',
    'đồng chí Mai Trung Thành, Vụ trưởng Vụ Thi đua - Khen thưởng',
    'Hải Phòng, Cần Thơ, Hà Nội, Hồ Chí Minh và Đà Nẵng',
    'Đồng chí Nguyễn Văn Quang, Viện trưởng VKSND TP Đà Nẵng phát biểu khai mạc Hội nghị.',
    'đồng chí Nguyễn Văn Hưng, Thường trực Hội đồng thi đua, Chánh Văn phòng VKSND TP Đà Nẵng',
    'kết quả công tác thi đua, khen thưởng năm 2022',
    '“thích ứng an toàn, linh hoạt, kiểm soát có hiệu quả dịch COVID-19”',
    'Đồng chí Nguyễn Sơn Hà, Phó Viện trưởng VKSND TP Hải Phòng thay mặt lãnh đạo Cụm thi đua số 2 trình bày tóm tắt Kế hoạch hoạt động',
    '8 nhiệm vụ trọng tâm',
    '“Đoàn kết, gương mẫu, trách nhiệm, vượt khó, hoàn thành xuất sắc nhiệm vụ năm 2023”',
    '“Đoàn kết, trách nhiệm – kỷ cương, liêm chính – hiệu quả”',
    'góp ý về công tác thi đua, khen thưởng năm 2023',
    'hoàn chỉnh, nhân rộng những sáng kiến hay trong ngành Kiểm sát',
    /VKSND TP Hải Phòng (?:được bầu )?làm Cụm trưởng, VKSND TP Cần Thơ làm Cụm phó năm 2023/u,
    'đồng chí Vũ Mạnh Hùng, Viện trưởng VKSND TP Hải Phòng',
    'cả 5 đơn vị',
    'Dưới sự chứng kiến của đồng chí Mai Trung Thành',
    'lãnh đạo 5 VKSND',
    'ký kết giao ước thi đua năm 2023',
    'Cả 5 đơn vị đều đăng ký danh hiệu “Cờ thi đua của Chính phủ”',
    'H. Hưng - P. Thịnh',
  ],
  'cum-7-tong-ket-2021': [
    'Cụm thi đua số 7 tổng kết công tác thi đua, khen thưởng năm 2021',
    'trực tuyến',
    'Đồng chí Nguyễn Văn Cường, Viện trưởng VKSND tỉnh Đắk Nông (Cụm trưởng Cụm thi đua số 7) chủ trì Hội nghị',
    'các đồng chí lãnh đạo VKSND các tỉnh',
    'Chánh Văn phòng và cán bộ trực tiếp làm công tác thi đua, khen thưởng',
    'của 5 đơn vị trong Cụm',
    'trong đó có VKSND các tỉnh Đắk Lắk và Gia Lai',
    'COVID-19',
    'Điểm cầu Hội nghị trực tuyến tại VKSND tỉnh Đắk Lắk.',
    '“mục tiêu kép”: phòng, chống dịch COVID-19 hiệu quả',
    'Điểm cầu Hội nghị trực tuyến tại VKSND tỉnh Gia Lai.',
    'chấm điểm',
    'thống nhất đề nghị Hội đồng Thi đua - Khen thưởng ngành Kiểm sát nhân dân bình xét, khen thưởng năm 2021',
    'Nguyễn Chính',
  ],
  'cum-6-tong-ket-2021': [
    'Mới đây, Cụm thi đua số 6',
    'tổng kết hoạt động thi đua năm 2021',
    'ký kết giao ước thi đua năm 2022',
    'trực tuyến',
    'VKSND tỉnh Nghệ An chủ trì Hội nghị',
    'Thư ký Hội đồng Thi đua - Khen thưởng',
    'Nghệ An (Cụm trưởng), Quảng Trị (Cụm phó), Thanh Hóa, Hà Tĩnh, Quảng Bình và Thừa Thiên Huế',
    'VKSND tỉnh Nghệ An (Cụm trưởng) chủ trì Hội nghị.',
    'đạt 121/122 chỉ tiêu chuyên môn phát sinh (99,2%)',
    'vượt cả 52 chỉ tiêu có thể tính vượt (100%)',
    'cả 6 đơn vị được xếp loại Hoàn thành xuất sắc nhiệm vụ',
    'Cờ thi đua của Chính phủ cho các đơn vị hoàn thành vượt mức các chỉ tiêu thi đua và nhiệm vụ được giao',
    'đề nghị Hội đồng Thi đua - Khen thưởng VKSND tối cao xét, tặng Cờ thi đua của ngành Kiểm sát nhân dân',
    'Hội nghị đã bầu Cụm trưởng, Cụm phó năm 2022; các đơn vị trong Cụm ký kết giao ước thi đua năm 2022',
    'Bùi Tiến',
  ],
};

describe.each(Object.entries(said))('%s', (name, facts) => {
  test('says every fact of its source, in this order', () => {
    const text = article(name as Name);
    let from = 0;
    for (const fact of facts) {
      const rest = text.slice(from);
      const found = typeof fact === 'string' ? rest.indexOf(fact) : rest.search(fact);
      const at = found < 0 ? found : from + found;
      expect(at, `“${fact}” after “${text.slice(Math.max(0, from - 60), from)}” in\n${text}`).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });
});

describe.each(conferences)('%s', (name) => {
  const texts = () => ['article', 'report', 'minutes'].map((kind) => textOf(built, `${name}/${kind}.txt`));

  test('leaves no empty hole: no doubled spaces, no dangling marks, no "0 tập thể"', () => {
    for (const text of texts()) {
      expect(text).not.toMatch(/\p{L} {2,}\p{L}|\s[,;:.](?!\.)|[,;:]\s*[,;.](?!\.)|\(\s*\)|“\s*”/u);
      expect(text).not.toMatch(/(?<![\d.,])0 (?:tập thể|cá nhân|đơn vị)|undefined|null|NaN|\[object/u);
      expect(text).not.toMatch(/[\uE000-\uF8FF]/u);
    }
  });

  test('never says a proposed award as granted', () => {
    const text = article(name);
    for (const sentence of text.split(/(?<=[.!?])\s/u))
      if (/đề nghị .*tặng/u.test(sentence)) expect(sentence).not.toMatch(/đã được .*đề nghị .*tặng/u);
  });
});
