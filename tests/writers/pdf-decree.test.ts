/**
 * Decree 30/2020/NĐ-CP measured on paper, in millimetres: reports (form 1.4) and minutes (form 1.9) of all conferences,
 * and the cases that are hard to lay out.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/model/document.ts';
import { writePdf } from '../../src/core/writers/pdf/write-pdf.ts';
import { conferences, make } from '../build/made.ts';
import { contextOf, documentOf, minutes, report } from './pdf-samples.ts';
import { length, middle, type PlacedLine, type PlacedPage, readPlaces } from './read-places.ts';

const words = (count: number): string => Array.from({ length: count }, (_, index) => `từ${index}`).join(' ');
const pdf = async (document: Document) => readPlaces(await writePdf(document, contextOf()));
const many = (count: number, name: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => name(index + 1));

const long = {
  superior: ['VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO', 'VIỆN KIỂM SÁT NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH', 'BAN CHỈ ĐẠO THI ĐUA'],
  body: ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG NGÀNH KIỂM SÁT NHÂN DÂN CỤM THI ĐUA SỐ 7 KHU VỰC TÂY NGUYÊN'],
};
const chairs = [
  { head: 'THƯ KÝ', name: 'Trần Thị Bình' },
  { authority: 'TM.', head: 'CỤM THI ĐUA SỐ 7', office: 'CỤM TRƯỞNG', name: 'Nguyễn Văn Ánh' },
  { head: 'CỤM PHÓ', name: 'Lê Văn C' },
  { head: 'CHỦ TỌA', office: 'VIỆN TRƯỞNG', name: 'Đỗ Thị D' },
];
const hard: [string, Document][] = [
  ['three superior lines and a long issuing body', documentOf({ ...report.frame, ...long }, `${words(400)}./.`)],
  ['one page', documentOf(report.frame, 'Hết./.')],
  ['12 pages', documentOf(report.frame, `${many(30, () => words(150)).join('\n\n')}\n\nHết./.`)],
  ['40 recipients', documentOf({ ...report.frame, recipients: many(40, (n) => `Nơi ${n}`) }, `${words(300)}./.`)],
  ['four signatures', documentOf({ ...minutes.frame, signers: chairs }, `${words(300)}./.`)],
  ['an annex and a wide table', documentOf(report.frame, `${words(300)}\n\nHết./.\n\n# Phụ lục\n\n${words(900)}`)],
  ['sample report', report],
  ['sample minutes', minutes],
];

const found = new Map<string, PlacedPage[]>();
const names = [...conferences.flatMap((name) => [`${name}/report`, `${name}/minutes`]), ...hard.map(([name]) => name)];
const isMinutes = (name: string): boolean => /minutes|signatures/.test(name);

beforeAll(async () => {
  const { outputs } = await make(conferences, ['pdf'], { kinds: ['report', 'minutes'] });
  for (const { path, bytes } of outputs) found.set(path.replace('.pdf', ''), await readPlaces(bytes));
  for (const [name, document] of hard) found.set(name, await pdf(document));
});

const pagesOf = (name: string): PlacedPage[] => found.get(name) ?? [];
const page1 = (name: string): PlacedPage => pagesOf(name)[0] as PlacedPage;

/** Middles of the header's columns and of the text, mm. */
const centre = { issuer: 30 + 67 / 2, state: 30 + 67 + 98 / 2, text: 30 + 165 / 2 };

function lineOf(page: PlacedPage, start: RegExp): PlacedLine {
  const line = page.lines.find(({ text }) => start.test(text));
  if (!line) throw new Error(`${start} is not on the page:\n${page.lines.map(({ text }) => text).join('\n')}`);
  return line;
}

/** The rule right under a baseline, within 3 mm, between x1 and x2. */
function ruleUnder(page: PlacedPage, y: number, from: number, to: number) {
  return page.rules.find((one) => one.y > y && one.y - y < 3 && one.x1 > from - 1 && one.x2 < to + 1);
}

