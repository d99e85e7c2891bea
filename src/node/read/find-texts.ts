/** Which texts a command line means. */
import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { textEndings } from '../../core/model/file-endings.ts';
import { isBesideName } from '../save/beside-name.ts';
import { fileKey } from './file-key.ts';
import { findPath } from './find-path.ts';

/**
 * A path as typed → keys of texts: a folder gives the `.md` and `.txt` files below it, sorted by code unit; a file itself.
 * Versions that thuky put beside an edited file (`….moi.md`, `….cu.md`) are no texts of the folder.
 */
export async function findTexts(path: string): Promise<string[]> {
  const place = await findPath(path);
  if (place === undefined || !(await stat(place)).isDirectory()) return [fileKey(path)];
  const names = await glob(
    textEndings.map((ending) => `**/*.${ending}`),
    {
      cwd: place,
      ignore: ['**/node_modules/**'],
      expandDirectories: false,
    },
  );
  const keys = names.filter((name) => !isBesideName(name)).map((name) => fileKey(`${path}/${name}`));
  return [...new Set(keys)].sort();
}
