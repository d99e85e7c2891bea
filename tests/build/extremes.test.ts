/** Conferences that say very little or very much read well all the same. */
import { describe, expect, test } from 'vitest';
import { makeFrom, textOf } from './made.ts';

const article = async (yaml: string): Promise<string> => {
  const built = await makeFrom(yaml, ['txt'], { kinds: ['article'] });
  expect(built.messages.filter(({ fatal }) => fatal).map(String)).toEqual([]);
  return textOf(built, 'thu/article.txt');
};

const body = (text: string): string => text.slice(text.indexOf('\n\n') + 2).trim();

test('nothing but a title', async () => {
  expect(body(await article('purposes: [{kind: other}]\ntitle: Hội nghị cán bộ, công chức năm 2025\n'))).toBe(
    'Hội nghị cán bộ, công chức năm 2025 đã diễn ra.',
  );
});

test('a purpose and a day', async () => {
  expect(body(await article('purposes: [{kind: review, period: 2025}]\ndate: 2025-12-19\n'))).toBe(
    'Ngày 19/12/2025 đã diễn ra Hội nghị tổng kết năm 2025.',
  );
});

const cluster = (members: string[]): string =>
  `purposes: [{kind: review, period: 2024}]\ncluster:\n  name: Cụm thi đua số 1\n  members:\n${members.map((unit) => `    - ${unit}`).join('\n')}\n`;

test('one unit', async () => {
  expect(await article(cluster(['VKSND tỉnh Gia Lai']))).toMatch(/Cụm .*VKSND tỉnh Gia Lai\./u);
});

test('sixty-three units are counted, and listed in the report, the type said once', async () => {
  const provinces = Array.from({ length: 63 }, (_, index) => `VKSND khu vực ${index + 1}`);
  expect(await article(cluster(provinces))).toContain('Cụm gồm 63 đơn vị.');
  const report = await makeFrom(cluster(provinces), ['txt'], { kinds: ['report'] });
  const text = textOf(report, 'thu/report.txt');
  expect(text.match(/Viện kiểm sát nhân dân/gu)).toHaveLength(1);
  expect(text).toMatch(/Viện kiểm sát nhân dân các khu vực 1, 2, .*, 62 và 63\./u);
});

test('forty attendees: each in full, parted by semicolons', async () => {
  const people = Array.from(
    { length: 40 },
    (_, index) =>
      `  - {name: Nguyễn Văn ${String.fromCharCode(65 + (index % 26))}${index}, office: Viện trưởng, unit: VKSND khu vực ${index + 1}}`,
  );
  const text = await article(`purposes: [{kind: review, period: 2024}]\nattendees:\n${people.join('\n')}\n`);
  const sentence = /(?:Tham dự|Dự|Tham gia) Hội nghị có (.*)\./u.exec(text)?.[1] ?? '';
  expect(sentence.split('; ')).toHaveLength(40);
  expect(text.match(/đồng chí/giu)).toHaveLength(40);
});

test('two people of one name: a later mention says which', async () => {
  const text = await article(`
purposes: [{kind: review, period: 2024}]
attendees:
  - {id: a, name: Nguyễn Văn Hải, office: Viện trưởng, unit: VKSND khu vực 3}
  - {id: b, name: Nguyễn Văn Hải, office: Phó Viện trưởng, unit: VKSND khu vực 5}
programme:
  - {kind: opening, by: {id: b, name: Nguyễn Văn Hải}}
`);
  expect(text).toContain('Đồng chí Nguyễn Văn Hải, Phó Viện trưởng VKSND khu vực 5 phát biểu khai mạc Hội nghị.');
});

describe('awards of every status', () => {
  const said = async (status: string): Promise<string> =>
    body(
      await article(
        `purposes: [{kind: review, period: 2024}]\nawards:\n  - {form: Cờ thi đua của Chính phủ, status: ${status}, collectives: 2}\n`,
      ),
    );

  test.each([
    ['granted', /Trong năm 2024, có 2 tập thể được Thủ tướng Chính phủ tặng “?Cờ thi đua của Chính phủ”?\./u],
    ['proposed', /Có 2 tập thể được đề nghị tặng “?Cờ thi đua của Chính phủ”?\./u],
    ['agreed', /thống nhất đề nghị tặng Cờ/u],
    ['nominated', /suy tôn,? đề nghị tặng Cờ/u],
    ['registered', /đăng ký danh hiệu “Cờ thi đua của Chính phủ”/u],
  ])('%s', async (status, words) => {
    expect(await said(status)).toMatch(words);
  });

  test.each(['proposed', 'agreed', 'nominated', 'registered'])('%s is never granted', async (status) => {
    expect(await said(status)).not.toMatch(/đã được .*tặng/u);
  });
});

test('data is text: whatever characters it holds come out as those characters', async () => {
  const odd = 'A & B *đậm* _nghiêng_ [x](javascript:1) <b>c</b> | `d` {{e}} \\ 2023. # “g” &amp;';
  const yaml = `purposes: [{kind: review, period: 2024}]\nresults:\n  - ${JSON.stringify(odd)}\nphotos:\n  - {caption: ${JSON.stringify(odd)}}\n`;
  const built = await makeFrom(yaml, ['txt', 'html', 'md'], { kinds: ['article'] });
  const text = textOf(built, 'thu/article.txt');
  expect(text.split(odd)).toHaveLength(3);
  const html = textOf(built, 'thu/article.html');
  expect(html).not.toMatch(/<b>|javascript:1"/u);
  expect(textOf(built, 'thu/article.md')).not.toContain('&#x');
});
