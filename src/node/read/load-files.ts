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
  const files = await withInputs(job, given);
  await add(files, wantedFiles(job, files));
  return files;
}

/** The same with the house of the job, which knows the data files already: whoever builds them hands it on. */
export async function loadJob(job: Job, given: Files = new Map()): Promise<{ files: Files; house: House }> {
  const files = await withInputs(job, given);
  const house = openHouse(job, files);
  await add(files, wantedFiles(job, files, { house }));
  return { files, house };
}

async function withInputs(job: Job, given: Files): Promise<Map<string, Uint8Array>> {
  const files = new Map([...(await houseFiles(job)), ...given]);
  await add(files, job.inputs);
  return files;
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
