/** What a site generator is given, and how it is run. */
import { execFile, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Job } from '../../src/core/model/job.ts';
import { build } from '../../src/core/verbs/build.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';

const input = 'data/vi-du-day-du.yaml';
const photo = 'photos/hoi-truong.png';

/** A name as photographers give them; the first photo of the complete example has it here. */
export const photoName = 'Hội trường (1).png';

/** What the first photo holds. */
export const photoBytes = async (): Promise<Uint8Array> => new Uint8Array(await readFile(`data/${photo}`));

/** The article of the complete example and its photos, by path; `change` may alter the data. */
export async function emitted(
  more: Pick<Job, 'frontMatter' | 'frontMatterMap' | 'path'>,
  change: (data: string) => string = (data) => data,
): Promise<Record<string, Uint8Array>> {
  const job: Job = { inputs: [input], kinds: ['article'], formats: ['md'], ...more };
  const data = change((await readFile(input, 'utf8')).replace(photo, `photos/${photoName}`));
  const given = new Map([
    [input, new TextEncoder().encode(data)],
    [`data/photos/${photoName}`, await photoBytes()],
  ]);
  const { outputs } = await build(job, new Map([...(await loadFiles(job, given)), ...given]));
  return Object.fromEntries(outputs.map(({ path, bytes }) => [path, bytes]));
}

/**
 * Run a generator in the folder of its site. Its clock is west of Greenwich, where days slip by one.
 * Astro's telemetry is off: a test tells nobody anything.
 */
export async function generate(command: string, args: readonly string[], cwd: string): Promise<void> {
  const env = { ...process.env, TZ: 'America/Los_Angeles', NODE_OPTIONS: '', ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(command, args, { cwd, env });
}

/** Whether this machine has a generator that npm has not. */
export function hasGenerator(command: string, ...version: string[]): boolean {
  return spawnSync(command, version, { stdio: 'ignore' }).status === 0;
}
