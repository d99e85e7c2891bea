/** The settings of a kind, in its `kind.yaml`. */
import type { Message } from '../message/message.ts';
import { type Format, formatNames } from '../model/formats.ts';
import type { Prepared } from '../model/prepared.ts';
import { readSettings, type SettingForms } from '../yaml/read-settings.ts';
import type { SettingForm } from '../yaml/setting-rules.ts';

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
  onRequest?: boolean;
  /** Whether `--seed` changes its words; a document to be signed keeps the first wording of each text. */
  varies?: boolean;
  /** News: it says when and where the conference was, so that a message tells which of them the data lack. */
  dated?: boolean;
  /** It tells of a meeting: of data that tell of none it is not made, and a message says so. */
  ofMeeting?: boolean;
  /** Data that documents of this kind leave out, and why: `photos: ảnh in ở bài báo`. */
  leaves?: Readonly<Record<string, string>>;
  /** Paths of data that a document of this kind must state, `*` for any item: `awards.*.individuals`. */
  states?: readonly string[];
  /** What replaces the last full stop, unless the front matter states it: `./.`. */
  end?: string;
}

/** The layouts of `frame.ts`. */
export type Layout = 'article' | 'official' | 'minutes';

/** What each key takes: in the form of its type above. */
const forms: SettingForms = new Map(
  Object.entries({
    title: { takes: 'one' },
    description: { takes: 'one' },
    formats: { takes: 'many', words: formatNames },
    layout: { takes: 'one', words: ['article', 'official', 'minutes'] satisfies Layout[] },
    style: { takes: 'one' },
    onRequest: { takes: 'switch' },
    varies: { takes: 'switch' },
    dated: { takes: 'switch' },
    ofMeeting: { takes: 'switch' },
    leaves: { takes: 'texts' },
    states: { takes: 'many' },
    end: { takes: 'one' },
  } satisfies Record<keyof KindSettings, SettingForm>),
);

/** Read and check a `kind.yaml`. Messages: those of `readSettings`. */
export function readKindSettings(
  file: string,
  bytes: Uint8Array,
  prepared?: Prepared,
): { settings: KindSettings; messages: Message[] } {
  const { settings, messages } = readSettings(file, bytes, forms, prepared);
  return { settings: Object.fromEntries(settings) as KindSettings, messages };
}
