/** Everything as one archive: what the page packs is a project of the command line, and comes back as it was. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecord } from '../../src/node/record/record.ts';
import { mannerIn } from '../../src/studio/project/config.ts';
import { isWanted, type Project, packProject, readProject } from '../../src/studio/project/project.ts';
import { sha256 } from '../../src/studio/project/sha256.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const made = (path: string, text: string, kind = 'article') => ({ path, bytes: bytes(text), kind });
const hash = (text: string) => createHash('sha256').update(text).digest('base64url');

const project: Project = {
  name: 'cum-7.yaml',
  text: 'title: A\n',
  photos: [made('photos/a.png', 'ảnh')],
  outputs: [
    made('cum-7/article.md', 'Sửa tay\n'),
    made('cum-7/article.txt', 'sửa tay'),
    made('cum-7/photos/a.png', 'ảnh'),
    made('cum-7/report.md', 'Tự động\n', 'report'),
  ],
  edited: ['article'],
  manner: { style: 'portal', seed: 3, angle: 'people' },
  automatic: [
    made('cum-7/article.md', 'Máy viết\n'),
    made('cum-7/article.txt', 'máy viết'),
    made('cum-7/photos/a.png', 'ảnh'),
  ],
};

test('the hash is the one that the command line has', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
      expect(sha256(any)).toBe(createHash('sha256').update(any).digest('base64url'));
    }),
  );
});

test('it lies as the command line has it, and the record tells edited documents from automatic ones', () => {
  const packed = packProject(project);
  expect(Object.keys(packed).sort()).toEqual([
    'data/cum-7.yaml',
    'data/photos/a.png',
    'out/.thuky/cum-7.ndjson',
    'out/.thuky/from-edited.ndjson',
    'out/cum-7/article.md',
    'out/cum-7/article.txt',
    'out/cum-7/photos/a.png',
    'out/cum-7/report.md',
    'thuky.config.yaml',
  ]);
  const record = (path: string) => readRecord(new TextDecoder().decode(packed[path]));
  const { ours, offered } = record('out/.thuky/cum-7.ndjson');
  const own = (path: string, text: string) => ours.get(path)?.has(hash(text)) ?? false;
  expect([own('cum-7/report.md', 'Tự động\n'), own('cum-7/article.md', 'Sửa tay\n')]).toEqual([true, false]);
  expect(offered.get('cum-7/article.md')).toBe(hash('Máy viết\n'));
  const set = record('out/.thuky/from-edited.ndjson').ours;
  expect([...set]).toEqual([['cum-7/article.txt', new Set([hash('sửa tay')])]]);
});

test('data with errors give nothing in the place of what was edited: no record calls that automatic', () => {
  const packed = packProject({ ...project, outputs: project.outputs.slice(0, 2), automatic: [] });
  expect(readProject(packed)?.own).toEqual({ article: 'Sửa tay\n' });
});

test('what was packed comes back: data, photos, and the edited documents alone', () => {
  const packed = packProject(project);
  const kept = Object.fromEntries(Object.entries(packed).filter(([path]) => isWanted(path)));
  expect(readProject(kept)).toEqual({
    name: 'cum-7.yaml',
    text: 'title: A\n',
    photos: [{ path: 'photos/a.png', bytes: bytes('ảnh') }],
    own: { article: 'Sửa tay\n' },
    manner: { style: 'portal', seed: 3, angle: 'people' },
  });
  const inFolder = Object.fromEntries(Object.entries(packed).map(([path, one]) => [`Cụm 7/${path}`, one]));
  expect(readProject(inFolder)?.own).toEqual({ article: 'Sửa tay\n' });
});

test('what a person saved elsewhere comes back too: other line ends, letters in parts, a mark of byte order', () => {
  const packed = packProject(project);
  packed['out/cum-7/report.md'] = bytes(`\uFEFFViết lại\r\n`.normalize('NFD'));
  packed['out/cum-7/report.moi.md'] = bytes('Mới\n');
  expect(readProject(packed)?.own).toEqual({ article: 'Sửa tay\n', report: 'Viết lại\n' });
});

test('wording is chosen as flags of `thuky build`; what a configuration does not say is not chosen', () => {
  const text = 'build:\n  style: "portal"\n  seed: 3\n  angle: people\n';
  expect(new TextDecoder().decode(packProject(project)['thuky.config.yaml'])).toBe(text);
  expect(packProject({ ...project, manner: {} })['thuky.config.yaml']).toBeUndefined();
  expect(mannerIn('style: plain\nbuild: {seed: 2}\n')).toEqual({ style: 'plain', seed: 2 });
  for (const strange of ['build: 3\n', 'build: {seed: -1, angle: up, style: []}\n', 'a: [\n', ''])
    expect(mannerIn(strange)).toEqual({});
  const alone = { 'thuky.config.yaml': bytes('seed: 1\n') };
  expect(readProject(alone)).toBeUndefined();
});

test('a record that is torn or strange says nothing; no data file is no project', () => {
  const packed = packProject(project);
  packed['out/.thuky/cum-7.ndjson'] = bytes('null\n{"v":1,"wrote":3}\n{"v":1,\n');
  expect(Object.keys(readProject(packed)?.own ?? {})).toEqual(['article', 'report']);
  expect(readProject({ 'out/cum-7/article.md': bytes('x') })).toBeUndefined();
});
