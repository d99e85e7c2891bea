/** `--compare`: the data file of an earlier period. */
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/temporary.ts';
import { thuky } from './thuky.ts';

const year = (period: number, value: number): string =>
  `purposes: [{kind: review, period: ${period}}]\nindicators:\n  - {name: số vụ, value: ${value}}\n  - {name: số đơn, value: ${value / 2}}\nofficial: {report: {charts: true}}\n`;

test('build and render compare with a file that is no input of theirs', async () => {
  const cwd = await temporaryFolder({ 'nay.yaml': year(2025, 120), 'truoc.yaml': year(2024, 100) });
  const rendered = await thuky(['render', 'report', 'nay.yaml', '--compare', 'truoc.yaml'], { cwd });
  expect(rendered.out).toContain('{label: Số vụ, value: 120, base: 100}');
  expect(rendered.code).toBe(0);
  const built = await thuky(['build', 'nay.yaml', '--compare', './truoc.yaml', '-k', 'report', '-f', 'md'], { cwd });
  expect(built.err).toContain('out/nay/report.md');
  expect(built.code).toBe(0);
});

test('a file that is not there is said, and nothing is made', async () => {
  const cwd = await temporaryFolder({ 'nay.yaml': year(2025, 120) });
  const { code, out, err } = await thuky(['render', 'report', 'nay.yaml', '--compare', 'khong-co.yaml'], { cwd });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('khong-co.yaml');
});
