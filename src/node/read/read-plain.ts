/** Read a file of the disk, and nothing that only looks like one. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { limits } from '../../core/model/limits.ts';

/** A pipe that nobody writes to is opened without waiting. Windows knows no such flag. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of an ordinary file. Throws what the system says, `ENOTFILE` for a pipe or a device, and `EFBIG` beyond
 * `most` bytes; nothing was read of these. `follow`: through links.
 */
export async function readPlain(
  path: string,
  { most = limits.fileBytes.most, follow = true }: { most?: number; follow?: boolean } = {},
): Promise<Uint8Array> {
  const file = await open(path, flags | (follow ? 0 : (constants.O_NOFOLLOW ?? 0)));
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw refused('EISDIR', path);
    if (!stats.isFile()) throw refused('ENOTFILE', path);
    if (stats.size > most) throw refused('EFBIG', path);
    return new Uint8Array(await file.readFile());
  } finally {
    await file.close();
  }
}

function refused(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, syscall: 'open', path });
}
