/** Lines that a portal puts around an article, in plain text and in lists. */
import { describe, expect, it } from 'vitest';
import { parts, rules } from './pasted.ts';

/** What becomes of a line in front of an article and behind it. */
const around = (line: string) => parts(`${line}\n\nSáng nay, Cụm 9 họp.\n\nHội nghị kết thúc.\n\n${line}`);
const text = 'Sáng nay, Cụm 9 họp.\n\nHội nghị kết thúc.\n';

describe('a line of the portal goes, and is told', () => {
  it.each([
    'Cỡ chữ: A- A A+',
    'In bài viết',
    'Chia sẻ Facebook',
    'Chia sẻ bài viết lên Facebook, Zalo',
    'Lượt xem: 1.234',
    '1234 lượt xem',
    'Lượt xem: 12 | In bài viết | Gửi email',
  ])('%s', async (line) => {
    const { matter, body, said } = await around(line);
    expect({ matter, body }).toEqual({ matter: '', body: text });
    expect(said).toEqual(Array(2).fill(`tidy-left-out: Đã bỏ chữ của cổng thông tin: “${line}”`));
  });
});

describe('the day of publication', () => {
  it.each([
    '18/12/2025 15:30',
    '15:30 18/12/2025',
    'Thứ năm, 18/12/2025 - 15:30 (GMT+7)',
    'Ngày đăng: 18/12/2025',
    'Cập nhật lúc 15h30, ngày 18-12-2025',
  ])('%s', async (line) => {
    const { matter, body, said } = await parts(`${line}\n\nSáng nay, Cụm 9 họp.\n\nHội nghị kết thúc.`);
    expect({ matter, body }).toEqual({ matter: 'date: 2025-12-18\n', body: text });
    expect(said).toEqual([`tidy-published: Đã lấy làm ngày đăng: ${line}`]);
  });

  it('stands among other words of the portal', async () => {
    const { matter, said } = await parts('18/12/2025 15:30 | Lượt xem: 12\n\nSáng nay, Cụm 9 họp.\n\nHết.');
    expect(matter).toBe('date: 2025-12-18\n');
    expect(rules(said)).toEqual(['tidy-published', 'tidy-left-out']);
  });

  it('is not taken where the head of the page gives one', async () => {
    const head = '<meta property="article:published_time" content="2025-12-17T06:30:00+07:00">';
    const { matter, said } = await parts(
      `<head>${head}</head><p>18/12/2025 15:30</p><p>Sáng nay, Cụm 9 họp.</p>`,
      'bai.html',
    );
    expect(matter).toBe('date: 2025-12-17\n');
    expect(rules(said)).toEqual(['tidy-left-out']);
  });
});

describe('other news', () => {
  it('goes with its list of links', async () => {
    const list = '<p>Tin liên quan</p><ul><li><a href=1>Cụm 7 họp</a></li><li><a href=2>Cụm 3 họp</a></li></ul>';
    const { matter, body, said } = await parts(
      `<p>Sáng nay, Cụm 9 họp.</p><p>Hết.</p>${list}<p>Thu Trang</p>`,
      'bai.html',
    );
    expect(matter).toBe('authors:\n  - Thu Trang\n');
    expect(body).toBe('Sáng nay, Cụm 9 họp.\n\nHết.\n');
    expect(said[0]).toBe('tidy-left-out: Đã bỏ chữ của cổng thông tin: “Tin liên quan · Cụm 7 họp · Cụm 3 họp”');
  });

  it('goes with the headlines below, up to a sentence or a by-line', async () => {
    const { body } = await parts('Một.\n\nTin liên quan\nCụm 7 tổ chức hội nghị sơ kết\n\nHội nghị kết thúc tốt đẹp.');
    expect(body).toBe('Một.\n\nHội nghị kết thúc tốt đẹp.\n');
  });
});

it.each([
  ['a sentence', 'Các đơn vị chia sẻ bài học.'],
  ['words that go on', 'Chia sẻ kinh nghiệm của các đơn vị'],
  ['a headline', '# Chia sẻ'],
  ['a headline of other news above text', 'Tin khác\n\nHội nghị họp.'],
])('%s stays', async (_, given) => {
  const { body } = await parts(`Một.\n\n${given}\n\nHết.`, 'bai.md');
  expect(body).toBe(`Một.\n\n${given}\n\nHết.\n`);
});

it('the day in the middle of an article stays', async () => {
  const { body } = await parts(`${'Một câu.\n\n'.repeat(5)}18/12/2025\n\n${'Một câu.\n\n'.repeat(5)}Hết.`);
  expect(body).toContain('18/12/2025');
});

it.each(['Tác giả: Thu Trang', 'Tin, ảnh: Thu Trang'])('a by-line under the headline: %s', async (line) => {
  const { matter, body } = await parts(`# Cụm 9 tổng kết\n\n${line}\n\nHội nghị họp.\n\nHết.`, 'bai.md');
  expect(matter).toBe(`title: Cụm 9 tổng kết\nauthors:\n  - Thu Trang\nbyline: "${line}"\n`);
  expect(body).toBe('Hội nghị họp.\n\nHết.\n');
});

it.each(['leftcenterrightdelToàn cảnh', 'LeftCenterRightDelToàn cảnh', 'left center right del Toàn cảnh'])(
  'a toolbar glued to the caption: %s',
  async (line) => {
    expect((await parts(`Một.\n\n${line}\n\nHết.`)).body).toBe('Một.\n\n![](<> "Toàn cảnh")\n\nHết.\n');
  },
);
