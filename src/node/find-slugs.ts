/** Slugs for a build that makes its conferences one by one. */
import { needsSlugs } from '../core/needs-slugs.ts';
import type { Files, Job } from '../core/types.ts';
import { houseFiles } from './house-files.ts';
import { readFile } from './read-file.ts';

/** Names of all documents of a job, no two alike; nothing when no output depends on them. `given`: what was read already. */
export async function findSlugs(job: Job, given: Files): Promise<Job['slugs']> {
  if (!needsSlugs(job)) return undefined;
  const { slugsOf } = await import('../core/slugs.ts');
  const files = new Map([...(await houseFiles(job)), ...given]);
  for (const input of job.inputs) {
    const bytes = files.has(input) ? undefined : await readFile(input);
    if (bytes) files.set(input, bytes);
  }
  return slugsOf(job, files);
}
