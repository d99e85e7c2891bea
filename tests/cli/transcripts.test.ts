/** The READMEs show the transcripts (`npm run make:transcripts` writes them anew); `tests/long/` runs them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Transcripts {
  people: string[];
  fillIn(readme: string, of: (person: string) => string): string;
}

const { people, fillIn }: Transcripts = await import('../../src/make/transcripts.mjs' as string);
const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

test.each([
  ['README.md', 'en'],
  ['README.vi.md', 'vi'],
])('%s shows all of them', (path, lang) => {
  const readme = read(path);
  for (const person of people) expect(readme).toContain(`<!-- transcript: ${person} -->`);
  expect(fillIn(readme, (person) => read(`tests/transcripts/${person}.${lang}.txt`))).toBe(readme);
});
