/** Build many conferences into a folder: only what changed, several at once, and nothing of a person's lost. */
import pLimit from 'p-limit';
import { recordFolder, recordPath } from '../../core/model/output-record.ts';
import type { Files } from '../../core/model/source.ts';
import { stemOf } from '../../core/model/stem.ts';
import { contentHash, filesHash } from '../read/content-hash.ts';
import { houseFiles, programHash } from '../read/house-files.ts';
import { claims } from '../record/claims.ts';
import { openRecord, type RecordBook } from '../record/record-book.ts';
import { liesInside } from '../save/save-file.ts';
import { sweep } from '../save/sweep.ts';
import { buildOne } from './build-one.ts';
import type { BuildPlan, OneBuilt, OneContext } from './built.ts';
import { keepPool } from './kept-pool.ts';
import { makePool } from './make-pool.ts';

/** So few conferences are not worth another worker, which must first load its code. */
const perWorker = 6;

/**
 * Build. Yields each conference once, in the order of `job.inputs`; they are made in any order.
 * Throws where what all share cannot be read. `shared.files` are templates and the like, for excerpts in messages.
 */
export async function* buildAll(plan: BuildPlan): AsyncGenerator<OneBuilt & { house: Files }> {
  const { job, out, signal, workers, limit, memory } = plan;
  const { inputs, slugs, ...rest } = job;
  const [house, program] = await Promise.all([houseFiles(job), programHash()]);
  const by = contentHash(JSON.stringify([program, filesHash(house), Object.entries(rest).sort()]));

  const alone = keepPool();
  const pools = plan.workshop ?? alone;
  let whole = false;
  const most = Math.max(1, Math.min(workers, Math.ceil(inputs.length / perWorker)));
  const context: OneContext = {
    ...plan,
    make: (task) =>
      pools.of(`${by} ${most}`, () => makePool(house, { workers: most, limit, memory, signal })).make(task),
    one: pLimit(most),
    full: false,
  };
  // Looking at the disk goes on beside the making, but not so far ahead that outputs pile up in memory.
  const some = pLimit(most + 4);
  const taken = new Set<string>();
  if (!plan.dryRun) await sweep(`${out}/${recordFolder}`, () => true);

  const slugsBy = new Map<string, Record<string, string>>();
  for (const [key, slug] of Object.entries(slugs ?? {})) {
    const input = key.slice(0, key.lastIndexOf(' '));
    slugsBy.set(input, { ...slugsBy.get(input), [key]: slug });
  }
  const next = claims();
  const results = inputs.map((input) => {
    const { claim, done } = next();
    const stem = stemOf(input);
    // Some file systems take A and a for one name.
    const before = job.path === undefined && taken.has(stem.toLowerCase());
    taken.add(stem.toLowerCase());
    return some(async (): Promise<OneBuilt> => {
      if (before) return { input, state: 'twice', files: [], messages: [], photos: [] };
      if (signal.aborted || context.full) return { input, state: 'stopped', files: [], messages: [], photos: [] };
      plan.progress?.(input, 'begun');
      const opened = await openOrFault(out, stem);
      if ('fault' in opened) return { input, state: 'made', files: [opened], messages: [], photos: [] };
      const { book } = opened;
      if (!plan.dryRun) await sweepAll(out, book);
      // Its own slugs only: another conference is no reason to make this one again.
      const ownSlugs = slugs && (slugsBy.get(input) ?? {});
      const one = { ...rest, ...(ownSlugs && { slugs: ownSlugs }) };
      const built = await buildOne(
        { input, job: one, by: contentHash(JSON.stringify([by, ownSlugs])), book, claim },
        context,
      );
      plan.progress?.(input, 'done');
      return built;
    }).finally(done);
  });
  // One may fail while another is awaited: its failure is handled when its turn comes.
  for (const result of results) result.catch(() => {});
  try {
    for (const result of results) yield { ...(await result), house };
    whole = true;
  } finally {
    // What a build leaves undone would keep the workers of the next one busy.
    await (whole ? alone : pools).close();
  }
}

/** The record of a conference, or what the system says of it, as of a file that cannot be written. */
async function openOrFault(
  out: string,
  stem: string,
): Promise<{ book: RecordBook } | { path: string; kind: string; fault: unknown }> {
  try {
    return { book: await openRecord(out, stem) };
  } catch (fault) {
    return { path: recordPath(stem), kind: '', fault };
  }
}

/** Clear the folders of all that a conference has written. */
async function sweepAll(out: string, book: RecordBook): Promise<void> {
  const folders = new Set(book.paths().map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
  for (const folder of folders)
    if (await liesInside(out, `${folder}x`)) await sweep(`${out}/${folder}`, book.isAnyOfOurs);
}
