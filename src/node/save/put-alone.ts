/** Put one file where a person asked for it, without losing what a person wrote there. */

import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { editedRecord, recordFolder } from '../../core/model/output-record.ts';
import { contentHash } from '../read/content-hash.ts';
import { openRecord } from '../record/record-book.ts';
import { type Put, putOutput } from './put-output.ts';

/** What was done; `at` as the person would write it, beside the path that was asked for. */
export type PutAlone = Pick<Put, 'decision' | 'at' | 'edited'>;

/** The record of files that are asked for one by one, in the folder of records. */
const ALONE = 'one-by-one';

/**
 * Put `bytes` at `path`. What was written is remembered in the nearest folder above that has records already, so that a
 * build knows it too, else in a folder of records beside the file. A link is followed: its target is the file.
 * `byHand`: set from a file that a person edited. It is that person's like the edit itself: no build writes over it.
 * Throws what the system says; the old file is then untouched.
 */
export async function putAlone(
  path: string,
  bytes: Uint8Array,
  { force, byHand = false }: { force: boolean; byHand?: boolean | undefined },
): Promise<PutAlone> {
  const target = resolve(await followed(path));
  const out = await recordHome(dirname(target));
  const inside = relative(out, target).split(sep).join('/');
  const book = await openRecord(out, byHand ? editedRecord : ALONE);
  const hash = contentHash(bytes);
  await book.willWrite({ [inside]: hash });
  const { decision, at, edited } = await putOutput(inside, bytes, { out, book, force, dryRun: false });
  await book.hasOffered({ [inside]: hash });
  return {
    decision,
    ...(at !== undefined && { at: join(dirname(path), basename(at)) }),
    ...(edited && { edited }),
  };
}

async function followed(path: string): Promise<string> {
  const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink();
  return isLink ? realpath(path).catch(() => path) : path;
}

/** The nearest folder above that has records; the folder itself when none has. */
async function recordHome(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    const entry = await lstat(join(at, recordFolder)).catch(() => undefined);
    if (entry?.isDirectory()) return at;
    if (dirname(at) === at) return folder;
  }
}
