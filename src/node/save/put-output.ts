/** Put one output on disk without losing what a person wrote there. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHash } from '../read/content-hash.ts';
import { snapshot } from '../read/snapshot.ts';
import type { RecordBook } from '../record/record-book.ts';
import { besideName } from './beside-name.ts';
import { type Decision, decide } from './decide.ts';
import { removeOurs } from './remove-ours.ts';
import { createFile, keepAs, replaceFile } from './replace-file.ts';
import { placeInside } from './save-file.ts';

export interface Put {
  /** What was done, or would be. */
  decision: Decision;
  /** Path below the output folder of the new version (`….moi….`) or of the edited file (`….cu….`). */
  at?: string | undefined;
  /** The edited file, where a new version went beside it. */
  edited?: Uint8Array;
}

export interface PutSettings {
  out: string;
  book: RecordBook;
  force: boolean;
  dryRun: boolean;
}

/** Put `bytes` at `path` below the output folder. Throws what the system says; the old file is then untouched. */
export async function putOutput(path: string, bytes: Uint8Array, settings: PutSettings): Promise<Put> {
  const { out, book, force, dryRun } = settings;
  const place = dryRun ? join(out, ...path.split('/')) : await placeInside(out, path);
  const next = contentHash(bytes);
  const mayGo = (hash: string) => (hash === next ? Promise.resolve(true) : book.isOurs(path, hash));
  // Again when somebody made the file between the look and the act.
  for (;;) {
    const standing = await snapshot(place);
    if (standing?.hash === 'folder')
      throw Object.assign(new Error(place), { code: 'EISDIR', syscall: 'open', path: place });
    const decision = decide({
      next,
      found: standing?.hash,
      ours: standing !== undefined && (await book.isOurs(path, standing.hash)),
      offered: book.offered(path),
      force,
    });
    if (dryRun) return { decision, at: decision === 'beside' ? besideName(path, 'moi', 1) : undefined };
    if (decision === 'beside') {
      const at = await putBeside(path, bytes, settings);
      const edited = standing?.hash === 'link' ? undefined : await readFile(place).catch(() => undefined);
      return edited ? { decision, at, edited } : { decision, at };
    }
    if (decision === 'kept') return { decision, at: await dropBeside(path, next, settings) };
    if (decision === 'write' && !standing) {
      if (!(await createFile(place, bytes))) continue;
      return { decision, at: await dropBeside(path, undefined, settings) };
    }
    if (decision === 'same') return { decision, at: await dropBeside(path, undefined, settings) };

    // An edited file gets its other name first, so that it is at no moment without one.
    const backup = decision === 'replace' ? await keepAs(place) : undefined;
    const saved = await replaceFile(place, bytes, async (hash) => hash === (backup && standing?.hash) || mayGo(hash));
    await dropBeside(path, undefined, settings);
    const kept = saved ?? backup;
    return kept ? { decision: 'replace', at: path.slice(0, path.lastIndexOf('/') + 1) + nameOf(kept) } : { decision };
  }
}

/** Put the new version beside; never over anything but an older new version. Returns where. */
async function putBeside(path: string, bytes: Uint8Array, { out, book }: PutSettings): Promise<string> {
  const next = contentHash(bytes);
  for (let number = 1; ; number += 1) {
    const at = besideName(path, 'moi', number);
    const place = await placeInside(out, at);
    const standing = await snapshot(place);
    if (standing?.hash === next) return at;
    if (!standing && (await createFile(place, bytes))) return at;
    if (standing && (await book.isOurs(path, standing.hash))) {
      await replaceFile(place, bytes, (hash) => book.isOurs(path, hash));
      return at;
    }
  }
}

/** Remove older new versions beside that nobody edited. Returns the one that holds `next`, if any. */
async function dropBeside(
  path: string,
  next: string | undefined,
  { out, book }: PutSettings,
): Promise<string | undefined> {
  let holds: string | undefined;
  for (let number = 1; ; number += 1) {
    const at = besideName(path, 'moi', number);
    const place = join(out, ...at.split('/'));
    const standing = await snapshot(place);
    if (!standing) return holds;
    if (standing.hash === next) holds = at;
    else await removeOurs(place, (hash) => book.isOurs(path, hash));
  }
}

function nameOf(place: string): string {
  return place.slice(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
}
