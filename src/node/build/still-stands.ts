/** Whether an earlier build is still what a new one would give. */

import { noSnapshot, snapshotOfKey, snapshotSince } from '../read/snapshot.ts';
import type { Made } from '../record/record.ts';
import type { RecordBook } from '../record/record-book.ts';
import { besideName } from '../save/beside-name.ts';
import type { FileBuilt } from './built.ts';

/**
 * The outputs as they stand, or nothing when something must be made again: a photo changed, an output is gone or is an
 * older version, or an edited one is to be overwritten. An output edited by hand stands, since its new version was offered.
 */
export async function stillStands(
  { photos, outputs }: Made,
  { out, book, force }: { out: string; book: RecordBook; force: boolean },
): Promise<FileBuilt[] | undefined> {
  for (const [key, before] of Object.entries(photos)) {
    const now = await snapshotOfKey(key, before ?? noSnapshot);
    if (now?.hash !== before?.hash) return undefined;
  }
  const standing: FileBuilt[] = [];
  for (const [path, { kind, ...made }] of Object.entries(outputs)) {
    const now = await snapshotSince(`${out}/${path}`, made);
    if (!now || now.hash === 'folder') return undefined;
    if (now.hash === made.hash) {
      standing.push({ path, kind, decision: 'same', size: now.size });
      continue;
    }
    if (force || book.offered(path) !== made.hash || (await book.isOurs(path, now.hash))) return undefined;
    const at = besideName(path, 'moi', 1);
    const beside = await snapshotSince(`${out}/${at}`, made);
    standing.push({ path, kind, decision: 'kept', at: beside?.hash === made.hash ? at : undefined });
  }
  return standing;
}
