/** Keys of `Files` → paths of this disk. */
import { readdir, stat } from 'node:fs/promises';

/**
 * The path of what a key names: itself, or one whose name is that of the key but for how its letters are put together.
 * Keys are composed (NFC); macOS decomposes names (NFD), archives and network folders keep either, folder by folder.
 * Nothing when there is no such file or folder.
 */
export async function findPath(key: string): Promise<string | undefined> {
  if (await exists(key)) return key;
  // Plain letters are put together in one way only.
  if (/^[\0-\x7F]*$/.test(key)) return undefined;
  return below(key.startsWith('/') ? '/' : '', key.split('/').filter(Boolean));
}

async function below(folder: string, [name, ...rest]: readonly string[]): Promise<string | undefined> {
  if (name === undefined) return folder.slice(0, -1);
  const wanted = name.normalize('NFC');
  // A folder that may be entered but not listed still has the name as it was given.
  const names = name === '..' ? [name] : await readdir(folder || '.').catch(() => [name]);
  const alike = names.filter((other) => other.normalize('NFC') === wanted);
  for (const other of [...alike].sort((one) => (one === name ? -1 : 1))) {
    const at = `${folder}${other}`;
    const path = (await exists(at)) && (await below(`${at}/`, rest));
    if (path) return path;
  }
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