describe.each(names)('%s', (name) => {
  test('A4; margins 30, 15, 20, 20 mm', () => {
    for (const { width, height, lines } of pagesOf(name)) {
      expect([width, height].map(Math.round)).toEqual([210, 297]);
      const text = lines.filter(({ y }) => y > 20);
      expect(Math.min(...text.map(({ x1 }) => x1))).toBeGreaterThan(29.9);
      expect(Math.max(...text.map(({ x2 }) => x2))).toBeLessThan(195.2);
      expect(Math.max(...text.map(({ y }) => y))).toBeLessThan(277);
    }
  });

  test('name of the State: 13 pt, one line of 95.7 mm, in the middle of its column', () => {
    const state = lineOf(page1(name), /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/);
    expect(state.size).toBe(13);
    expect(length(state)).toBeCloseTo(95.7, 1);
    expect(middle(state)).toBeCloseTo(centre.state, 1);
  });

  test('motto: 14 pt, single spacing, a line exactly as long below it', () => {
    const motto = lineOf(page1(name), /^Độc lập - Tự do - Hạnh phúc$/);
    expect(motto.size).toBe(14);
    expect(middle(motto)).toBeCloseTo(centre.state, 1);
    const rule = ruleUnder(page1(name), motto.y, centre.state - 49, 195);
    expect(rule && [rule.x1, rule.x2]).toEqual([expect.closeTo(motto.x1, 1), expect.closeTo(motto.x2, 1)]);
  });

  test('issuing body: 13 pt, in the middle of its column, a line of 1/3 to 1/2 of its length below it', () => {
    const number = lineOf(page1(name), /^Số: /);
    const lines = page1(name).lines.filter(({ x2, y }) => y < number.y - 1 && x2 < 97.5);
    for (const line of lines) {
      expect(line.size).toBe(13);
      expect(middle(line)).toBeCloseTo(centre.issuer, 1);
    }
    const last = lines.at(-1) as PlacedLine;
    const rule = ruleUnder(page1(name), last.y, 30, 97);
    expect(rule).toBeDefined();
    if (!rule) return;
    expect(middle(rule)).toBeCloseTo(centre.issuer, 1);
    const longest = Math.max(...lines.map(length));
    expect(length(rule) / longest).toBeLessThanOrEqual(0.5);
    expect(length(rule) / length(last)).toBeGreaterThan(0.3);
  });

  test('number 13 pt; place and date 14 pt on the same baseline, none on minutes', () => {
    const number = lineOf(page1(name), /^Số: /);
    expect(number.size).toBe(13);
    expect(middle(number)).toBeCloseTo(centre.issuer, 1);
    const date = page1(name).lines.find(({ text }) => /, ngày .+ tháng .+ năm /.test(text) && text.length < 60);
    if (isMinutes(name)) return expect(date && Math.abs(date.y - number.y) < 1).toBeFalsy();
    expect(date?.size).toBe(14);
    expect(date?.y).toBeCloseTo(number.y, 1);
    expect(date && middle(date)).toBeCloseTo(centre.state, 1);
  });

  test('type and abstract: 14 pt, in the middle, a line of 1/3 to 1/2 of the text below', () => {
    const type = lineOf(page1(name), isMinutes(name) ? /^BIÊN BẢN$/ : /^BÁO CÁO$/);
    expect([type.size, middle(type)]).toEqual([14, expect.closeTo(centre.text, 1)]);
    const rule = page1(name).rules.find(({ y, x1 }) => y > type.y && x1 > 45);
    expect(rule).toBeDefined();
    if (!rule) return;
    const abstract = page1(name).lines.filter(({ y }) => y > type.y && y < rule.y);
    expect(abstract.length).toBeGreaterThan(0);
    for (const line of abstract) expect([line.size, middle(line)]).toEqual([14, expect.closeTo(centre.text, 1)]);
    expect(middle(rule)).toBeCloseTo(centre.text, 1);
    const share = length(rule) / Math.max(...abstract.map(length));
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
    expect(rule.y - (abstract.at(-1)?.y ?? 0)).toBeLessThan(3);
  });

  test('page numbers: none on page 1 of the text and of the annex, else 14 pt in the middle of the top margin', () => {
    const shown = pagesOf(name).map(({ lines }) => lines.filter(({ y }) => y < 20));
    const numbers = shown.map((lines) => lines.map(({ text }) => text).join());
    // The text and each annex count their own pages.
    let page = 0;
    const expected = pagesOf(name).map(({ lines }) => {
      page = lines.some(({ text }) => /^Phụ lục(?: [IVX]+)?$/.test(text)) ? 1 : page + 1;
      return page;
    });
    expect(numbers).toEqual(expected.map((number) => (number === 1 ? '' : String(number))));
    for (const line of shown.flat()) {
      expect([line.size, middle(line)]).toEqual([14, expect.closeTo(centre.text, 1)]);
      expect(line.y).toBeGreaterThan(10);
    }
  });

  test('signatures stand with the last line of the text, whole, names on one line', () => {
    const at = pagesOf(name).findIndex(({ lines }) => lines.some(({ text }) => text.includes('./.')));
    const page = pagesOf(name)[at] as PlacedPage;
    const end = page.lines.find(({ text }) => text.includes('./.')) as PlacedLine;
    const below = page.lines.filter(({ y, size }) => y > end.y && size === 14);
    const offices = below.filter(({ text }) => text === text.toUpperCase() && text.length > 4);
    const first = offices.filter(({ y }) => Math.abs(y - (offices[0]?.y ?? 0)) < 0.1);
    const others = below.filter((line) => !offices.includes(line));
    expect(first.length).toBe(isMinutes(name) ? 2 : Math.min(first.length, 1));
    if (isMinutes(name)) {
      expect(first.map(({ text }) => text)[0]).toBe('THƯ KÝ');
      const rows = new Set(others.map(({ y }) => y.toFixed(1)));
      expect(others.length / rows.size).toBe(2);
      return;
    }
    const recipients = lineOf(page, /^Nơi nhận:$/);
    expect([recipients.size, recipients.x1]).toEqual([12, expect.closeTo(30, 1)]);
    const authority = below[0] as PlacedLine;
    expect(authority.y).toBeCloseTo(recipients.y, 1);
    expect(authority.x1).toBeGreaterThan(105);
    const list = page.lines.filter(({ text, y }) => /^- /.test(text) && y > recipients.y);
    for (const one of list) expect([one.size, one.x1]).toEqual([11, expect.closeTo(30, 1)]);
  });
});

