/** Room: a headline, a sapo and a post hold what a reader takes in at once, whatever the data and the angle. */
import { describe, expect, test } from 'vitest';
import type { Job } from '../../src/core/model/job.ts';
import { conferences, make, textOf } from '../build/made.ts';

const words = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const jobs: Partial<Job>[] = [
  {},
  { angle: 'result' },
  { angle: 'decision' },
  { angle: 'event' },
  { seed: 1 },
  { seed: 2 },
];

describe.each(jobs)('%o', (job) => {
  test('headline and sapo', async () => {
    const built = await make(conferences, ['md'], { kinds: ['article'], ...job });
    for (const name of conferences) {
      const text = textOf(built, `${name}/article.md`);
      const line = (key: string): string =>
        new RegExp(`^${key}: "?(.*?)"?$`, 'mu').exec(text)?.[1]?.replaceAll('\\\\"', '"') ?? '';
      const [headline, sapo] = [line('title'), line('description')];
      expect(words(headline), headline).toBeLessThanOrEqual(20);
      expect(headline).not.toMatch(/[()]| là /u);
      expect(words(sapo), sapo).toBeLessThanOrEqual(50);
      expect(sapo).not.toMatch(/chủ trì|Hội trường/u);
    }
  });
});

test('a post has no headline, and says nothing twice', async () => {
  const built = await make(conferences, ['txt'], { kinds: ['social'] });
  for (const name of conferences) {
    const text = textOf(built, `${name}/social.txt`);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    expect(text).not.toContain('===');
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(text.split(line.replace(/[.!]$/u, ''))).toHaveLength(2);
    expect(text).not.toMatch(/(?:tổng|sơ) kết (?:năm|6 tháng|quý)/u);
  }
});
