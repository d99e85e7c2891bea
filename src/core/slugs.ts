/** The names of a job's documents in addresses, no two alike. */
import { documentsOf } from './documents.ts';
import { houseOf } from './house.ts';
import { distinctSlugs } from './language/slug.ts';
import { slugKey } from './needs-slugs.ts';
import { slugOf } from './publish/publication.ts';
import type { Files, Job } from './types.ts';

const deaf = { report: () => {}, enter: () => {} };

/**
 * Slugs of every document by `slugKey`. Documents with one title are told apart by the name of their data file,
 * or by their kind, and only then by a number. The order of inputs has no say.
 * A door that builds inputs one at a time makes this once for all of them and hands it on as `Job.slugs`.
 */
export function slugsOf(job: Job, files: Files): Record<string, string> {
  const inputs = [...new Set(job.inputs)].sort();
  const made = [...documentsOf({ ...job, inputs }, files, houseOf(job, files), deaf)].map(
    ({ input, stem, kind, document }) => ({ input, stem, kind: kind.name, text: slugOf(document, stem) }),
  );
  const slugs = distinctSlugs(
    made.map(({ text, input, stem, kind }) => {
      const alike = made.filter((other) => other.text === text);
      const inputsDiffer = alike.some((other) => other.input !== input);
      const kindsDiffer = alike.some((other) => other.kind !== kind);
      return { text, hint: [inputsDiffer ? stem : '', kindsDiffer ? kind : ''].join(' ').trim() };
    }),
  );
  return Object.fromEntries(made.map(({ input, kind }, index) => [slugKey(input, kind), slugs[index] ?? '']));
}
