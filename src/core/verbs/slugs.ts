/** The names of a job's documents in addresses, no two alike. */

import type { Job } from '../model/job.ts';
import type { Files } from '../model/source.ts';
import { documentsOf } from '../pipeline/documents.ts';
import { type House, openHouse } from '../pipeline/house.ts';
import { slugOf } from '../publish/publication.ts';
import { documentSlugs, type Named } from './document-slugs.ts';

const deaf = { report: () => {}, enter: () => {} };

/** What each document would be called, input by input. Of one input this depends on no other. */
export function namesOf(job: Job, files: Files, { house = openHouse(job, files) }: { house?: House } = {}): Named[] {
  return [...documentsOf(job, files, house, deaf)].map(({ input, stem, kind, document }) => ({
    input,
    kind: kind.name,
    text: slugOf(document, stem),
  }));
}

/** Slugs of every document of a job, as `documentSlugs`. A door that builds inputs one at a time makes this once and hands it on as `Job.slugs`. */
export function slugsOf(job: Job, files: Files, given: { house?: House } = {}): Record<string, string> {
  return documentSlugs(namesOf({ ...job, inputs: [...new Set(job.inputs)] }, files, given));
}
