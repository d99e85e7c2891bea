/** House styles: each option is seen in a document, and a style is chosen as the reader of templates/README.md is told. */
import { describe, expect, test } from 'vitest';
import type { Job } from '../../src/core/model/job.ts';
import { build } from '../../src/core/verbs/build.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';

/** Without the built-in kinds. */
const builtin = new Map([...(await loadBuiltin())].filter(([path]) => !path.startsWith('@thuky/templates/')));

const conference = `purposes: [{kind: review, period: 2023}]
date: {on: 2024-03-05, session: morning, start: '14:00', end: '16:00'}
cluster:
  name: Cụm thi đua số 7
  members: [{unit: VKSND tỉnh Gia Lai, function: lead}, VKSND tỉnh Kon Tum, VKSND tỉnh Đắk Lắk]
chairs: Nguyễn Thị Thuỷ
attendees:
  - {name: Nguyễn Thị Thuỷ, office: Viện trưởng, unit: VKSND tỉnh Gia Lai}
  - {name: Phạm Văn An, office: Phó Viện trưởng, unit: VKSND tỉnh Đắk Lắk}
  - {name: Lê Văn Bình, office: Viện trưởng, unit: VKSND tỉnh Đắk Lắk}
attendance: {present: 1005}
results: [Các đơn vị thi đua hoà thuận theo phương châm “Đoàn kết hoà hợp”]
`;

/** The kind `all` prints what styles change. */
const template = `---
kind: all
title: '{{cluster.name}} hoà hợp'
---
{{date date}}; {{clock date.start}}; {{number cluster.count}} đơn vị; {{inWords attendance.present "phiếu"}}.

{{people attendees}}.

{{#each (ranked attendees)}}{{name}}, {{/each}}

{{#each results}}{{prose points}}{{/each}} {{quote "Thi đua"}}

{{units cluster.units}}. {{units cluster.units}} ký 09/HD-VKSND.
`;

interface More {
  files?: Record<string, string>;
  job?: Partial<Job>;
  data?: string;
  front?: string;
  kind?: string;
}

/** The Markdown of kind `all`; or the rules that were broken. */
async function write({ files = {}, job = {}, data = '', front = '', kind = '' }: More = {}): Promise<string> {
  const texts = {
    'data/a.yaml': conference + data,
    'mau/all/template.md.hbs': template.replace('kind: all\n', `kind: all\n${front}`),
    'mau/all/kind.yaml': `formats: [md]\n${kind}`,
    ...files,
  };
  const mine = Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const { outputs, messages } = await build(
    { inputs: ['data/a.yaml'], kinds: ['all'], templates: ['mau'], ...job },
    new Map([...builtin, ...mine]),
  );
  const [made] = outputs;
  return made
    ? new TextDecoder().decode(made.bytes)
    : messages.map(({ ruleId, reason, note }) => `${ruleId} ${reason} ${note}`).join('\n');
}

/** The document in a style of the user's own that says only this. */
const styled = (style: string) => write({ job: { style: 'rieng' }, files: { 'mau/styles/rieng.yaml': style } });

describe('each option', () => {
  test('end: what the kind says comes before the style', async () => {
    const files = { 'mau/styles/rieng.yaml': 'end: none' };
    expect(await write({ job: { style: 'rieng' }, files, kind: 'end: ./.\n' })).toContain('VKSND./.\n');
  });
});

describe('the styles that come with the program', () => {
  test.each([
    ['newspaper', ['sáng 5/3/2024', '3 đơn vị', 'đồng chí', 'Viện trưởng VKSND', 'hòa thuận']],
    ['portal', ['ngày 05/03/2024', '03 đơn vị', 'đồng chí', 'Viện kiểm sát nhân dân (VKSND)', 'hòa thuận']],
    ['document', ['ngày 05 tháng 3 năm 2024', '03 đơn vị', 'đồng chí', 'Viện trưởng VKSND', './.']],
    [
      'plain',
      ['sáng 5/3/2024', '3 đơn vị', '\n\nNguyễn Thị Thuỷ', 'Viện kiểm sát nhân dân tỉnh', '"Thi đua"', 'hoà thuận'],
    ],
  ])('%s', async (style, says) => {
    const text = await write({ job: { style } });
    for (const words of says) expect(text).toContain(words);
  });
});

describe('which style: the job’s, then the data’s, then the front matter’s, then the kind’s', () => {
  const [job, data, front, kind] = [{ style: 'document' }, 'style: portal\n', 'style: plain\n', 'style: newspaper\n'];
  const [asDocument, asPortal, asPress] = ['ngày 05 tháng 3', 'ngày 05/03/2024', 'sáng 5/3/2024'];

  test.each<[string, More, string]>([
    ['all four', { job, data, front, kind }, asDocument],
    ['without the job', { data, front, kind }, asPortal],
    ['front matter and kind', { front, kind: 'style: document\n' }, '"Thi đua"'],
    ['the kind alone', { kind: 'style: portal\n' }, asPortal],
    ['nobody', {}, asPress],
  ])('%s', async (_, more, says) => {
    expect(await write(more)).toContain(says);
  });

  test('front matter tells a style that it names, and one that is not the kind’s own', async () => {
    expect(await write({ job, front })).toContain('style: document');
    expect(await write({ job })).toContain('style: document');
    expect(await write({ kind })).not.toContain('style:');
    expect(await write({})).not.toContain('style:');
  });

  test('a file of its own, without a folder', async () => {
    const files = { 'bao-tinh.yaml': 'honorific: anh' };
    expect(await write({ job: { style: 'bao-tinh.yaml' }, files })).toContain('anh Nguyễn Thị Thuỷ');
  });

  test('the user’s file hides the built-in one of its name', async () => {
    const files = { 'mau/styles/newspaper.yaml': 'honorific: anh' };
    expect(await write({ job: { style: 'newspaper' }, files })).toContain('anh Nguyễn Thị Thuỷ');
  });

  test('a style that there is not is a message with the nearest name, at its place', async () => {
    expect(await write({ data: 'style: portla\n' })).toMatch(/^style-known .*`portal`/);
    expect(await write({ job: { style: 'khac' } })).toMatch(/^style-known .*document, newspaper, plain, portal/);
  });
});

describe('a style file with mistakes', () => {
  test.each([
    ['date: press', 'setting-known', 'Có phải là `dates`?'],
    ['dates: pres', 'setting-valid', 'Có phải là `press`?'],
    ['quotes: [a]', 'setting-valid', '`curly`, `straight`'],
    ['- a', 'setting-valid', 'các dòng `khóa: giá trị`'],
  ])('%s', async (style, rule, remedy) => {
    const told = await styled(style);
    expect(told).toContain(rule);
    expect(told).toContain(remedy);
  });

  test('keys of one’s own pass', async () => {
    expect(await styled('x-ghi-chu: của tôi')).toContain('sáng 5/3/2024');
  });
});
