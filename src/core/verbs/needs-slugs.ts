/** Whether a build depends on slugs: light, so that a door can ask before it loads anything. */
import type { Job } from '../model/job.ts';

/** The key of a document in `Job.slugs`. */
export function slugKey(input: string, kind: string): string {
  return `${input} ${kind}`;
}

/** Whether a job's outputs depend on slugs, and so on all its inputs. */
export function needsSlugs({ path, frontMatter }: Pick<Job, 'path' | 'frontMatter'>): boolean {
  return Boolean(path?.includes('{slug}')) || !['thuky', 'none'].includes(frontMatter ?? 'thuky');
}
