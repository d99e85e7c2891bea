/** Facts and a template → a document: words first, then their tree. */

import { keyLabel } from '../conference/schema/key-label.ts';
import { schemaAt } from '../conference/schema/schema-node.ts';
import type { Facts } from '../facts/facts.ts';
import { render } from '../handlebars/run/render.ts';
import { documentHelpers } from '../helpers/index.ts';
import { startMemory } from '../helpers/memory.ts';
import { chooses } from '../helpers/signatures.ts';
import { type Kind, MAIN } from '../kinds/kinds.ts';
import { frameWords } from '../layout/frame-words.ts';
import { type Message, message } from '../message/message.ts';
import { hasError } from '../message/words.ts';
import { keysOf } from '../model/data-path.ts';
import type { Document } from '../model/document.ts';
import { unbox } from '../model/fact.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Source } from '../model/source.ts';
import { applyStyle } from '../style/apply-style.ts';
import { usual } from '../style/choose-style.ts';
import { parseDocument } from '../tree/parse-document.ts';
import type { ParsedBlocks } from '../tree/parse-kept.ts';
import { dayAndPlace, frameComplete } from './rules.ts';

/** Facts with the paths of the data behind them. */
interface FactsOfKind {
  facts: Facts;
  pathOf(value: object): string | undefined;
}

/**
 * Make one document in a house style; `told`: paths of the data behind what was printed. `seed` chooses among ways to say a thing,
 * `blocks` are those that other documents were parsed from.
 * Messages: those of the template and the tree, `frame-complete` for what the official form demands and nobody said,
 * and `day-and-place` for what news says of a conference.
 */
export function makeDocument(
  kind: Kind,
  { facts, pathOf }: FactsOfKind,
  { seed, style, blocks }: { seed: number; style: HouseStyle; blocks?: ParsedBlocks },
  source: Source,
): { document?: Document; messages: Message[]; told: ReadonlySet<string> } {
  const { templates, surveys } = kind;
  const memory = startMemory({ style, seed, pathOf });
  const helpers = documentHelpers(memory);
  const rendered = render(MAIN, facts, { templates, surveys, helpers, chooses, pathOf });
  const told = new Set(rendered.values.flatMap(({ text, from }) => (text === '' ? [] : from)));
  if (hasError(rendered.messages)) return { messages: rendered.messages, told };

  const end = kind.settings.end ?? (style.end || undefined);
  const { document, messages } = parseDocument(
    rendered.text,
    rendered.values,
    { file: kind.file },
    { end, kept: blocks },
  );
  if (kind.settings.layout) document.frame.layout = kind.settings.layout;
  // A style other than the kind's own is said, for the editor's check and for typeset.
  if (document.frame.style !== undefined || style.name !== (kind.settings.style ?? usual))
    document.frame.style = style.name;
  applyStyle(document, style, { names: namesIn(facts), units: facts.units });

  const { missing } = frameWords(document.frame);
  const demanded = [...missing.map((key) => dataKey(key, kind.name, document.frame.layout)), ...memory.demanded];
  for (const where of ['data', 'template'] as const) {
    const keys = demanded.filter((key) => (schemaAt(keysOf(key)) === undefined) === (where === 'template'));
    const named = { kind: kind.settings.title ?? kind.name, missing: keys, labels: keys.map(keyLabel), where };
    if (keys.length > 0)
      messages.push(message(frameComplete, named, { file: where === 'data' ? source.file : kind.file }));
  }
  const lacks = kind.settings.dated ? unsaid(facts) : [];
  if (lacks.length > 0)
    messages.push(message(dayAndPlace, { kind: kind.settings.title ?? kind.name, lacks }, source.at(['purposes'])));
  return { document, messages: [...rendered.messages, ...messages], told };
}

/** Which of day and place the data do not say, nor say that nobody knows. A review without a conference has neither. */
function unsaid({ held, date, venue }: Facts): ('date' | 'venue')[] {
  if (!held) return [];
  const place = venue?.place ?? venue?.locality ?? venue?.host ?? venue?.bridges?.[0];
  const nowhere = place === undefined && venue?.mode !== 'online';
  return [...(date === undefined ? (['date'] as const) : []), ...(nowhere ? (['venue'] as const) : [])];
}

/**
 * Where the data file says what a frame lacks. Bodies and place are said once for all official documents;
 * minutes are signed by secretary and chair, other documents by a list of signers. Of a kind that the schema does not
 * know the template alone says the rest: its key is that of the frame.
 */
function dataKey(key: string, kind: string, layout: Document['frame']['layout']): string {
  if (key === 'body' || key === 'place') return `official.${key}`;
  if (schemaAt(['official', kind]) === undefined) return key;
  const signer = layout === 'minutes' ? /^signers\.([01])\.(.+)$/.exec(key) : null;
  return `official.${kind}.${signer ? `${signer[1] === '0' ? 'secretary' : 'chair'}.${signer[2]}` : key}`;
}

/** Names of people, wherever the data has them: they are spelt as their bearers spell them. */
function namesIn(value: unknown, key = ''): string[] {
  const plain = unbox(value);
  if (typeof plain === 'string') return nameKeys.includes(key) ? [plain] : [];
  if (Array.isArray(plain)) return plain.flatMap((item) => namesIn(item, key));
  if (typeof plain !== 'object' || plain === null) return [];
  return Object.entries(plain).flatMap(([inner, item]) =>
    key === '' && nameless.includes(inner) ? [] : namesIn(item, inner),
  );
}

/** Keys of the root whose names are not of people. */
const nameless: readonly string[] = ['name', 'cluster', 'venue', 'units', 'indicators', 'classifications'];

/** Keys of the data file that hold names of people. */
const nameKeys: readonly string[] = ['name', 'authors', 'people', 'shows', 'witnesses', 'credit'];
