/** All rules hold for the report and the minutes of every conference in `data/`. */
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Built } from '../../src/core/model/job.ts';
import { build } from '../../src/core/verbs/build.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { articleNames, bytesOf, example } from '../data/files.ts';
import { faultsOf } from './documents.ts';

const builtin = await loadBuiltin();
const photos = readdirSync(new URL('../../data/photos/', import.meta.url)).map((name) => `photos/${name}`);

describe.each([...articleNames, example])('%s', (name) => {
  let built: Built;
  beforeAll(async () => {
    const paths = [`${name}.yaml`, ...photos];
    const files = new Map([...builtin, ...paths.map((path) => [`data/${path}`, bytesOf(path)] as const)]);
    built = await build(
      { inputs: [`data/${name}.yaml`], kinds: ['report', 'minutes'], formats: ['pdf', 'docx'] },
      files,
    );
  });
  test.each(['report.pdf', 'report.docx', 'minutes.pdf', 'minutes.docx'])('%s', async (file) => {
    const output = built.outputs.find(({ path }) => path === `${name}/${file}`);
    expect(await faultsOf(output?.bytes ?? new Uint8Array())).toEqual([]);
  });
});
