/** Files of settings (`thuky.config.yaml`, `kind.yaml`, house styles): held against a table of their keys. */

import { type Message, message } from '../message/message.ts';
import { nearest } from '../message/nearest.ts';
import type { Prepared } from '../model/prepared.ts';
import type { Path, Source } from '../model/source.ts';
import { isMap } from './is-map.ts';
import { readYaml } from './read-yaml.ts';
import { type SettingForm, settingKnown, settingValid, type TextForm } from './setting-rules.ts';

/** The keys that a file may have, each with what it takes. */
export type SettingForms = ReadonlyMap<string, SettingForm>;

/** A value in its form: of a switch, of texts, of a text for each key, of a group. */
export type SettingValue = boolean | string | string[] | Readonly<Record<string, string>> | Settings;

/** What a file says, without what is wrong in it. */
export interface Settings extends ReadonlyMap<string, SettingValue> {}

/**
 * Read and check a file of settings, YAML or JSON. A file of comments alone says nothing, and is right. Keys that begin
 * with `x-` are the user's own. Messages: `setting-known`, `setting-valid`, those of `readYaml`.
 */
export function readSettings(
  file: string,
  bytes: Uint8Array,
  forms: SettingForms,
  prepared?: Prepared,
): { settings: Settings; messages: Message[] } {
  if (saysNothing(bytes)) return { settings: new Map(), messages: [] };
  const { source, messages } = readYaml(file, bytes, prepared);
  const settings = source ? check(source.data, [], { takes: 'group', keys: forms }, source, messages) : undefined;
  return { settings: settings instanceof Map ? settings : new Map(), messages };
}

/** The value in its form; nothing, and a message, where it has another. */
function check(
  said: unknown,
  path: Path,
  form: SettingForm,
  source: Source,
  messages: Message[],
): SettingValue | undefined {
  if (form.takes === 'group' && isMap(said)) return checkGroup(said, path, form.keys, source, messages);
  const value = inForm(said, form);
  if (value !== undefined) return value;
  const words = 'words' in form ? form.words : undefined;
  const strange = partsOf(said).find((part) => !words?.includes(part));
  const near = strange === undefined ? undefined : nearest(strange, words ?? []);
  const key = path.at(-1);
  messages.push(message(settingValid, { key: key === undefined ? key : String(key), form, near }, source.at(path)));
  return undefined;
}

function checkGroup(
  said: Record<string, unknown>,
  path: Path,
  forms: SettingForms,
  source: Source,
  messages: Message[],
): Settings {
  const settings = new Map<string, SettingValue>();
  for (const [key, value] of Object.entries(said)) {
    if (key.startsWith('x-') || key === '$schema') continue;
    const form = forms.get(key);
    const place = [...path, key];
    const known = [...forms.keys()];
    if (form === undefined) {
      const parent = path.length > 0 ? path.join('.') : undefined;
      messages.push(message(settingKnown, { key, parent, near: nearestKey(key, known), known }, source.keyAt(place)));
      continue;
    }
    const checked = check(value, place, form, source, messages);
    if (checked !== undefined) settings.set(key, checked);
  }
  return settings;
}

function inForm(said: unknown, form: SettingForm): SettingValue | undefined {
  if (form.takes === 'switch') return switchOf(said);
  if (form.takes === 'one' || form.takes === 'many') return textsOf(said, form);
  if (form.takes === 'group' || !isMap(said)) return undefined;
  return Object.values(said).every(isText) ? (said as Record<string, string>) : undefined;
}

function textsOf(said: unknown, { takes, words, bare, none }: TextForm): SettingValue | undefined {
  if (bare && switchOf(said) !== undefined) return switchOf(said);
  if (none && (said === 'none' || said === '')) return '';
  if (takes === 'one') return isText(said) && (words?.includes(said) ?? true) ? said : undefined;
  const list = Array.isArray(said) ? said : [said];
  if (list.length === 0 || !list.every(isText)) return undefined;
  if (!words) return list;
  const parts = partsOf(said);
  return parts.every((part) => words.includes(part)) ? parts : undefined;
}

/** The words of a value: of a list, and of texts with commas, which flags take as well. */
function partsOf(said: unknown): string[] {
  return [said]
    .flat()
    .filter(isText)
    .flatMap((text) => text.split(','))
    .map((part) => part.trim());
}

function switchOf(said: unknown): boolean | undefined {
  return said === 'true' || said === 'false' ? said === 'true' : undefined;
}

function isText(said: unknown): said is string {
  return typeof said === 'string' && said !== '';
}

/** The key that was meant; capitals and joints do not count: `fileKey`, `file_key`, `file-key`. */
function nearestKey(key: string, known: readonly string[]): string | undefined {
  const plain = (name: string): string => name.replace(/[-_]/g, '').toLowerCase();
  const near = known.find((name) => plain(name) === plain(key));
  if (near !== undefined) return near;
  const names = known.map(plain);
  return known[names.indexOf(nearest(plain(key), names) ?? '')];
}

function saysNothing(bytes: Uint8Array): boolean {
  return new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .every((line) => /^\s*(#|$)/.test(line));
}
