/** Every datum of a conference is told by the words of its article, and every word from the data knows its datum. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/pipeline/check.ts';
import { documentsOf } from '../../src/core/pipeline/documents.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { conferences, type Name } from './made.ts';

/** Keys that choose words but are not words: kinds, states, references, places of photos; and what no article prints. */
const silent =
  /^slogans\.\d+\.period$|(^|\.)(kind|status|function|chosen|method|mode|after|field|shows|partial|size|role|guest|main|separator|file|bridge|id|draft|to|better|news|angle|link|hashtags|\$schema)(\.|$)|^(tellers|situation|leadership|evaluation)(\.|$)|^tasks\.(direction|targets|solutions|implementation)|\.outcome\.|^(official|documents|scores|attendance|units|title|event)(\.|$)/;

/** Words of the data file that stand for something else. */
const tokens = new Set<unknown>(['all', 'none', 'unknown']);

const valueAt = (data: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

/** What an article leaves to the report and the minutes, by conference. */
const left: Partial<Record<Name, RegExp>> = {
  // The appraisal and what it decided are one sentence; a caption tells who spoke.
  'cum-7-tong-ket-2023': /^programme\.(3\.by|0\.by)/,
  // Two awards are told with the decisions about them.
  'vi-du-day-du':
    /^(programme\.10\.behalf|attendance|article|secretary|date|venue|edition|purposes|tasks\.items\.\d+\.(by|due)|limitations\.\d+\.(cause|remedy)|decisions\.\d+\.(tally|document)|nextTerm\.tally|programme\.\d+\.(time|documents|witnesses|period|title)|indicators\.\d+\.(perUnit|plan|previous|previousPeriod)|awards\.1\.collectives|awards\.[23]\.|awards\.\d+\.(perUnit|document|period|authority|by)|classifications\.\d+\.count|cluster\.(region|system)|programme\.[789]\.by|decisions\.\d+\.rejected|photos\.\d+\.illustration|x-ghi-chu|attendees\.\d+\.count|photos\.\d+\.alt|venue\.bridges.*)/,
};

async function told(name: Name): Promise<{ data: object; from: Set<string> }> {
  const input = `data/${name}.yaml`;
  const files = await loadFiles({ inputs: [input] });
  const house = openHouse({}, files);
  const { checked } = check(input, files, house);
  if (!checked) throw new Error(`${name} has errors`);
  const ignore = { report: () => {}, enter: () => {} };
  const [made] = documentsOf({ inputs: [input], kinds: ['article'] }, files, house, ignore);
  const from = new Set<string>();
  visit(made?.document.tree ?? { type: 'root' as const, children: [] }, (node: Nodes) => {
    for (const path of node.data?.from ?? []) from.add(path);
  });
  return { data: checked.conference, from };
}

function leaves(value: unknown, path = ''): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

describe.each(conferences)('%s', (name) => {
  test('every datum is told', async () => {
    const { data, from } = await told(name);
    const covers = (path: string): boolean => {
      if (from.has(path)) return true;
      const above = path.slice(0, path.lastIndexOf('.'));
      return path.includes('.') && covers(above);
    };
    const untold = leaves(data).filter(
      (path) =>
        !silent.test(path) &&
        !tokens.has(valueAt(data, path)) &&
        !left[name]?.test(path) &&
        !covers(path) &&
        !path.startsWith('byline'),
    );
    expect(untold).toEqual([]);
  });

  test('every trace leads to a datum', async () => {
    const { data, from } = await told(name);
    expect([...from].filter((path) => path !== '' && valueAt(data, path) === undefined)).toEqual([]);
  });
});
