/** A datum that changes changes the words that are traced to it, and no others. */
import { expect, test } from 'vitest';
import { keysOf } from '../../src/core/model/data-path.ts';
import { checkData } from '../../src/core/pipeline/check-data.ts';
import { documentsOf } from '../../src/core/pipeline/documents.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { statedPaths } from '../../src/core/pipeline/untold.ts';
import { partsOf } from '../../src/core/trace/parts.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { conferences } from '../build/made.ts';

const files = await loadFiles({ inputs: conferences.map((name) => `data/${name}.yaml`) });
const house = openHouse({}, files);
const ignore = { report: () => {}, enter: () => {} };

interface Words {
  kind: string;
  text: string;
  from: readonly string[];
}

function wordsOf(input: string, yaml: string): Words[] {
  const changed = new Map(files).set(input, new TextEncoder().encode(yaml));
  return [...documentsOf({ inputs: [input] }, changed, house, ignore)].flatMap(({ kind, document }) =>
    partsOf(document).map(({ text, origin }) => ({ kind: kind.name, text, from: origin?.from ?? [] })),
  );
}

/** Whether words with these paths behind them may change with the datum: it is one of them, or lies in a group that is. */
const traced = (from: readonly string[], path: string): boolean =>
  from.some((one) => one === '' || one === path || path.startsWith(`${one}.`) || one.startsWith(`${path}.`));

/** A figure alone: 161 becomes 171. */
const figure = /^[1-9]\d{0,2}$/;

/** A few of them, evenly spread: all would take minutes. */
function sampled<T>(all: readonly T[]): T[] {
  const step = Math.max(1, Math.ceil(all.length / 4));
  return all.filter((_, index) => index % step === 0);
}

test.each(['cum-2-tong-ket-2022', 'cum-7-tong-ket-2023', 'vi-du-day-du'])('%s', (name) => {
  const input = `data/${name}.yaml`;
  const { checked } = checkData(input, files, house);
  const { source, conference } = checked!;
  const before = wordsOf(input, source.text);
  const wrong: string[] = [];
  let changes = 0;
  for (const path of sampled(statedPaths(conference).filter((one) => figure.test(scalarAt(one))))) {
    const [start, end] = placeOf(path);
    const after = wordsOf(
      input,
      `${source.text.slice(0, start)}${Number(scalarAt(path)) + 10}${source.text.slice(end)}`,
    );
    // A count that a rule no longer allows makes no documents; one that takes another sentence makes other words.
    if (after.length !== before.length) continue;
    changes += 1;
    for (const [index, { kind, text, from }] of before.entries()) {
      const now = after[index]!;
      // Words of the template are chosen by the data, and claim nothing.
      if (from.length === 0 && now.from.length === 0) continue;
      if (now.text !== text && !traced([...from, ...now.from], path))
        wrong.push(`${path} in ${kind}: ${text} → ${now.text} (${from})`);
    }
  }
  expect(wrong).toEqual([]);
  expect(changes).toBeGreaterThan(0);

  function placeOf(path: string): [number, number] {
    const { place } = source.at(keysOf(path));
    return place && 'start' in place ? [place.start.offset ?? 0, place.end.offset ?? 0] : [0, 0];
  }
  function scalarAt(path: string): string {
    return source.text.slice(...placeOf(path));
  }
});
