/** Slugs for a build that makes its conferences one by one. */
import pLimit from 'p-limit';
import type { Job } from '../../core/model/job.ts';
import type { Files } from '../../core/model/source.ts';
import { documentSlugs, type Named } from '../../core/verbs/document-slugs.ts';
import { needsSlugs } from '../../core/verbs/needs-slugs.ts';
import { contentHash, filesHash } from '../read/content-hash.ts';
import { houseFiles, programHash } from '../read/house-files.ts';
import { readOrRefuse } from '../read/read-into.ts';
import { type KnownNames, readNames, saveNames } from '../record/slug-record.ts';

export interface SlugSettings {
  /** What was read already. */
  given: Files;
  out: string;
  /** Ask only what changed since the last build into `out`. */
  cache: boolean;
  dryRun: boolean;
}

/** Data files read at once. */
const atOnce = 16;

/** Names of all documents of a job, no two alike; nothing when no output depends on them. */
export async function findSlugs(job: Job, { given, out, cache, dryRun }: SlugSettings): Promise<Job['slugs']> {
  if (!needsSlugs(job)) return undefined;
  const house = await houseFiles(job);
  const { kinds, style, seed, compare } = job;
  const compared = compare === undefined ? undefined : (given.get(compare) ?? (await readOrRefuse(compare)).bytes);
  const by = contentHash(
    JSON.stringify([
      await programHash(),
      filesHash(house),
      kinds,
      style,
      seed,
      compare,
      compared && contentHash(compared),
    ]),
  );
  const before: KnownNames = cache ? await readNames(out, by) : new Map();
  const names: KnownNames = new Map(before);
  const files = new Map([...house, ...given]);
  const some = pLimit(atOnce);
  await Promise.all(
    job.inputs.map((input) =>
      some(async () => {
        const bytes = given.get(input) ?? (await readOrRefuse(input)).bytes;
        const data = bytes ? contentHash(bytes) : 'absent';
        if (names.get(input)?.data === data) return;
        names.set(input, { data, names: [] });
        if (bytes) files.set(input, bytes);
      }),
    ),
  );
  const changed = job.inputs.filter((input) => names.get(input) !== before.get(input));
  if (compare !== undefined && compared) files.set(compare, compared);
  if (changed.length > 0) {
    const { namesOf } = await import('../../core/verbs/slugs.ts');
    for (const { input, kind, text } of namesOf({ ...job, inputs: changed }, files))
      names.get(input)!.names.push([kind, text]);
    if (!dryRun) await saveNames(out, by, names);
  }
  return documentSlugs(
    [...new Set(job.inputs)].flatMap((input) =>
      names.get(input)!.names.map(([kind, text]): Named => ({ input, kind, text })),
    ),
  );
}
