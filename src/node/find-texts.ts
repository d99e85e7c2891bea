/** Which texts a command line means. */
import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { fileKey } from './file-key.ts';

/** A path as typed → keys of texts: a folder gives the `.md` and `.txt` files below it, sorted by code unit; a file itself. */
export async function findTexts(path: string): Promise<string[]> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry?.isDirectory()) return [fileKey(path)];
  const names = await glob(['**/*.md', '**/*.txt'], {
    cwd: path,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  return names.sort().map((name) => fileKey(`${path}/${name}`));
}
