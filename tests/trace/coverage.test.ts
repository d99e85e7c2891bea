/** Every digit, proper name and quoted title of a document is a template's own or lies in words that know their data. */
import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../src/core/pipeline/documents.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { partsOf } from '../../src/core/trace/parts.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { conferences } from '../build/made.ts';

/** Digits with their marks; two capitalised words or more in a row; words between quotation marks. */
const claims = /\d[\d.,/:%-]*|“[^“”]+”|(?:\p{Lu}[\p{L}\p{M}]*)(?:[ -]\p{Lu}[\p{L}\p{M}]*)+/gu;

/** Headings and tables are numbered by their order, whatever the data say. */
const numbering = /^(?:Bảng )?\d+\.(?= )/;

const job = { inputs: conferences.map((name) => `data/${name}.yaml`), seed: 0 };
const files = await loadFiles(job);
const house = openHouse({}, files);
const ignore = { report: () => {}, enter: () => {} };
const kinds = house.kinds.map(({ name }) => name);

describe.each([0, 1, 2])('seed %i', (seed) => {
  const made = [...documentsOf({ ...job, seed, kinds }, files, house, ignore)];

  test('what no data says is a template’s own', () => {
    const untraced = made.flatMap(({ input, kind, document }) => {
      const own = [...kind.templates.values()]
        .map(({ text }) => text)
        .join('\n')
        .toLowerCase();
      return partsOf(document).flatMap(({ text, origin }) =>
        origin && origin.from.length > 0
          ? []
          : [...text.replace(numbering, '').matchAll(claims)].flatMap(([claim]) =>
              own.includes(claim.toLowerCase()) ? [] : [`${input} ${kind.name}: ${claim} (${text})`],
            ),
      );
    });
    expect(untraced).toEqual([]);
  });
});
