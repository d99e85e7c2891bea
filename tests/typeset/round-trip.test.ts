/** A document's own Markdown, set again, gives the same files as its data gave. */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Built } from '../../src/core/model/job.ts';
import { build } from '../../src/core/verbs/build.ts';
import { typeset } from '../../src/core/verbs/typeset.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { articleNames, bytesOf, example } from '../data/files.ts';

const kinds = ['article', 'report', 'minutes'];
const formats = ['md', 'html', 'txt', 'pdf', 'docx'] as const;
const builtin = await loadBuiltin();
const photos = readdirSync(new URL('../../data/photos/', import.meta.url)).map((name) => `photos/${name}`);

describe.each([...articleNames, example])('%s', (name) => {
  const input = `data/${name}.yaml`;
  const files = new Map([
    ...builtin,
    ...[`${name}.yaml`, ...photos].map((path) => [`data/${path}`, bytesOf(path)] as const),
  ]);
  let built: Built;
  beforeAll(async () => {
    built = await build({ inputs: [input], kinds, formats }, files);
  });
  const made = (kind: string, format: string) =>
    built.outputs.find(({ path }) => path === `${name}/${kind}.${format}`)?.bytes;

  test.each(kinds)('%s', async (kind) => {
    const again = new Map([...builtin, ...built.outputs.map(({ path, bytes }) => [`out/${path}`, bytes] as const)]);
    const { outputs, messages } = await typeset({ input: `out/${name}/${kind}.md`, formats }, again);
    expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
    for (const format of formats) {
      const bytes = outputs.find(({ path }) => path === `${kind}.${format}`)?.bytes;
      expect(bytes && Buffer.compare(bytes, made(kind, format) ?? new Uint8Array()), `${kind}.${format}`).toBe(0);
    }
  });
});
