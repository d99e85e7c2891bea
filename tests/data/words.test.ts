/**
 * Facts and the formulas of the trade carry over, whole sentences do not.
 * `source-grams/` keeps the numbers of the articles' runs of eight syllables (captions left out), not the articles.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Article, articleNames, plainOf, textsOf } from './files.ts';
import { gramsOf } from './grams.ts';

/** Keys whose texts are told in prose. Names, titles of reports, slogans, captions and groups are facts and stay as they are. */
const prose = new Set(['content', 'points', 'items', 'text', 'limitations', 'subject', 'proposals', 'results']);

function proseOf(article: Article): string[] {
  return textsOf(plainOf(article))
    .filter(({ path }) => prose.has(path.at(-1) ?? '') && path[0] !== 'slogans')
    .map(({ text }) => text);
}

function sourceGrams(article: Article): Set<string> {
  return new Set(
    readFileSync(new URL(`source-grams/${article}.txt`, import.meta.url), 'utf8')
      .trim()
      .split(/\s+/),
  );
}

describe.each(articleNames)('%s', (article) => {
  test('has no sentence of its article: never more than half of the runs of eight syllables of a text', () => {
    const source = sourceGrams(article);
    expect(source.size).toBeGreaterThan(200);
    const copied = proseOf(article).filter((text) => {
      const runs = [...gramsOf(text).keys()];
      return runs.length > 6 && runs.filter((run) => source.has(run)).length > runs.length / 2;
    });
    expect(copied).toEqual([]);
  });

  test('tells its prose in sentences without a full stop, beginning with a capital', () => {
    const sentences = textsOf(plainOf(article)).filter(({ path }) =>
      ['points', 'content', 'items'].includes(path.at(-1) ?? ''),
    );
    expect(sentences.length).toBeGreaterThan(2);
    for (const { text } of sentences) expect(text).toMatch(/^\p{Lu}.*[^.;,:\s]$/u);
  });

  test('has no slip of the keyboard', () => {
    for (const { text } of textsOf(plainOf(article))) {
      // A separator of authors is nothing but spaces and a dash.
      if (/^ . $/u.test(text)) continue;
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).not.toMatch(/ {2}| [,.;:!?%)]|\( |(?<!\p{L})(\p{L}+) \1(?!\p{L})|Đăk|Đắc|Covid|VKSDN|\.\.\./u);
      expect(text.match(/“/g)?.length).toBe(text.match(/”/g)?.length);
    }
  });
});

test('the measure finds what is shared and nothing else', () => {
  const grams = gramsOf('Các đơn vị đã tổ chức phát động phong trào thi đua với tinh thần quyết tâm cao nhất.');
  const shared = (text: string) => [...gramsOf(text).keys()].filter((number) => grams.has(number)).length;
  expect(shared('các đơn vị đã tổ chức phát động')).toBe(1);
  expect(shared('Các đơn vị mở phong trào thi đua với quyết tâm cao nhất')).toBe(0);
});
