/** Everything a job needs, read from disk. */

import type { Job } from '../../core/model/job.ts';
import type { Files } from '../../core/model/source.ts';
import { type House, openHouse } from '../../core/verbs/open-house.ts';
import { wantedFiles, wantedPhotos } from '../../core/verbs/wanted-files.ts';
import { houseFiles } from './house-files.ts';
import { loadBuiltin } from './load-builtin.ts';
import { putRead, readOrRefuse } from './read-into.ts';

/**
 * The files of a job: built-in ones, the user's templates, the data files, and what the data refers to (photos).
 * `given` is what the door has already, such as standard input. A file that is not there is left out: the core says so.
 */
export async function loadFiles(job: Job, given: Files = new Map()): Promise<Files> {
  const files = new Map([...(await houseFiles(job)), ...given]);
  await add(files, job.inputs);
  await add(files, wantedFiles(job, files));
  return files;
}

/** A house, and the files that it was read from. */
export interface Opened {
  files: Files;
  house: House;
}

/** The house of a job, before anything else of the job is read. */
export async function loadHouse(job: Pick<Job, 'templates' | 'style'>): Promise<Opened> {
  const files = await houseFiles(job);
  return { files, house: openHouse(job, files) };
}

/**
 * The files of a job with its house, which knows the data files then: whoever builds them hands it on. `opened`: the house,
 * when the door has it already.
 */
export async function loadJob(job: Job, given: Files = new Map(), opened?: Opened): Promise<Opened> {
  const { files: shared, house } = opened ?? (await loadHouse(job));
  const files = new Map([...shared, ...given]);
  await add(files, job.inputs);
  await add(files, wantedFiles(job, files, { house }));
  return { files, house };
}

/** The files of one Markdown document: built-in ones, itself, and its photos. `given` as in `loadFiles`. */
export async function loadMarkdown(input: string, given: Files = new Map()): Promise<Files> {
  const files = new Map([...(await loadBuiltin()), ...given]);
  await add(files, [input]);
  await add(files, wantedPhotos(input, files));
  return files;
}

/** The files of texts to lint: built-in ones, a style of the user's own, and the texts. `given` as in `loadFiles`. */
export async function loadTexts(
  inputs: readonly string[],
  style: string | undefined,
  given: Files = new Map(),
): Promise<Files> {
  const files = new Map([...(await houseFiles({ style })), ...given]);
  await add(files, inputs);
  return files;
}

async function add(files: Map<string, Uint8Array>, keys: readonly string[]): Promise<void> {
  const absent = keys.filter((key) => !files.has(key));
  const read = await Promise.all(absent.map(readOrRefuse));
  absent.forEach((key, index) => {
    putRead(files, key, read[index]!);
  });
}
