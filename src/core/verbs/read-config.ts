/** A configuration file: flags of the command line as data, nothing that runs. */

import type { Message } from '../message/message.ts';
import { readSettings, type SettingForms, type Settings } from '../yaml/read-settings.ts';
import type { SettingForm } from '../yaml/setting-rules.ts';

/** What a key of a configuration takes. */
export type ConfigForm = SettingForm;

/** Keys for all commands, and a group for each command by its name. */
export type ConfigForms = SettingForms;

export type ConfigValue = boolean | string | string[];

/** What it says: values for all commands, and those of each group. */
export interface Config {
  values: ReadonlyMap<string, ConfigValue>;
  sections: ReadonlyMap<string, ReadonlyMap<string, ConfigValue>>;
}

/** Read and check a configuration, YAML or JSON. Messages: those of `readSettings`. */
export function readConfig(
  file: string,
  bytes: Uint8Array,
  forms: ConfigForms,
): { config: Config; messages: Message[] } {
  const { settings, messages } = readSettings(file, bytes, forms);
  const sections = [...settings].flatMap(([name, value]) =>
    value instanceof Map ? [[name, valuesIn(value)] as const] : [],
  );
  return { config: { values: valuesIn(settings), sections: new Map(sections) }, messages };
}

function valuesIn(settings: Settings): ReadonlyMap<string, ConfigValue> {
  return new Map(
    [...settings].flatMap(([key, value]) =>
      typeof value !== 'object' || Array.isArray(value) ? [[key, value] as const] : [],
    ),
  );
}
