/** The texts of `texts/`, each with the facts that a person noted in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Fact, noted } from './facts.ts';

const folder = 'tests/draft/texts';

/** By name. */
export const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file): { name: string; text: string; facts: Fact[] } => {
    const [text = '', facts = ''] = readFileSync(`${folder}/${file}`, 'utf8').split('\n---\n');
    return { name: file, text: `${text}\n`, facts: facts.trim().split('\n').map(noted) };
  });
