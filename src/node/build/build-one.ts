import type { Output } from '../../core/model/job.ts';
import { contentHash } from '../read/content-hash.ts';
import { readOrRefuse } from '../read/read-into.ts';
import { noSnapshot, type Snapshot, snapshot, snapshotOfKey } from '../read/snapshot.ts';
import type { Made } from '../record/record.ts';
import type { RecordBook } from '../record/record-book.ts';
import { putOutput } from '../save/put-output.ts';
import type { FileBuilt, One, OneBuilt, OneContext } from './built.ts';
import type { MadeInput } from './make-input.ts';
import { isMade } from './make-pool.ts';
import { unsaid } from './said-message.ts';
import { stillStands } from './still-stands.ts';

/** After these it is of no use to go on with other files. */
const noRoom = ['ENOSPC', 'EDQUOT', 'EROFS'];

/** Build one. The record says what is on disk; it is written before and after. */
export async function buildOne(one: One, context: OneContext): Promise<OneBuilt> {
  const { input, job, by, book } = one;
  const { given, out, force, signal } = context;
  const read = given.has(input) ? { bytes: given.get(input)! } : await readOrRefuse(input);
  const { bytes: data } = read;
  const hash = data ? contentHash(data) : (read.refusal ?? 'absent');
  const before = context.cache ? book.made(by, input) : undefined;
  const standing = before?.data === hash ? await stillStands(before, { out, book, force }) : undefined;
  if (before && standing && (await one.claim(standing.map(({ path }) => path))).size === 0) {
    const told = partition(Object.entries(before.photos));
    return { input, state: 'unchanged', files: standing, messages: before.messages.map(unsaid), ...told, data };
  }

  const stopped: OneBuilt = { input, state: 'stopped', files: [], messages: [], photos: [] };
  const made = await context.one(async () =>
    signal.aborted || context.full ? undefined : context.make({ job, input, read }),
  );
  if (!made) return stopped;
  if (!isMade(made)) return made.why === 'stopped' ? stopped : { ...stopped, state: 'broken', broken: made };
  const refused = await one.claim(made.outputs.map(({ path }) => path));
  const outputs = made.outputs.filter(({ path }) => !refused.has(path));
  const twice = made.outputs.filter(({ path }) => refused.has(path));
  const files = [
    ...(await saveAll(outputs, book, context)),
    ...twice.map(({ path, kind }): FileBuilt => ({ path, kind, twice: true })),
  ];
  const whole = files.every((file) => !file.fault && !file.twice);
  if (!context.dryRun && whole) await remember(made, { one, hash, out });
  return { input, state: 'made', files, messages: made.messages.map(unsaid), ...partition([...made.photos]), data };
}

/** Files by whether they are there. */
function partition(files: readonly (readonly [key: string, content: unknown])[]): Pick<OneBuilt, 'photos' | 'missing'> {
  const keys = (there: boolean) => files.filter(([, content]) => Boolean(content) === there).map(([key]) => key);
  return { photos: keys(true), missing: keys(false) };
}

/** Save all outputs, each for itself: one that cannot be saved does not keep the others back. */
async function saveAll(outputs: readonly Output[], book: RecordBook, context: OneContext): Promise<FileBuilt[]> {
  const { out, force, dryRun } = context;
  const hashes = Object.fromEntries(outputs.map(({ path, bytes }) => [path, contentHash(bytes)]));
  const failed = (fault: unknown): unknown => {
    if (noRoom.includes((fault as NodeJS.ErrnoException).code ?? '')) context.full = true;
    return fault;
  };
  try {
    if (!dryRun && outputs.length > 0) await book.willWrite(hashes);
  } catch (cause) {
    // Without the record, what is written now would count as a person's edit later.
    return outputs.map(({ path, kind }) => ({ path, kind, fault: failed(cause) }));
  }
  // All at once: what takes time is waiting for the disk.
  const files = await Promise.all(
    outputs.map(async ({ path, kind, bytes }: Output): Promise<FileBuilt> => {
      try {
        return {
          path,
          kind,
          size: bytes.length,
          bytes,
          ...(await putOutput(path, bytes, { out, book, force, dryRun })),
        };
      } catch (fault) {
        return { path, kind, fault: failed(fault) };
      }
    }),
  );
  const done = files.filter(({ fault }) => !fault);
  if (!dryRun && done.length > 0 && done.length < files.length) {
    await book.hasOffered(Object.fromEntries(done.map(({ path }) => [path, hashes[path]!]))).catch(failed);
  }
  return files.map(({ bytes, ...file }) => (file.decision === 'beside' && bytes ? { ...file, bytes } : file));
}

/** Write down what was made from what, so that the next build can leave it alone. */
async function remember(
  { outputs, photos, messages }: MadeInput,
  { one, hash, out }: { one: One; hash: string; out: string },
): Promise<void> {
  const { by, input, book } = one;
  const sign = async (path: string, content: Uint8Array, kind: string) => {
    const now = await snapshot(`${out}/${path}`);
    const made = contentHash(content);
    return [path, now?.hash === made ? { ...now, kind } : { ...noSnapshot, hash: made, kind }] as const;
  };
  const seen = async (key: string, bytes: Uint8Array | undefined): Promise<[string, Snapshot | null]> => {
    if (!bytes) return [key, null];
    const now = await snapshotOfKey(key, noSnapshot);
    const read = contentHash(bytes);
    return [key, now?.hash === read ? now : { ...noSnapshot, hash: read }];
  };
  const made: Made = {
    by,
    input,
    data: hash,
    photos: Object.fromEntries(await Promise.all([...photos].map(([key, bytes]) => seen(key, bytes)))),
    outputs: Object.fromEntries(await Promise.all(outputs.map(({ path, bytes, kind }) => sign(path, bytes, kind)))),
    messages,
  };
  // A record that cannot be written costs time at the next build, nothing else.
  await book.hasMade(made).catch(() => {});
}
