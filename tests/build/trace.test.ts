/** Every datum of a conference is told by the words of its documents, and every word from the data knows its datum. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/core/pipeline/check-data.ts';
import { documentsOf } from '../../src/core/pipeline/documents.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { conferences, type Name } from './made.ts';
import { chooses, left } from './untold.ts';

const valueAt = (data: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

/** Paths behind the words of a document's body, and the words of its frame. */
interface Told {
  from: Set<string>;
  frame: string[];
}

async function toldBy(name: Name): Promise<{ data: object; documents: Record<string, Told> }> {
  const input = `data/${name}.yaml`;
  const files = await loadFiles({ inputs: [input] });
  const house = openHouse({}, files);
  const { checked } = checkData(input, files, house);
  if (!checked) throw new Error(`${name} has errors`);
  const ignore = { report: () => {}, enter: () => {} };
  const documents: Record<string, Told> = {};
  for (const { kind, document } of documentsOf({ inputs: [input] }, files, house, ignore)) {
    const from = new Set<string>();
    visit(document.tree, (node: Nodes) => {
      for (const path of node.data?.from ?? []) from.add(path);
    });
    documents[kind.name] = { from, frame: leaves(document.frame).map((path) => String(valueAt(document.frame, path))) };
  }
  return { data: checked.conference, documents };
}

function leaves(value: unknown, path = ''): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

/** Whether the words of a body come from the datum or from what holds it, or the frame says it. */
function tells({ from, frame }: Told, path: string, data: object): boolean {
  const keys = path.split('.');
  if (keys.some((_, at) => from.has(keys.slice(0, at + 1).join('.')))) return true;
  const value = String(valueAt(data, path));
  return frame.some((words) => words === value || (value.length > 3 && words.includes(value)));
}

/** Keys of a table that excuse a path. */
const excuses = (table: Record<string, string>, path: string): string[] =>
  Object.keys(table).filter((key) => {
    const keys = path.split('.');
    return key.split('.').every((one, at) => one === '*' || one === keys[at]);
  });

const all = await Promise.all(conferences.map(async (name) => ({ name, ...(await toldBy(name)) })));

describe.each(all)('$name', ({ data, documents }) => {
  test('every datum is told by a document', () => {
    const untold = leaves(data).filter((path) => !Object.values(documents).some((one) => tells(one, path, data)));
    expect(untold.filter((path) => excuses(chooses, path).length === 0)).toEqual([]);
  });

  test('the article tells all that it does not leave to the report and the minutes', () => {
    const { article } = documents;
    const untold = leaves(data).filter((path) => !article || !tells(article, path, data));
    expect(untold.filter((path) => excuses({ ...chooses, ...left }, path).length === 0)).toEqual([]);
  });

  test('every trace of the article leads to a datum', () => {
    const paths = [...(documents.article?.from ?? [])];
    expect(paths.filter((path) => path !== '' && valueAt(data, path) === undefined)).toEqual([]);
  });
});

test('every excuse is needed', () => {
  const needed = (table: Record<string, string>, kinds?: string[]) =>
    all.flatMap(({ data, documents }) =>
      leaves(data)
        .filter((path) =>
          Object.entries(documents).every(([kind, one]) => (kinds && !kinds.includes(kind)) || !tells(one, path, data)),
        )
        .flatMap((path) => excuses(table, path)),
    );
  expect(Object.keys(chooses).filter((key) => !needed(chooses).includes(key))).toEqual([]);
  expect(Object.keys(left).filter((key) => !needed(left, ['article']).includes(key))).toEqual([]);
});
