/** Write a file only where none is. */
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Whether it was written; what stands there already is left as it is. Missing folders are made. */
export async function saveNew(path: string, text: string | Uint8Array): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EEXIST') return undefined;
    throw cause;
  });
  if (!file) return false;
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (cause) {
    await rm(path, { force: true });
    throw cause;
  } finally {
    await file.close();
  }
  return true;
}
