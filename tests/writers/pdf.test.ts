/** The PDF writer: the same bytes each time, words that can be read back, nothing lost. */
import { describe, expect, test } from 'vitest';
import { measureOf } from '../../src/core/layout/measure.ts';
import type { Document } from '../../src/core/model/document.ts';
import type { Frame } from '../../src/core/model/frame.ts';
import { writePdf } from '../../src/core/writers/pdf/write-pdf.ts';
import { article, contextOf, documentOf, fonts, minutes, report } from './pdf-samples.ts';
import { linesOf, readPdf } from './read-pdf.ts';

const write = (document: Document): Promise<Uint8Array> => writePdf(document, contextOf());
const read = async (document: Document) => readPdf(await write(document));
const official: Partial<Frame> = { layout: 'official', body: ['CỤM 7'], type: 'BÁO CÁO', abstract: 'Thử' };

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

describe('same input, same bytes', () => {
  test.each([
    ['report', report],
    ['minutes', minutes],
    ['article', article],
  ])('%s', async (_, document) => {
    const first = await write(freeze(document));
    await write(documentOf(official, 'Văn bản khác, có khoảng trắng không ngắt:\u00a0ở giữa, Ω và Ω.'));
    expect(Buffer.compare(Buffer.from(await write(document)), Buffer.from(first))).toBe(0);
  });

  test('the time zone has no say', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/Los_Angeles';
    const west = await write(report);
    process.env.TZ = 'Asia/Ho_Chi_Minh';
    const east = await write(report);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(Buffer.from(west), Buffer.from(east))).toBe(0);
    expect((await readPdf(east)).info.CreationDate).toBe('D:20240715000000Z');
  });
});

