/** Make files look new. */
import { utimes } from 'node:fs/promises';

/** Set the time of change of files to now, so that Make sees that they were looked at. What cannot be set is left. */
export async function touch(paths: readonly string[]): Promise<void> {
  const now = new Date();
  await Promise.all(paths.map((path) => utimes(path, now, now).catch(() => {})));
}
