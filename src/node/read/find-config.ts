/** Where a configuration lies, and what its paths mean. */
import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileKey } from './file-key.ts';

const names = ['thuky.config.yaml', 'thuky.config.yml', 'thuky.config.json'];

/**
 * The nearest configuration: in the folder of `path` (a file, a folder, or a pattern), else in the folders above it.
 * Out: its path, from the current folder where that is shorter.
 */
export async function findConfig(path: string): Promise<string | undefined> {
  let folder = await folderOf(resolve(path.split(/[*?{]/)[0] ?? '.'), path);
  for (;;) {
    for (const name of names) {
      const entry = await stat(join(folder, name)).catch(() => undefined);
      if (entry?.isFile()) return near(join(folder, name));
    }
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

/** A path that the configuration `file` names, for use from the current folder. `-` is a stream, not a path. */
export function pathFrom(file: string, path: string): string {
  if (path === '-' || isAbsolute(path)) return path;
  return near(resolve(dirname(file), path));
}

async function folderOf(place: string, written: string): Promise<string> {
  const entry = await stat(place).catch(() => undefined);
  return entry?.isDirectory() || written === '' ? place : dirname(place);
}

/** As short as can be: from the current folder where that does not climb. */
function near(path: string): string {
  const way = relative(process.cwd(), path);
  return fileKey(way === '' ? '.' : way.startsWith('..') || isAbsolute(way) ? path : way);
}