describe('a report (form 1.4)', () => {
  test('its first page reads in the order of the form', async () => {
    const { pages } = await read(report);
    expect(linesOf(pages[0] ?? []).slice(0, 14)).toEqual([
      'VIỆN KIỂM SÁT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'NHÂN DÂN TỐI CAO Độc lập - Tự do - Hạnh phúc',
      'VIỆN KIỂM SÁT NHÂN DÂN',
      'TỈNH LÂM ĐỒNG',
      'Số: 05/BC-VKS Lâm Đồng, ngày 05 tháng 7 năm 2024',
      'BÁO CÁO',
      'Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024',
      'của Cụm thi đua số 7 và nhiệm vụ trọng tâm 6 tháng cuối năm',
      'Kính gửi:',
      '- Viện kiểm sát nhân dân tối cao;',
      '- Hội đồng Thi đua - Khen thưởng ngành Kiểm sát nhân dân.',
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.',
      'Thực hiện Kế hoạch số 12/KH-VKSTC ngày 05/01/2024 của Viện trưởng',
      'Viện kiểm sát nhân dân tối cao, Cụm thi đua số 7 báo cáo như sau:',
    ]);
  });

  test('the name of the State stands on one line, at 13 pt, as wide as it measures', async () => {
    const { pages } = await read(report);
    const words = (pages[0] ?? []).filter(({ text, y }) => y > 770 && /CỘNG|HÒA|XÃ|HỘI|CHỦ|NGHĨA|VIỆT|NAM/.test(text));
    const left = Math.min(...words.map(({ x }) => x));
    const right = Math.max(...words.map(({ x, width }) => x + width));
    expect(right - left).toBeCloseTo(measureOf(fonts.bold)('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13), 0);
    expect(new Set(words.map(({ size }) => size))).toEqual(new Set([13]));
  });

  test('number, place and date share a baseline', async () => {
    const { pages } = await read(report);
    const baseline = (start: string) => pages[0]?.find(({ text }) => text.startsWith(start))?.y ?? 0;
    expect(baseline('Số:')).toBeCloseTo(baseline('Lâm'), 1);
  });

  test('pages are numbered in the top margin from the second on', async () => {
    const { pages } = await read(report);
    const top = pages.map((items) => items.filter(({ y }) => y > 842 - 57).map(({ text }) => text));
    expect(top).toEqual([[], ['2'], ['3']]);
  });

  test('signature and recipients stand on the page of the last sentence', async () => {
    const { pages } = await read(report);
    const last = linesOf(pages.at(-1) ?? []);
    expect(last).toContain('năm 2024 của Cụm thi đua số 7./.');
    expect(last.slice(-6)).toEqual([
      'Nơi nhận: KT. VIỆN TRƯỞNG',
      '- Như trên;',
      'PHÓ VIỆN TRƯỞNG',
      '- Các đơn vị thuộc Cụm thi đua số 7;',
      '- Lưu: VT, TĐ.',
      'Nguyễn Văn Ánh',
    ]);
  });

  test('headings are bookmarks', async () => {
    expect((await read(report)).outline).toEqual([
      'I. KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM',
      '1. Công tác chuyên môn',
      'a) Công tác kiểm sát án hình sự',
      '2. Công tác thi đua, khen thưởng',
      'II. HẠN CHẾ, NGUYÊN NHÂN',
      'III. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM',
    ]);
  });

  test('metadata tells title, author and language; markup characters are escaped', async () => {
    const { info, xmp } = await read(documentOf({ title: 'A & B <x>', authors: ['Đỗ & Sơn'] }, 'x'));
    expect(info).toMatchObject({ Title: 'A & B <x>', Author: 'Đỗ & Sơn', Language: 'vi-VN', PDFFormatVersion: '1.7' });
    expect(xmp).toContain('A &amp; B &lt;x&gt;');
  });
});

describe('minutes (form 1.9)', () => {
  test('no place and date; secretary left, chair right; recipients under the secretary', async () => {
    const { pages } = await read(minutes);
    const lines = linesOf(pages[0] ?? []);
    expect(lines.slice(0, 6)).toEqual([
      'VIỆN KIỂM SÁT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'NHÂN DÂN TỐI CAO Độc lập - Tự do - Hạnh phúc',
      'CỤM THI ĐUA SỐ 7',
      'Số: ……/BB-……',
      'BIÊN BẢN',
      'Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2024',
    ]);
    expect(lines.slice(-5)).toEqual([
      'THƯ KÝ CHỦ TỌA',
      'Trần Thị Bình Nguyễn Văn Ánh',
      'Nơi nhận:',
      '- Các đơn vị thuộc Cụm;',
      '- Lưu: VT, Hồ sơ.',
    ]);
  });
});

describe('an article', () => {
  test('headline first, authors last, a caption for each photo, links that open', async () => {
    const { pages, text, links } = await read(article);
    const lines = linesOf(pages[0] ?? []);
    expect(lines.slice(0, 2).join(' ')).toBe(
      'Cụm thi đua số 7 ngành Kiểm sát nhân dân sơ kết công tác 6 tháng đầu năm 2024',
    );
    expect(linesOf(pages.at(-1) ?? []).at(-1)).toBe('Hoàng Nam - Thu Hà');
    expect(text).toContain('Quang cảnh Hội nghị. Ảnh: Hoàng Nam');
    expect(text).toContain('[Ảnh] Các đại biểu chụp ảnh lưu niệm');
    expect(new Set(links)).toEqual(new Set(['https://vksndtc.gov.vn/tin-t%E1%BB%A9c']));
  });

  test('a kicker stands above the headline; a by-line takes the place of the names', async () => {
    const front = { kicker: 'Thi đua', title: 'Tít bài', byline: 'Tin, ảnh: A – B (VKSND)', authors: ['A', 'B'] };
    const { pages } = await read(documentOf(front, 'Thân bài.'));
    expect(linesOf(pages[0] ?? [])).toEqual(['Thi đua', 'Tít bài', 'Thân bài.', 'Tin, ảnh: A – B (VKSND)']);
  });
});
