/** Documents of the conferences in `data/`, with their photos, made once for all tests that read them. */
import { readdirSync } from 'node:fs';
import type { Built } from '../../src/core/model/job.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { build } from '../../src/core/verbs/build.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { bytesOf } from './files.ts';

export const kinds = ['article', 'report', 'minutes'] as const;

/** The built-in files and their house. */
export const builtin = await loadBuiltin();
export const house = openHouse({}, builtin);

const photos = readdirSync(new URL('../../data/photos/', import.meta.url)).map((name) => `photos/${name}`);
const made = new Map<string, Promise<Built>>();

/** Article, report and minutes of a conference in every format: `<name>/article.pdf` … */
export function documentsOf(name: string): Promise<Built> {
  const paths = [`${name}.yaml`, ...photos];
  const files = new Map([...builtin, ...paths.map((path) => [`data/${path}`, bytesOf(path)] as const)]);
  const built = made.get(name) ?? build({ inputs: [`data/${name}.yaml`], kinds }, files, { house });
  made.set(name, built);
  return built;
}
