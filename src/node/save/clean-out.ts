/** Which files of an output folder may go: those that thuky wrote and nobody edited. */

import { readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { recordFolder } from '../../core/model/output-record.ts';
import { snapshot } from '../read/snapshot.ts';
import { openRecord, recordFile, recordStems } from '../record/record-book.ts';
import { dropNames } from '../record/slug-record.ts';
import { besideName } from './beside-name.ts';
import { removeOurs } from './remove-ours.ts';
import { liesInside } from './save-file.ts';

export interface Cleaned {
  /** Removed, or to be removed; below the output folder, in order. */
  ours: string[];
  /** Edited since, and left. */
  edited: string[];
}

/**
 * Remove what thuky wrote, or only say what that would be. Folders that are empty after that go too, and the record of a
 * conference of which nothing is left. Nothing else is touched, and nothing outside of the folder, whatever a record says.
 */
export async function cleanOut(out: string, { remove }: { remove: boolean }): Promise<Cleaned> {
  const cleaned: Cleaned = { ours: [], edited: [] };
  const folders = new Set<string>();
  for (const stem of await recordStems(out)) {
    const book = await openRecord(out, stem);
    let left = false;
    for (const path of book.paths().sort()) {
      for (const at of await present(out, path)) {
        const place = join(out, ...at.split('/'));
        const isOurs = (hash: string) => book.isOurs(path, hash);
        const ours = remove ? await removeOurs(place, isOurs) : await isOurs((await snapshot(place))?.hash ?? '');
        (ours ? cleaned.ours : cleaned.edited).push(at);
        if (ours) folders.add(dirname(at));
        else left = true;
      }
    }
    if (remove && !left) await rm(recordFile(out, stem), { force: true });
  }
  if (remove && (await recordStems(out)).length === 0) await dropNames(out);
  if (remove) await removeEmpty(out, [...folders, recordFolder]);
  return cleaned;
}

/** The output and the new versions beside it, as far as they are there. */
async function present(out: string, path: string): Promise<string[]> {
  const paths: string[] = [];
  // A link that somebody put in the place of a folder leads to files that are not ours.
  if (!(await liesInside(out, path))) return paths;
  if (await snapshot(join(out, ...path.split('/')))) paths.push(path);
  for (let number = 1; ; number += 1) {
    const at = besideName(path, 'moi', number);
    if (!(await snapshot(join(out, ...at.split('/'))))) return paths;
    paths.push(at);
  }
}

/** Remove folders that are empty, deepest first, and those above them below `out`. */
async function removeEmpty(out: string, folders: readonly string[]): Promise<void> {
  const all = new Set<string>();
  for (const folder of folders) {
    for (let at = folder; at !== '.' && at !== '/' && at !== ''; at = dirname(at)) all.add(at);
  }
  for (const folder of [...all].sort((one, other) => other.length - one.length)) {
    const place = join(out, ...folder.split('/'));
    const names = await readdir(place).catch(() => ['unknown']);
    // Someone may fill it in between; then the system refuses.
    if (names.length === 0) await rmdir(place).catch(() => {});
  }
}
