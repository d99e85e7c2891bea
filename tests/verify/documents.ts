/** Our own documents as texts with their traced stretches, and what they are held against. */
import type { Document } from '../../src/core/model/document.ts';
import { documentsOf } from '../../src/core/pipeline/documents.ts';
import { type Grounds, groundsOf } from '../../src/core/pipeline/grounds.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { placedMarkdown } from '../../src/core/text/placed-markdown.ts';
import { locateParts } from '../../src/core/trace/locate.ts';
import { partsOf } from '../../src/core/trace/parts.ts';
import { refineTree } from '../../src/core/trace/refine.ts';
import { leavesOf } from '../../src/core/verify/data-words.ts';
import { peopleKnown } from '../../src/core/verify/people-known.ts';
import { writers } from '../../src/core/writers/index.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';
import { conferences } from '../build/made.ts';
import type { Names, TracedStretch } from './mutants.ts';

export const files = await loadFiles({ inputs: conferences.map((name) => `data/${name}.yaml`) });
export const house = openHouse({}, files);
const kinds = house.kinds.map(({ name }) => name);

/** A conference of `data/` and what texts about it are held against. */
export async function grounds(name: string): Promise<Grounds> {
  const { grounds: made } = await groundsOf(`data/${name}.yaml`, files, house);
  if (!made) throw new Error(`${name} has errors`);
  return made;
}

/** Its documents, as Markdown without marks. */
export async function documents(
  name: string,
  more: { seed?: number; style?: string; kinds?: readonly string[] } = {},
): Promise<{ kind: string; text: string; traced: TracedStretch[] }[]> {
  const ignore = { report: () => {}, enter: () => {} };
  const made = [...documentsOf({ inputs: [`data/${name}.yaml`], kinds, ...more }, files, house, ignore)];
  return Promise.all(
    made.map(async ({ kind, document, conference }) => {
      const placed = placedMarkdown(await markdownOf(document));
      const parts = partsOf({ ...document, tree: refineTree(document.tree, conference) });
      const traced = locateParts(parts, placed).flatMap(({ part, start, end }) =>
        part.origin && start !== undefined && end !== undefined ? [{ start, end, from: part.origin.from }] : [],
      );
      return { kind: kind.name, text: placed.text, traced };
    }),
  );
}

/** A document as the Markdown that `build` writes. */
export async function markdownOf(document: Document): Promise<string> {
  const write = await writers.md();
  const where = { file: '' };
  const context = {
    date: '2000-01-01',
    html: 'page',
    photos: 'link',
    images: new Map(),
    fonts: house.fonts,
    where,
    report: () => {},
  } as const;
  return new TextDecoder().decode(await write(document, context));
}

/** The names of a conference, to be mistaken for each other. */
export function namesOf({ conference }: Grounds): Names {
  const words = leavesOf(conference).flatMap(({ key, value }) => (typeof value === 'string' ? [{ key, value }] : []));
  const people = peopleKnown(conference)
    .map(({ name }) => name)
    .filter((name) => name.split(' ').length > 2);
  const units = words
    .flatMap(({ value }) => /(?:VKSND (?:tỉnh|TP|thành phố) (.+)|VKSND (khu vực \d+))$/u.exec(value)?.slice(1) ?? [])
    .filter((unit) => unit !== undefined && unit.length < 20)
    .map((unit) => unit.replace(/\.$/, ''));
  return {
    people: [...new Set(people)],
    units: [units.filter((unit) => !unit.startsWith('khu')), units.filter((unit) => unit.startsWith('khu'))].map(
      (alike) => [...new Set(alike)],
    ),
  };
}
