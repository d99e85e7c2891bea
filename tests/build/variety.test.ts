/** Articles do not read alike: openers change from paragraph to paragraph, words from conference to conference and seed to seed. */
import { describe, expect, test } from 'vitest';
import { gramsOf, shareOf } from './grams.ts';
import { conferences, make, textOf } from './made.ts';

const names = conferences.filter((name) => name.startsWith('cum-'));
const seeds = [1, 2, 3];

/** The fifteen articles: text by name and seed. */
const articles = new Map<string, string>();
const markdown = new Map<string, string>();
for (const seed of seeds) {
  const built = await make(names, ['txt', 'md'], { kinds: ['article'], seed });
  for (const name of names) {
    articles.set(`${name} ${seed}`, textOf(built, `${name}/article.txt`));
    markdown.set(`${name} ${seed}`, textOf(built, `${name}/article.md`));
  }
}
const said = (name: string, seed: number): string => articles.get(`${name} ${seed}`) ?? '';

/** Runs of eight words of each article. */
const grams = new Map<string, Set<string>>();
for (const [key, text] of articles) grams.set(key, gramsOf(text, [eventOf(key)]));

/** What the conference is called in full. */
function eventOf(key: string): string {
  return /^ {2}name: (.+)$/mu.exec(markdown.get(key) ?? '')?.[1] ?? '';
}

const all = [...grams.keys()];
const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));

test('no two of the fifteen share a fifth of their runs of eight words, names, titles and slogans left out', () => {
  expect(all).toHaveLength(15);
  for (const [one, other] of pairs) {
    const share = shareOf(grams.get(one) ?? new Set(), grams.get(other) ?? new Set());
    expect(share, `${one} and ${other}`).toBeLessThan(0.2);
  }
});

describe.each(names)('%s', (name) => {
  test('every seed says it differently, and always the same way', async () => {
    expect(new Set(seeds.map((seed) => said(name, seed))).size).toBe(seeds.length);
    const again = await make([name], ['txt'], { kinds: ['article'], seed: 2 });
    expect(textOf(again, `${name}/article.txt`)).toBe(said(name, 2));
  });

  test('no opener repeats in neighbouring paragraphs', () => {
    for (const seed of seeds) {
      const openers = said(name, seed)
        .split('\n\n')
        .filter((paragraph) => !paragraph.startsWith('[Ảnh'))
        .map((paragraph) => paragraph.split(/[,:]/u)[0] ?? '')
        .filter((opener) => /Hội nghị$/u.test(opener));
      openers.forEach((opener, at) => {
        expect(openers[at + 1], `seed ${seed}`).not.toBe(opener);
      });
    }
  });
});
