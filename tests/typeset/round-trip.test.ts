/** A document's own Markdown, set again, gives the same files as its data gave. */
import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/core/verbs/typeset.ts';
import { builtin, documentsOf, house, kinds } from '../data/documents.ts';
import { articleNames, example } from '../data/files.ts';

const formats = ['md', 'html', 'txt', 'pdf', 'docx'] as const;

describe.each([...articleNames, example])('%s', (name) => {
  test.each(kinds)('%s', async (kind) => {
    const made = (await documentsOf(name)).outputs;
    const again = new Map([...builtin, ...made.map(({ path, bytes }) => [`out/${path}`, bytes] as const)]);
    const { outputs, messages } = await typeset({ input: `out/${name}/${kind}.md`, formats }, again, { house });
    expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
    for (const format of formats) {
      const bytes = outputs.find(({ path }) => path === `${kind}.${format}`)?.bytes;
      const before = made.find(({ path }) => path === `${name}/${kind}.${format}`)?.bytes;
      expect(bytes && before && Buffer.compare(bytes, before), `${kind}.${format}`).toBe(0);
    }
  });
});
