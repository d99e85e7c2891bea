/** House styles: small YAML files, the user's before the built-in ones. */

import type { Message } from '../message/message.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { addAll } from '../model/many.ts';
import { preparedIn } from '../model/prepared.ts';
import type { Files } from '../model/source.ts';
import { readSettings, type SettingForms } from '../yaml/read-settings.ts';
import type { SettingForm } from '../yaml/setting-rules.ts';

/** Where the built-in styles lie among the files. */
const builtIn = '@thuky/styles/';

/** What stands where a style file says nothing. */
const usual: Omit<HouseStyle, 'name'> = {
  title: '',
  dates: 'press',
  counts: 'plain',
  honorific: 'đồng chí',
  people: 'comma',
  order: 'protocol',
  abbreviations: 'short',
  end: '',
  quotes: 'curly',
  tones: 'written',
  region: 'north',
};

/** What each key takes: in the form of its type. */
const forms: SettingForms = new Map(
  Object.entries({
    title: { takes: 'one' },
    dates: { takes: 'one', words: ['press', 'portal', 'document'] satisfies HouseStyle['dates'][] },
    counts: { takes: 'one', words: ['plain', 'padded'] satisfies HouseStyle['counts'][] },
    honorific: { takes: 'one', none: true },
    people: { takes: 'one', words: ['comma', 'dash'] satisfies HouseStyle['people'][] },
    order: { takes: 'one', words: ['protocol', 'author'] satisfies HouseStyle['order'][] },
    abbreviations: { takes: 'one', words: ['short', 'defined', 'full'] satisfies HouseStyle['abbreviations'][] },
    end: { takes: 'one', none: true },
    quotes: { takes: 'one', words: ['curly', 'straight'] satisfies HouseStyle['quotes'][] },
    tones: { takes: 'one', words: ['old', 'new', 'written'] satisfies HouseStyle['tones'][] },
    region: { takes: 'one', words: ['north', 'south'] satisfies HouseStyle['region'][] },
  } satisfies Record<keyof typeof usual, SettingForm>),
);

/**
 * All styles by name. `templates`: the user's template folders, each of which may hold `styles/<name>.yaml`; the first
 * folder that has a name wins, then the built-in one. `file`: a style of its own (`--style path.yaml`), known by its path.
 * Messages: those of `readSettings`.
 */
export function readStyles(
  files: Files,
  { templates = [], file }: { templates?: readonly string[] | undefined; file?: string | undefined },
): { styles: Map<string, HouseStyle>; messages: Message[] } {
  const messages: Message[] = [];
  const styles = new Map<string, HouseStyle>();
  const prepared = preparedIn(files);
  const read = (name: string, at: string, bytes: Uint8Array): void => {
    if (styles.has(name)) return;
    const found = readSettings(at, bytes, forms, prepared);
    addAll(messages, found.messages);
    styles.set(name, { ...usual, name, ...Object.fromEntries(found.settings) });
  };
  const own = file === undefined ? undefined : files.get(file);
  if (file !== undefined && own) read(file, file, own);
  const folders = templates.map((folder) => `${folder.replace(/^\.\/|\/$/g, '')}/styles/`);
  for (const folder of [...folders, builtIn]) {
    const here = [...files].filter(([path]) => path.startsWith(folder)).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [path, bytes] of here) {
      const name = /^([^/]+)\.ya?ml$/.exec(path.slice(folder.length))?.[1];
      if (name) read(name, path, bytes);
    }
  }
  return { styles, messages };
}
