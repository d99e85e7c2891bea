/** What is in an output folder. */
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Files below a folder, with `/`, in order; without what thuky remembers in `.thuky/`. */
export async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((file) =>
    join(file.parentPath, file.name)
      .slice(folder.length + 1)
      .replaceAll(sep, '/'),
  );
  return paths.filter((path) => !path.startsWith('.thuky/')).sort();
}
