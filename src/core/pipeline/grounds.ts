/** All that a data file says, as texts are held against it. */

import type { Conference } from '../conference/schema/conference.ts';
import type { Message } from '../message/message.ts';
import type { Document } from '../model/document.ts';
import { addAll } from '../model/many.ts';
import type { Files, Source } from '../model/source.ts';
import type { WriteContext } from '../model/writer.ts';
import { placedMarkdown, placedPlain } from '../text/placed-markdown.ts';
import { locateParts } from '../trace/locate.ts';
import { partsOf } from '../trace/parts.ts';
import { refineTree } from '../trace/refine.ts';
import { leavesOf } from '../verify/data-words.ts';
import { type FactsKnown, factsKnown } from '../verify/facts-known.ts';
import { lexiconOf } from '../verify/lexicon.ts';
import { type Backing, type Reference, type ReferenceText, referenceOf } from '../verify/reference.ts';
import { wordReader } from '../verify/spoken-words.ts';
import { writers } from '../writers/index.ts';
import { documentsOf } from './documents.ts';
import type { House } from './house.ts';

/** Kept by whoever holds several texts, or one text many times, against the same data. */
export interface Grounds {
  source: Source;
  conference: Conference;
  reference: Reference;
  facts: FactsKnown;
}

/** Ways to tell the data that a text may have been made in. */
const seeds = [0, 1, 2];

/**
 * Tell the data in every kind of document and in several ways, and read out of that what it claims, each claim with the
 * data behind it. Nothing where the data have errors. Messages: those of the data.
 */
export async function groundsOf(
  input: string,
  files: Files,
  house: House,
): Promise<{ grounds?: Grounds; messages: Message[] }> {
  const messages: Message[] = [];
  const read = wordReader();
  const texts: ReferenceText[] = [];
  let data: Pick<Grounds, 'source' | 'conference'> | undefined;
  const kinds = house.kinds.map(({ name }) => name);
  for (const seed of seeds) {
    const listener = {
      report: (found: readonly Message[]) => (seed === 0 ? addAll(messages, found) : undefined),
      enter: () => {},
    };
    for (const { document, source, conference } of documentsOf(
      { inputs: [input], kinds, seed },
      files,
      house,
      listener,
    )) {
      data ??= { source, conference };
      const refined = { ...document, tree: refineTree(document.tree, conference) };
      for (const format of seed === 0 ? (['md', 'txt'] as const) : (['md'] as const))
        texts.push(await referenceText(refined, format, house));
    }
  }
  if (!data) return { messages };
  const { conference } = data;
  for (const { path, value } of leavesOf(conference)) {
    const backing: Backing = { from: [path] };
    texts.push({ text: String(value), backing: () => backing });
  }
  const lexicon = lexiconOf(house.registers, conference, read);
  return {
    grounds: { ...data, reference: referenceOf(texts, lexicon, read), facts: factsKnown(conference, lexicon, read) },
    messages,
  };
}

/** A document as it is written, with the data behind each stretch. */
async function referenceText(document: Document, format: 'md' | 'txt', house: House): Promise<ReferenceText> {
  const context: WriteContext = {
    date: '2000-01-01',
    html: 'page',
    photos: 'link',
    images: new Map(),
    fonts: house.fonts,
    where: { file: '' },
    report: () => {},
  };
  const text = new TextDecoder().decode(await (await writers[format]())(document, context));
  const placed = format === 'md' ? placedMarkdown(text) : placedPlain(text);
  const located = locateParts(partsOf(document), placed).filter(({ start }) => start !== undefined);
  return {
    text: placed.text,
    backing(start, end) {
      const from = located.flatMap((one) =>
        (one.start ?? 0) < end && (one.end ?? 0) > start ? (one.part.origin?.from ?? []) : [],
      );
      return { from: [...new Set(from)] };
    },
  };
}
