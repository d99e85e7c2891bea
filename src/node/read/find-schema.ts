/** Where editors find the JSON Schema of data files. */
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileKey } from './file-key.ts';
import { ownRoot } from './own-root.ts';

const copies = ['schema/conference.schema.json', 'data/schema/conference.schema.json'];

/** The schema that ships with the package. */
export const ownSchema = new URL('data/schema/conference.schema.json', ownRoot);

/**
 * For a data file in `folder`: the path of the copy that `thuky init` made, in the folder or above it;
 * else the address of the one in the package.
 */
export async function findSchema(folder: string): Promise<string> {
  let place = resolve(folder);
  for (;;) {
    for (const copy of copies) {
      const entry = await stat(join(place, copy)).catch(() => undefined);
      const way = fileKey(relative(resolve(folder), join(place, copy)));
      if (entry?.isFile() && join(place, copy) !== fileURLToPath(ownSchema))
        return way.startsWith('.') ? way : `./${way}`;
    }
    const above = dirname(place);
    if (above === place) return ownSchema.href;
    place = above;
  }
}
