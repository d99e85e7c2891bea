/** All rules hold for the report and the minutes of every conference in `data/`. */
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../data/documents.ts';
import { articleNames, example } from '../data/files.ts';
import { faultsOf } from './documents.ts';

describe.each([...articleNames, example])('%s', (name) => {
  test.each(['report.pdf', 'report.docx', 'minutes.pdf', 'minutes.docx'])('%s', async (file) => {
    const { outputs } = await documentsOf(name);
    const output = outputs.find(({ path }) => path === `${name}/${file}`);
    expect(await faultsOf(output?.bytes ?? new Uint8Array())).toEqual([]);
  });
});