describe('Kính gửi', () => {
  const to = (all: string[]) => pdf(documentOf({ ...report.frame, to: all }, 'x'));

  test('one addressee stands on the line of the label, in the middle', async () => {
    const [page] = await to(['Viện kiểm sát nhân dân tối cao']);
    const line = lineOf(page as PlacedPage, /^Kính gửi: Viện kiểm sát nhân dân tối cao$/);
    expect([line.size, middle(line)]).toEqual([14, expect.closeTo(centre.text, 1)]);
  });

  test('a long one goes on under its own first word', async () => {
    const name =
      'Hội đồng Thi đua - Khen thưởng Viện kiểm sát nhân dân tối cao và lãnh đạo Viện kiểm sát nhân dân tỉnh Lâm Đồng';
    const [page] = await to([name]);
    const first = lineOf(page as PlacedPage, /^Kính gửi: Hội đồng/);
    const next = (page as PlacedPage).lines.find(({ y, size }) => y > first.y + 1 && size === 14) as PlacedLine;
    const [label] = await to(['X']);
    expect(length(first)).toBeGreaterThan(100);
    expect(next.x1 - first.x1).toBeCloseTo(length(lineOf(label as PlacedPage, /^Kính gửi: X$/)) - 3.57, 0);
  });

  test('several stand one a line, hyphens under the colon, `;` and a full stop at the end', async () => {
    const [page] = await to(['Viện trưởng', 'Vụ 16', 'Văn phòng']);
    const label = lineOf(page as PlacedPage, /^Kính gửi:$/);
    const list = ['- Viện trưởng;', '- Vụ 16;', '- Văn phòng.'].map((words) =>
      (page as PlacedPage).lines.find(({ text }) => text === words),
    );
    for (const line of list) expect(line?.x1).toBeCloseTo(label.x2 - (14 * 0.278 * 25.4) / 72, 0);
  });
});

