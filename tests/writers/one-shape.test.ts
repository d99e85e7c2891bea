/** What is true of all writers: one shape of folder, one signature of handlers, each message once. */
import { readdirSync } from 'node:fs';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { type Format, formatNames } from '../../src/core/model/formats.ts';
import { writers } from '../../src/core/writers/index.ts';
import { picture } from '../pictures.ts';
import { contextOf, documentOf } from './pdf-samples.ts';

const folder = new URL('../../src/core/writers/', import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** A file for a type of node, or for a few that belong together. */
const handle = [
  'blockquote.ts',
  'code.ts',
  'heading.ts',
  'image.ts',
  'link.ts',
  'list.ts',
  'marks.ts',
  'paragraph.ts',
  'root.ts',
  'table.ts',
  'text.ts',
  'thematic-break.ts',
];

test('each format has a folder', () => {
  expect(folders.length).toBe(formatNames.length);
});

describe.each(folders.map(({ name }) => name))('%s', (name) => {
  const files = readdirSync(new URL(`${name}/`, folder));

  test('writes in write-*.ts, with a table of handlers and a context', () => {
    expect(files).toContain(`write-${name}.ts`);
    expect(files).toContain('handlers.ts');
    expect(files).toContain('context.ts');
  });

  test('has its handlers in the same files as all others', () => {
    expect(readdirSync(new URL(`${name}/handle/`, folder)).sort()).toEqual(handle);
  });

  test('has what stands above and below the body in frame/, but for Markdown, whose frame is its front matter', () => {
    if (name === 'markdown') expect(files).not.toContain('frame');
    else expect(readdirSync(new URL(`${name}/frame/`, folder))).toEqual(expect.arrayContaining(['head.ts', 'foot.ts']));
  });
});

describe.each(formatNames)('%s', (format) => {
  test('a node of an unknown type is a mistake of the program, not something to leave out', async () => {
    const { frame, tree } = documentOf({ layout: 'article' }, 'a');
    const strange = { ...tree, children: [...tree.children, { type: 'mystery', children: [] }] } as unknown as Root;
    const write = await writers[format]();
    await expect(write({ frame, tree: strange }, contextOf())).rejects.toThrow(/mystery/);
  });

  const messagesOf = async (markdown: string): Promise<string[]> => {
    const context = contextOf(new Map([['hong.png', picture().subarray(0, 10)]]));
    await (await writers[format]())(documentOf({ layout: 'official' }, markdown), context);
    return context.messages.map(({ rule }) => rule.id);
  };

  test('what is wrong inside a table is told once', async () => {
    const cells = '| Ảnh | Xem |\n|--|--|\n| ![Hội trường](hong.png) | [đây](javascript:alert) |';
    const told = await messagesOf(cells);
    expect(told).toEqual(paged.includes(format) ? ['image-readable', 'link-followable'] : []);
  });

  test('what is wrong outside of tables is told once', async () => {
    const told = await messagesOf('![Hội trường](hong.png "Chú thích")\n\n- [đây](javascript:alert)');
    expect(told).toEqual(paged.includes(format) ? ['image-readable', 'link-followable'] : []);
  });
});

const paged: readonly Format[] = ['pdf', 'docx'];
