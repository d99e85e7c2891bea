/** Nothing typed is lost in silence: what a kind does not print, its own list says, and why. */
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/core/facts/facts.ts';
import { checkData } from '../../src/core/pipeline/check-data.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { makeDocument } from '../../src/core/pipeline/make-document.ts';
import { untoldPaths } from '../../src/core/pipeline/untold.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { makeFrom } from '../build/made.ts';
import { bytesOf, example } from '../data/files.ts';

const house = openHouse({}, await loadBuiltin());
const file = `data/${example}.yaml`;
const { source, conference, awardEntry } = checkData(file, new Map([[file, bytesOf(`${example}.yaml`)]]), house)
  .checked!;
const { pathOf, forKind } = factsOf(conference, awardEntry);

/** `awards.0.form` → `awards.form`. */
const keyOf = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '');

describe.each(house.kinds.filter(({ settings }) => settings.leaves).map((kind) => [kind.name, kind] as const))(
  '%s',
  (name, kind) => {
    const style = house.styles.get(kind.settings.style ?? '')!;
    const { told } = makeDocument(kind, { facts: forKind(name), pathOf }, { seed: 0, style }, source);
    const untold = [...new Set(untoldPaths(conference, told).map(keyOf))];
    const left = Object.keys(kind.settings.leaves ?? {});
    const covers = (leaf: string, key: string): boolean => key === leaf || key.startsWith(`${leaf}.`);

    test('prints every key of the example, but for those it says it leaves out', () => {
      expect(untoldPaths(conference, []).length).toBeGreaterThan(300);
      expect(untold.filter((key) => !left.some((leaf) => covers(leaf, key)))).toEqual([]);
    });

    test('leaves out nothing that it prints all the same', () => {
      expect(left.filter((leaf) => !untold.some((key) => covers(leaf, key)))).toEqual([]);
    });
  },
);

test('`untold` names what no document prints, at its place; with some kinds only, nothing is known', async () => {
  const yaml = 'purposes: [{kind: review, period: 2025}]\ntitle: Hội nghị A\nedition: II\n';
  const spoken = async (more: object): Promise<string[]> =>
    (await makeFrom(yaml, ['txt'], more)).messages
      .filter(({ ruleId }) => ruleId === 'datum-printed')
      .map(({ line, reason }) => `${line}: ${reason}`);
  expect(await spoken({ untold: true })).toEqual(['3: Không văn bản nào in: edition']);
  expect(await spoken({})).toEqual([]);
  expect(await spoken({ untold: true, kinds: ['report'] })).toEqual([]);
});
