/** What the READMEs show of the terminal is what the commands say (`npm run make:transcripts` writes it anew). */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

interface Transcripts {
  people: string[];
  langs: string[];
  transcript(person: string, lang: string): string;
}

const { people, langs, transcript }: Transcripts = await import('../../src/make/transcripts.mjs' as string);
const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

// What is typed there is for the tools of Linux (`sed -i`).
describe.runIf(process.platform === 'linux')('on the terminal', () => {
  test.each(langs.flatMap((lang) => people.map((person) => [person, lang] as const)))('%s, %s', (person, lang) => {
    expect(transcript(person, lang)).toBe(read(`tests/transcripts/${person}.${lang}.txt`));
  });
});
