/**
 * LZMA for what the studio's page carries (`src/studio/carried/lzma.ts` unpacks it). Packing takes seconds: what was packed
 * before lies in `build/packed/`, by its name and the hash of what it was.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import packer from 'lzma/src/lzma-c.js';

const folder = new URL('../../build/packed/', import.meta.url);
/** Of the packer's nine; those above it pack no better here. */
const strength = 5;

/** Bytes → packed bytes. */
export function packAnew(bytes) {
  return Buffer.from(packer.LZMA.compress(bytes, strength));
}

/** The same in a thread of its own, once for the same bytes. `name`: of what is packed; only the last of a name is kept. */
export async function pack(name, bytes) {
  const hash = createHash('sha256').update(`${strength} `).update(bytes).digest('hex');
  const kept = new URL(`${name}-${hash}`, folder);
  if (existsSync(kept)) return readFileSync(kept);
  const worker = new Worker(new URL('pack-worker.mjs', import.meta.url), { workerData: bytes });
  const [packed] = await once(worker, 'message');
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.startsWith(`${name}-`)) rmSync(new URL(old, folder));
  writeFileSync(kept, packed);
  return packed;
}
