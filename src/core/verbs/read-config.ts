/** A configuration file: flags of the command line as data, nothing that runs. */

import { type Message, message } from '../message/message.ts';
import { nearest } from '../message/nearest.ts';
import type { Path, Source } from '../model/source.ts';
import { isMap } from '../yaml/is-map.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { type ConfigForm, configKeyKnown, configValueValid } from './config-rules.ts';

/** Keys, each with what it takes. */
export type ConfigKeys = ReadonlyMap<string, ConfigForm>;

/** What a configuration may say: keys for all commands, and a section for each command by its name. */
export interface ConfigShape {
  keys: ConfigKeys;
  sections: ReadonlyMap<string, ConfigKeys>;
}

export type ConfigValue = boolean | string | string[];

/** What it says: values for all commands, and those of each section. */
export interface Config {
  values: ReadonlyMap<string, ConfigValue>;
  sections: ReadonlyMap<string, ReadonlyMap<string, ConfigValue>>;
}

/**
 * Read and check a configuration, YAML or JSON. Keys that begin with `x-` are the user's own.
 * Messages: `config-key-known`, `config-value-valid`, those of `readYaml`. A file of comments alone says nothing.
 */
export function readConfig(
  file: string,
  bytes: Uint8Array,
  shape: ConfigShape,
): { config: Config; messages: Message[] } {
  const values = new Map<string, ConfigValue>();
  const sections = new Map<string, ReadonlyMap<string, ConfigValue>>();
  const config = { values, sections };
  if (saysNothing(bytes)) return { config, messages: [] };
  const { source, messages } = readYaml(file, bytes);
  if (!source) return { config, messages };
  if (!isMap(source.data)) {
    const known = [...shape.keys.keys(), ...shape.sections.keys()];
    messages.push(message(configKeyKnown, { key: String(source.data), known }, source.at([])));
    return { config, messages };
  }
  for (const [name, keys] of shape.sections) {
    const section = source.data[name];
    if (isMap(section)) sections.set(name, take(section, [name], keys, source, messages));
  }
  const rest = Object.entries(source.data).filter(([key, value]) => !(shape.sections.has(key) && isMap(value)));
  for (const [key, value] of take(Object.fromEntries(rest), [], shape.keys, source, messages, shape.sections))
    values.set(key, value);
  return { config, messages };
}

function take(
  data: Record<string, unknown>,
  path: Path,
  keys: ConfigKeys,
  source: Source,
  messages: Message[],
  sections: ConfigShape['sections'] = new Map(),
): Map<string, ConfigValue> {
  const values = new Map<string, ConfigValue>();
  for (const [key, said] of Object.entries(data)) {
    if (key.startsWith('x-') || key === '$schema') continue;
    const form = keys.get(key);
    const place = [...path, key];
    if (form === undefined) {
      const known = [...keys.keys(), ...sections.keys()];
      const suggestion = known.includes(kebab(key)) ? kebab(key) : nearest(kebab(key), known);
      messages.push(message(configKeyKnown, { key, suggestion, known }, source.keyAt(place)));
      continue;
    }
    const value = inForm(said, form);
    if (value !== undefined) values.set(key, value);
    else {
      const strange = partsOf(said).find((part) => !form.words?.includes(part));
      const suggestion = strange === undefined ? undefined : nearest(strange, form.words ?? []);
      messages.push(message(configValueValid, { key, form, suggestion }, source.at(place)));
    }
  }
  return values;
}

/** The value in its form, or nothing when it has another. */
function inForm(said: unknown, form: ConfigForm): ConfigValue | undefined {
  const { takes, words, bare } = form;
  if ((takes === 'switch' || bare) && (said === 'true' || said === 'false')) return said === 'true';
  if (takes === 'switch' || (takes === 'one' && typeof said !== 'string')) return undefined;
  const list = Array.isArray(said) ? said : [said];
  if (!list.every((item): item is string => typeof item === 'string')) return undefined;
  if (words && !partsOf(said).every((part) => words.includes(part))) return undefined;
  return takes === 'many' ? list : list[0];
}

/** The words of a value: of a list, and of texts with commas, which flags take as well. */
function partsOf(said: unknown): string[] {
  const texts = [said].flat().filter((item) => typeof item === 'string');
  return texts.flatMap((text) => text.split(',')).map((part) => part.trim());
}

/** `fileKey`, `file_key` → `file-key`. */
function kebab(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

function saysNothing(bytes: Uint8Array): boolean {
  return new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .every((line) => /^\s*(#|$)/.test(line));
}
