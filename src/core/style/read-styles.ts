/** House styles: small YAML files, the user's before the built-in ones. */

import { type Message, message } from '../message/message.ts';
import { nearest } from '../message/nearest.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { addAll } from '../model/many.ts';
import type { Files, Source } from '../model/source.ts';
import { isMap } from '../yaml/is-map.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { styleSettings } from './rules.ts';

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

/** The words of each key; a key that is not here takes any text, `none` for none at all. */
const words: { readonly [Key in keyof Omit<HouseStyle, 'name'>]?: readonly HouseStyle[Key][] } = {
  dates: ['press', 'portal', 'document'],
  counts: ['plain', 'padded'],
  people: ['comma', 'dash', 'parentheses'],
  order: ['protocol', 'author'],
  abbreviations: ['short', 'defined', 'full'],
  quotes: ['curly', 'straight'],
  tones: ['old', 'new', 'written'],
  region: ['north', 'south'],
};

/**
 * All styles by name. `templates`: the user's template folders, each of which may hold `styles/<name>.yaml`; the first
 * folder that has a name wins, then the built-in one. `file`: a style of its own (`--style path.yaml`), known by its path.
 * Messages: `style-settings`, those of `readYaml`.
 */
export function readStyles(
  files: Files,
  { templates = [], file }: { templates?: readonly string[] | undefined; file?: string | undefined },
): { styles: Map<string, HouseStyle>; messages: Message[] } {
  const messages: Message[] = [];
  const styles = new Map<string, HouseStyle>();
  const read = (name: string, at: string, bytes: Uint8Array): void => {
    if (styles.has(name)) return;
    const found = readYaml(at, bytes);
    addAll(messages, found.messages);
    styles.set(name, { ...usual, name, ...(found.source && settings(found.source, messages)) });
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

function settings({ data, at, keyAt }: Source, messages: Message[]): Partial<HouseStyle> {
  if (data === '' || data === null || data === undefined) return {};
  const keys = Object.keys(usual);
  if (!isMap(data)) {
    messages.push(message(styleSettings, { key: 'style', expected: `${keys.join(', ')}: …` }, at([])));
    return {};
  }
  const good: Record<string, string> = {};
  for (const [key, value] of Object.entries(data)) {
    if (key.startsWith('x-')) continue;
    const allowed: readonly string[] | undefined = words[key as keyof typeof words];
    if (!keys.includes(key)) messages.push(message(styleSettings, { key, near: nearest(key, keys) }, keyAt([key])));
    else if (typeof value !== 'string' || (allowed && !allowed.includes(value))) {
      const near = allowed && typeof value === 'string' ? nearest(value, allowed) : undefined;
      messages.push(message(styleSettings, { key, expected: allowed?.join(' | ') ?? '"…"', near }, at([key])));
    } else good[key] = !allowed && value === 'none' ? '' : value;
  }
  return good;
}
