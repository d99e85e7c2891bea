/** Read a file among those of a job; one that cannot be read is reported by the core, at its place. */
import { type Refusal, refusalKey } from '../../core/model/refusal.ts';
import { readFile } from './read-file.ts';

const codes: Record<string, Refusal> = {
  ENOTFILE: 'special',
  ENXIO: 'special',
  EFBIG: 'large',
  EACCES: 'denied',
  EPERM: 'denied',
  ELOOP: 'loop',
  ENAMETOOLONG: 'name',
};

/** A file read, or why it was not; neither where there is none. */
export interface ReadOne {
  bytes?: Uint8Array | undefined;
  refusal?: Refusal;
}

/** Read one file by its key. Never throws for what the system says of it. */
export async function readOrRefuse(key: string): Promise<ReadOne> {
  try {
    return { bytes: await readFile(key) };
  } catch (cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException;
    if (!code || !syscall) throw cause;
    return { refusal: codes[code] ?? 'other' };
  }
}

/** Put what was read under its key, and a refusal where the core looks for it. */
export function putRead(files: Map<string, Uint8Array>, key: string, { bytes, refusal }: ReadOne): void {
  if (bytes) files.set(key, bytes);
  if (refusal) files.set(refusalKey(key), new TextEncoder().encode(refusal));
}
