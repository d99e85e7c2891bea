/** A file as it is now: its content, and the signs by which an unchanged one is known without reading it. */
import type { Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { contentHash } from './content-hash.ts';
import { findPath } from './find-path.ts';
import { readPlain } from './read-plain.ts';

export interface Snapshot {
  hash: string;
  /** Bytes. */
  size: number;
  /** Milliseconds: last change of the content, last change of the entry. */
  time: number;
  entry: number;
}

/** What no file is like. */
export const noSnapshot: Snapshot = { hash: '', size: -1, time: 0, entry: 0 };

/** The file at `path`; nothing when there is none. What is no plain file (a folder, a link) has a hash that nothing else has. */
export async function snapshot(path: string): Promise<Snapshot | undefined> {
  const stats = await statOf(path);
  if (!stats) return undefined;
  const hash = stats.isFile()
    ? contentHash(await readPlain(path, { most: Number.MAX_SAFE_INTEGER }))
    : stats.isSymbolicLink()
      ? 'link'
      : 'folder';
  return { hash, size: stats.size, time: stats.mtimeMs, entry: stats.ctimeMs };
}

/** As `snapshot`, but a file that shows no sign of change since `before` is not read again. */
export async function snapshotSince(path: string, before: Snapshot): Promise<Snapshot | undefined> {
  const stats = await statOf(path);
  const same = stats?.size === before.size && stats.mtimeMs === before.time && stats.ctimeMs === before.entry;
  return same ? before : snapshot(path);
}

/**
 * As `snapshotSince`, of what is read by its key: under the name that the disk has for it, and behind links. What cannot be
 * read is as if it were not there.
 */
export async function snapshotOfKey(key: string, before: Snapshot): Promise<Snapshot | undefined> {
  const path = await findPath(key);
  if (path === undefined) return undefined;
  try {
    return await snapshotSince(await realpath(path), before);
  } catch {
    return undefined;
  }
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw cause;
  }
}
