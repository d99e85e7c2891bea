/** Every digit, proper name and quoted title of a document is a template's own or lies in words that know their data. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../src/core/pipeline/documents.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { partsOf } from '../../src/core/trace/parts.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { conferences } from '../build/made.ts';
import { runs } from '../thorough.ts';
import { anyConference } from './any-conference.ts';
import { untracedIn } from './untraced.ts';

const job = { inputs: conferences.map((name) => `data/${name}.yaml`), seed: 0 };
const files = await loadFiles(job);
const house = openHouse({}, files);
const ignore = { report: () => {}, enter: () => {} };
const kinds = house.kinds.map(({ name }) => name);

describe.each([0, 1, 2])('seed %i', (seed) => {
  const made = [...documentsOf({ ...job, seed, kinds }, files, house, ignore)];

  test('what no data says is a template’s own', () => {
    expect(made.flatMap(untracedIn)).toEqual([]);
  });
});

const made = (yaml: string, seed: number) => [
  ...documentsOf(
    { inputs: ['any.yaml'], seed, kinds },
    new Map(files).set('any.yaml', new TextEncoder().encode(yaml)),
    house,
    ignore,
  ),
];

test('of any conference too', () => {
  let [tried, documents] = [0, 0];
  fc.assert(
    fc.property(anyConference, fc.nat(6), (yaml, seed) => {
      const all = made(yaml, seed);
      tried += 1;
      documents += Math.min(1, all.length);
      expect(all.flatMap(untracedIn)).toEqual([]);
    }),
    runs(200),
  );
  // Most keep all rules, or nothing was tried.
  expect(documents / tried).toBeGreaterThan(0.5);
});

test('a person of another name changes only words that know of the name', () => {
  let changed = 0;
  fc.assert(
    fc.property(anyConference, (yaml) => {
      const [, name = ''] = /"attendees":\[\{"name":"([^"]+)"/.exec(yaml) ?? [];
      const before = made(yaml, 0);
      // As many words as before, so that where there is little room the same sentences stand.
      const after = made(yaml.replaceAll(name, name.replace(/\S+$/u, 'Ngọc')), 0);
      expect(after.length).toBe(before.length);
      for (const [at, { document }] of before.entries()) {
        const now = partsOf(after[at]!.document);
        for (const [index, { text, origin }] of partsOf(document).entries()) {
          if (now[index]?.text === text) continue;
          changed += 1;
          expect(origin?.from.length ?? 0, `${text} → ${now[index]?.text}`).toBeGreaterThan(0);
        }
      }
    }),
    runs(150),
  );
  expect(changed).toBeGreaterThan(5);
});
