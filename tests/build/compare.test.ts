/** `--compare`: last year's file beside this one's. */
import { describe, expect, it } from 'vitest';
import type { Job } from '../../src/core/model/job.ts';
import { build } from '../../src/core/verbs/build.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { textOf } from './made.ts';

const conference = (year: number, more: string, cluster = 'Cụm thi đua số 9'): string =>
  `purposes: [{kind: review, period: ${year}}]\ncluster: {name: ${cluster}}\nofficial: {report: {charts: true}}\n${more}`;
const now = conference(
  2025,
  `indicators:
  - {name: số vụ án giải quyết, value: 120, unit: vụ}
  - {name: số đơn giải quyết, value: 30, previous: 10, previousPeriod: 2024}
  - {name: số tin báo, value: 5}
awards:
  - {form: Giấy khen, authority: Viện trưởng VKSND tỉnh, status: granted, collectives: 2, individuals: 10}
  - {form: Lao động tiên tiến, authority: Viện trưởng VKSND tỉnh, status: granted, individuals: 6}`,
);
const before = conference(
  2024,
  `indicators:
  - {name: Số vụ án giải quyết, value: 100, unit: vụ}
  - {name: số đơn giải quyết, value: 20}
  - {name: số tin báo, value: 8, unit: tin}
awards:
  - {form: Giấy khen, authority: Viện trưởng VKSND tỉnh, status: granted, individuals: 8}
  - {form: Lao động tiên tiến, authority: Viện trưởng VKSND tỉnh, status: granted, individuals: 4}
  - {form: Giấy khen, authority: Viện trưởng VKSND tỉnh, status: proposed, individuals: 80}`,
);

async function made(earlier: string | undefined, more: Partial<Job> = {}) {
  const encoder = new TextEncoder();
  const files = new Map([['nay.yaml', encoder.encode(now)]]);
  if (earlier !== undefined) files.set('truoc.yaml', encoder.encode(earlier));
  const job: Job = { inputs: ['nay.yaml'], kinds: ['report'], formats: ['md'], compare: 'truoc.yaml', ...more };
  const built = await build(job, await loadFiles(job, files));
  const said = built.messages.filter(({ ruleId }) => ruleId?.startsWith('compare') || ruleId === 'file-exists');
  return { built, said: said.map(({ ruleId, file, fatal }) => `${ruleId} ${file} ${fatal}`) };
}

describe('figures of the period before', () => {
  it('come from the indicator of the same name and unit; what the file states itself stays', async () => {
    const report = textOf((await made(before)).built, 'nay/report.md');
    expect(report).toMatch(/Số vụ án giải quyết \(vụ\) +\| +120 +\| +100 +\|.*tăng 20%/);
    expect(report).toMatch(/Số đơn giải quyết +\| +30 +\| +10 +\|.*tăng 20 /);
    expect(report).toContain('{label: Số vụ án giải quyết, value: 120, base: 100, unit: vụ}');
    expect(report).not.toContain('{label: Số tin báo');
  });

  it('of awards: the same form, grade and status', async () => {
    const report = textOf((await made(before)).built, 'nay/report.md');
    expect(report).toMatch(
      /title: "?Khen thưởng so với kỳ trước: đã được tặng"?\nagainst: Kỳ trước\nrows:\n.*\n {2}- \{label: Giấy khen, value: 12, base: 8\}/,
    );
  });

  it('of one form alone stands in its row: a chart of one bar compares nothing', async () => {
    const report = textOf((await made(before.replace(/^.*Lao động tiên tiến.*$/m, ''))).built, 'nay/report.md');
    expect(report).toMatch(/Giấy khen +\|.*\| +02 +\| +10 +\| +08 +\|/);
    expect(report).not.toMatch(/Biểu đồ|Khen thưởng so với kỳ trước/);
  });

  it('without a file nothing is compared', async () => {
    const { built, said } = await made(undefined, { compare: undefined });
    expect(said).toEqual([]);
    expect(textOf(built, 'nay/report.md')).not.toContain('Khen thưởng so với');
  });
});

describe('what cannot be compared is said', () => {
  it.each([
    ['no such file', undefined, ['file-exists truoc.yaml true'], false],
    ['another cluster', conference(2024, '', 'Cụm thi đua số 1'), ['compare-cluster truoc.yaml false'], true],
    ['the same period', conference(2025, ''), ['compare-earlier truoc.yaml false'], true],
    ['a later period', conference(2026, ''), ['compare-earlier truoc.yaml false'], true],
  ])('%s', async (_, earlier, expected, document) => {
    const { built, said } = await made(earlier);
    expect(said).toEqual(expected);
    expect(built.outputs.length > 0).toBe(document);
  });

  it('the file itself among the inputs is compared with nothing', async () => {
    const { built, said } = await made(before, { inputs: ['nay.yaml', 'truoc.yaml'] });
    expect(said).toEqual([]);
    expect(built.outputs).toHaveLength(2);
  });
});
