/** The settings of a kind, in its `kind.yaml`. */
import { type Message, message } from '../message/message.ts';
import { nearest } from '../message/nearest.ts';
import { type Format, formatNames, isFormat } from '../model/formats.ts';
import type { Source } from '../model/source.ts';
import { isMap } from '../yaml/is-map.ts';
import { kindSettings } from './rules.ts';

/** `kind.yaml`, checked. Every key may be left out, and so may the file. */
export interface KindSettings {
  /** The kind's name for people: `Báo cáo`. */
  title?: string;
  /** One sentence: what it is for. */
  description?: string;
  /** Formats to make when the job names none. */
  formats?: readonly Format[];
  /** How the page is built, unless the front matter of the template states it. */
  layout?: Layout;
  /** The house style, unless the job, the data or the front matter names one: `newspaper`. */
  style?: string;
  /** Made only when a job names it. */
  onRequest?: 'true' | 'false';
  /** Whether `--seed` changes its words; a document to be signed keeps the first wording of each text. */
  varies?: 'true' | 'false';
  /** News: it says when and where the conference was, so that a message tells which of them the data lack. */
  dated?: 'true' | 'false';
  /** Data that documents of this kind leave out, and why: `photos: ảnh in ở bài báo`. */
  leaves?: Readonly<Record<string, string>>;
  /** What replaces the last full stop, unless the front matter states it: `./.`. */
  end?: string;
}

/** The layouts of `frame.ts`. */
export type Layout = 'article' | 'official' | 'minutes';

const LAYOUTS: readonly string[] = ['article', 'official', 'minutes'] satisfies Layout[];

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** What each key must hold: the check, and what is expected in words that need no translation. */
const keys: Record<keyof KindSettings, { holds(value: unknown): boolean; expected: string }> = {
  title: { holds: isText, expected: '"…"' },
  description: { holds: isText, expected: '"…"' },
  formats: {
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every(isFormat),
    expected: `[${formatNames.join(', ')}]`,
  },
  layout: { holds: (value) => LAYOUTS.includes(value as string), expected: LAYOUTS.join(' | ') },
  style: { holds: isText, expected: '"…"' },
  onRequest: { holds: (value) => value === 'true' || value === 'false', expected: 'true | false' },
  varies: { holds: (value) => value === 'true' || value === 'false', expected: 'true | false' },
  dated: { holds: (value) => value === 'true' || value === 'false', expected: 'true | false' },
  leaves: {
    holds: (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText),
    expected: '{photos: "…"}',
  },
  end: { holds: isText, expected: '"…"' },
};

/** Check the data of a `kind.yaml`. Keys that begin with `x-` are the user's own. Message: `kind-settings`. */
export function checkKindSettings(source: Source): { settings: KindSettings; messages: Message[] } {
  const { data } = source;
  if (data === '' || data === null || data === undefined) return { settings: {}, messages: [] };
  if (!isMap(data)) {
    const params = { key: 'kind.yaml', expected: `${Object.keys(keys).join(', ')}: …` };
    return { settings: {}, messages: [message(kindSettings, params, source.at([]))] };
  }
  const messages: Message[] = [];
  const good = Object.entries(data).filter(([key, value]) => {
    if (key.startsWith('x-')) return false;
    if (!Object.hasOwn(keys, key)) {
      messages.push(message(kindSettings, { key, near: nearest(key, Object.keys(keys)) }, source.keyAt([key])));
      return false;
    }
    const { holds, expected } = keys[key as keyof KindSettings];
    if (!holds(value)) messages.push(message(kindSettings, { key, expected }, source.at([key])));
    return holds(value);
  });
  return { settings: Object.fromEntries(good) as KindSettings, messages };
}
