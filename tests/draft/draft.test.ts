/** `thuky draft`: texts that exist become a data file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draft } from '../../src/core/verbs/draft.ts';
import { wholeSentences } from '../../src/core/verify/sentences.ts';
import { wordReader } from '../../src/core/verify/spoken-words.ts';
import { conferences } from '../build/made.ts';
import { runPage } from '../fixtures.ts';
import { markdownDocuments } from './articles.ts';
import { builtin, checked, drafted } from './drafted.ts';
import { compare, factsOf } from './facts.ts';
import { texts } from './noted.ts';

runPage('draft/sentences', async ({ given }) => {
  const { yaml = '' } = await drafted({ 'bai.txt': given.txt ?? '' });
  return yaml.split('\n').slice(5).join('\n').trim();
});

const read = wordReader();

/** Every sentence is quoted, wholly or in part: above a value, or among what found no place. The button of a portal is no sentence. */
function missing(text: string, yaml: string): string[] {
  const quotes = yaml.split('\n').flatMap((line) => /^\s*# [^"]*"(.*)" \(bai\.(?:md|txt):\d+\)$/.exec(line)?.[1] ?? []);
  return text
    .split('\n')
    .flatMap((line) => wholeSentences(line, 0, line.length, read).map((one) => one.text.replace(/\s+/g, ' ').trim()))
    .filter((one) => one !== 'leftcenterrightdel')
    .filter(
      (one) => !quotes.some((quote) => quote.split(' … ').every((part) => one.includes(part) || part.includes(one))),
    );
}

describe('nothing is lost', () => {
  test.each(texts)('$name: every sentence is a source, or listed', async ({ text }) => {
    const { yaml = '' } = await drafted({ 'bai.txt': text });
    expect(missing(text, yaml)).toEqual([]);
    expect(checked(yaml).errors).toEqual([]);
  });

  test('sentences in any order and number', async () => {
    const sentences = texts.flatMap(({ text }) => text.split('\n').filter((line) => /\p{L}/u.test(line)));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 }), async (lines) => {
        const text = lines.join('\n\n');
        const { yaml = '' } = await drafted({ 'bai.txt': text });
        expect(missing(text, yaml)).toEqual([]);
        expect(checked(yaml).errors).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('nothing is invented', () => {
  test.each(texts)('$name: what stands without a mark is noted in the text', async ({ name, text, facts }) => {
    const { yaml = '' } = await drafted({ [name]: text });
    const made = factsOf(checked(yaml).conference!).filter(({ prose }) => !prose);
    expect(compare(made, facts).lost.map(({ kind, value }) => `${kind}: ${value}`)).toEqual([]);
    expect(compare(facts, made).kept.length / facts.length).toBeGreaterThanOrEqual(0.9);
  });
});

test.each(conferences)('%s: our own article gives back the data, and passes the check', async (name) => {
  const [article = ''] = await markdownDocuments(name, { kinds: ['article'], seed: 0 });
  const { yaml = '' } = await drafted({ 'article.md': article });
  const { errors, conference } = checked(yaml);
  expect(errors).toEqual([]);
  expect(conference?.cluster?.name).toMatch(/^Cụm thi đua số \d$/);
});

test('reports and minutes pass the check too', async () => {
  for (const text of await markdownDocuments('vi-du-day-du', { kinds: ['report', 'minutes'], seed: 0 })) {
    const { yaml = '' } = await drafted({ 'bai.md': text });
    expect(checked(yaml).errors).toEqual([]);
  }
});

test('a mark is taken away, and the line is data', async () => {
  const { yaml = '' } = await drafted({
    'bai.txt':
      'Cụm thi đua số 2 giữ vững ngọn cờ đầu\n\nCụm thi đua số 2 tổ chức Hội nghị tổng kết công tác thi đua năm 2024.',
  });
  expect(yaml).toContain('# ? article:');
  const accepted = yaml.replaceAll('# ? ', '');
  expect(checked(accepted).errors).toEqual([]);
  expect(checked(accepted).conference?.article?.headline).toBe('Cụm thi đua số 2 giữ vững ngọn cờ đầu');
});

test('what would be an error waits as a comment', async () => {
  const { yaml = '' } = await drafted({
    'bai.txt':
      'Cụm thi đua số 2 tổ chức Hội nghị tổng kết công tác thi đua năm 2024.\n\nHội nghị đã bầu VKSND tỉnh Gia Lai làm Cụm trưởng, VKSND tỉnh Gia Lai làm Cụm phó năm 2025.',
  });
  expect(yaml).toMatch(/^# \? nextTerm:/m);
  expect(checked(yaml).errors).toEqual([]);
});

test('an absent text is told, and nothing is made', async () => {
  const { yaml, messages } = await draft({ texts: ['khong-co.txt'] }, builtin);
  expect(yaml).toBeUndefined();
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['file-exists']);
});
