/** Articles do not read alike: openers change from paragraph to paragraph, words from conference to conference and seed to seed. */
import { describe, expect, test } from 'vitest';
import { conferences, make, textOf } from './made.ts';

const names = conferences.filter((name) => name.startsWith('cum-'));
const seeds = [1, 2, 3];

/** The fifteen articles: text by name and seed. */
const articles = new Map<string, string>();
for (const seed of seeds) {
  const built = await make(names, ['txt'], { kinds: ['article'], seed });
  for (const name of names) articles.set(`${name} ${seed}`, textOf(built, `${name}/article.txt`));
}
const said = (name: string, seed: number): string => articles.get(`${name} ${seed}`) ?? '';

/** Runs of eight words of a text, slogans and captions left out. */
function grams(text: string): Set<string> {
  const plain = text.replace(/“[^”]*”|\[Ảnh:[^\]]*\]/gu, ' | ');
  const words = plain.toLowerCase().match(/[\p{L}\p{N}/%]+|\|/gu) ?? [];
  return new Set(words.flatMap((_, at) => (at + 8 <= words.length ? [words.slice(at, at + 8).join(' ')] : [])));
}

const share = (a: Set<string>, b: Set<string>): number =>
  [...a].filter((gram) => b.has(gram)).length / Math.max(1, Math.min(a.size, b.size));

const pairs = names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));

test.each(pairs)('%s and %s share less than a fifth of their runs of eight words', (one, other) => {
  for (const a of seeds)
    for (const b of seeds) expect(share(grams(said(one, a)), grams(said(other, b))), `${a}, ${b}`).toBeLessThan(0.2);
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