describe('the issuing body', () => {
  test("the data's own lines are kept", async () => {
    const [page] = await pdf(documentOf({ ...report.frame, body: ['VIỆN KIỂM SÁT NHÂN DÂN', 'KHU VỰC 1'] }, 'x'));
    expect(lineOf(page as PlacedPage, /^VIỆN KIỂM SÁT NHÂN DÂN$/).y).toBeLessThan(
      lineOf(page as PlacedPage, /^KHU VỰC 1$/).y,
    );
  });
});

describe('body', () => {
  test('14 pt, justified, first line 12.7 mm in; legal bases in italics, each on lines of its own', async () => {
    const [page] = await pdf(documentOf({ ...report.frame, bases: ['Căn cứ A', 'Căn cứ B'] }, words(60)));
    const lines = (page as PlacedPage).lines;
    const first = lineOf(page as PlacedPage, /^từ0 /);
    expect([first.size, first.x1]).toEqual([14, expect.closeTo(30 + 12.7, 1)]);
    expect(first.x2).toBeCloseTo(195, 0);
    const second = lines[lines.indexOf(first) + 1] as PlacedLine;
    expect([second.x1, second.x2]).toEqual([expect.closeTo(30, 1), expect.closeTo(195, 0)]);
    expect(lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['Căn cứ A;', 'Căn cứ B.']));
  });

  test('levels: Phần in the middle; I. and 1. and a) with the indent of a paragraph', async () => {
    const body = '# Phần I\n\n## I. KẾT QUẢ\n\n### 1. Mục\n\n#### a) Điểm\n\nx';
    const [page] = await pdf(documentOf(report.frame, body));
    expect(middle(lineOf(page as PlacedPage, /^Phần I$/))).toBeCloseTo(centre.text, 1);
    for (const start of [/^I\. KẾT QUẢ/, /^1\. Mục/, /^a\) Điểm/]) {
      expect(lineOf(page as PlacedPage, start).x1).toBeCloseTo(30 + 12.7, 1);
    }
  });
});

describe('annexes', () => {
  test('Phụ lục I, title in capitals, what they belong to; each begins a page', async () => {
    const pages = await pdf(
      documentOf(report.frame, 'x./.\n\n# Phụ lục I. Danh sách\n\na\n\n# Phụ lục II\n\n## Bảng điểm\n\nb'),
    );
    const tops = pages.slice(1).map(({ lines }) => lines.map(({ text }) => text));
    expect(tops.map((lines) => lines.slice(0, 2))).toEqual([
      ['Phụ lục I', 'DANH SÁCH'],
      ['Phụ lục II', 'BẢNG ĐIỂM'],
    ]);
    expect(tops[0]?.slice(2, 4).join(' ')).toBe(
      '(Kèm theo Báo cáo số 05/BC-VKS ngày 05 tháng 7 năm 2024 của VIỆN KIỂM SÁT NHÂN DÂN TỈNH LÂM ĐỒNG)',
    );
    for (const { lines } of pages.slice(1)) expect(middle(lines[0] as PlacedLine)).toBeCloseTo(centre.text, 1);
  });

  test('a wide table lies on a landscape page with its heading; what follows is portrait again', async () => {
    const head = many(12, (n) => `Chỉ tiêu thi đua thứ ${n}`);
    const table = [
      head,
      head.map(() => '---'),
      ...many(3, (n) => head.map(() => `${n}.000`).join(' | ')).map((row) => [row]),
    ];
    const body = `đầu\n\n## I. Bảng\n\n${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\ncuối./.`;
    const pages = await pdf(documentOf(report.frame, body));
    expect(pages.map(({ width, height }) => [width, height].map(Math.round))).toEqual([
      [210, 297],
      [297, 210],
      [210, 297],
    ]);
    expect(pages[1]?.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(['2', 'I. Bảng']));
    expect(middle(lineOf(pages[1] as PlacedPage, /^2$/))).toBeCloseTo(30 + 252 / 2, 1);
    expect(pages[2]?.lines[1]?.text).toBe('cuối./.');
  });
});
