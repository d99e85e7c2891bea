/** Documents made by the whole pipeline, for tests to read. */

import type { Format } from '../../src/core/model/formats.ts';
import type { Built, Job } from '../../src/core/model/job.ts';
import { type House, openHouse } from '../../src/core/pipeline/house.ts';
import { build } from '../../src/core/verbs/build.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';

/** The six conferences of `data/`. */
export const conferences = [
  'cum-2-tong-ket-2022',
  'cum-6-tong-ket-2021',
  'cum-7-so-ket-2024',
  'cum-7-tong-ket-2021',
  'cum-7-tong-ket-2023',
  'vi-du-day-du',
] as const;
export type Name = (typeof conferences)[number];

/** The built-in files and their house, loaded once: registers and templates are then read once too. */
let builtIn: { files: ReadonlyMap<string, Uint8Array>; house: House } | undefined;

async function opened(): Promise<NonNullable<typeof builtIn>> {
  if (!builtIn) {
    const files = await loadFiles({ inputs: [] });
    builtIn = { files, house: openHouse({}, files) };
  }
  return builtIn;
}

/** Build documents of some conferences of `data/`. */
export async function make(
  names: readonly string[],
  formats: readonly Format[],
  more: Partial<Job> = {},
): Promise<Built> {
  const job: Job = { inputs: names.map((name) => `data/${name}.yaml`), formats, ...more };
  return build(job, await loadFiles(job), await houseFor(more));
}

/** Build one conference whose data file says `yaml`. */
export async function makeFrom(
  yaml: string,
  formats: readonly Format[] = ['txt'],
  more: Partial<Job> = {},
): Promise<Built> {
  const job: Job = { inputs: ['data/thu.yaml'], formats, ...more };
  const { files } = await opened();
  return build(job, new Map([...files, ['data/thu.yaml', new TextEncoder().encode(yaml)]]), await houseFor(more));
}

/** That of the built-in templates and styles; a job with others opens its own. */
const houseFor = async ({ style, templates }: Partial<Job>): Promise<{ house?: House }> =>
  style || templates ? {} : { house: (await opened()).house };

/** The text of one output. */
export function textOf({ outputs }: Built, path: string): string {
  const found = outputs.find((output) => output.path === path);
  if (!found) throw new Error(`${path} was not made; made: ${outputs.map((output) => output.path).join(', ')}`);
  return new TextDecoder().decode(found.bytes);
}
