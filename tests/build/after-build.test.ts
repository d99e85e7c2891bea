/** What a door says after a build: what to open, and which photos are still missing. */
import { expect, test } from 'vitest';
import { firstLook } from '../../src/core/verbs/first-look.ts';
import { isMissingPhoto, missingPhotos } from '../../src/core/verbs/missing-photos.ts';
import { makeFrom } from './made.ts';

const output = (path: string, size = 1) => ({ path, kind: /(\w+)\.\w+$/.exec(path)?.[1] ?? '', size });

test.each([
  [
    'the article before the report, and that before the minutes',
    ['a/minutes.html', 'a/report.html', 'a/article.pdf'],
    2,
  ],
  [
    'HTML before PDF, DOCX, Markdown and text',
    ['a/article.txt', 'a/article.md', 'a/article.docx', 'a/article.html'],
    3,
  ],
  ['other kinds come last', ['a/own.html', 'a/minutes.txt'], 1],
  ['of equals the first', ['a/article.md', 'b/article.md'], 0],
])('%s', (_, paths, first) => {
  expect(firstLook(paths.map((path) => output(path)))?.path).toBe(paths[first]);
});

test('of several in one format the longest', () => {
  expect(firstLook([output('a/article.md', 3), output('b/article.md', 4), output('c/article.md', 2)])?.path).toBe(
    'b/article.md',
  );
});

test('a photo is nothing to begin with, and no document is nothing at all', () => {
  expect(firstLook([{ ...output('a/photos/ho-so.jpg', 9999), kind: 'article' }, output('a/minutes.txt')])?.path).toBe(
    'a/minutes.txt',
  );
  expect(firstLook([output('a/photos/ho-so.jpg')])).toBeUndefined();
  expect(firstLook([])).toBeUndefined();
});

test('photos that are missing, by file and line, each line once', async () => {
  const yaml = `purposes: review
photos:
  - {caption: Toàn cảnh Hội nghị}
  - {file: mat.jpg, caption: Đại biểu}
`;
  const { messages } = await makeFrom(yaml, ['md', 'html']);
  expect(Object.fromEntries(missingPhotos(messages))).toEqual({ 'data/thu.yaml': [3, 4] });
  expect(Object.fromEntries(missingPhotos([...messages, ...messages]))).toEqual({ 'data/thu.yaml': [3, 4] });
  expect(messages.filter(isMissingPhoto).map(({ ruleId }) => ruleId)).toContain('photo-exists');
});
