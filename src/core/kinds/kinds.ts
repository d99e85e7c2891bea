/** Kinds of document: the folders of templates, and what each template may call by which name. */

import type { TemplateText } from '../handlebars/syntax/parse.ts';
import { type Message, message } from '../message/message.ts';
import { addAll } from '../model/many.ts';
import type { Files, Source } from '../model/source.ts';
import { checkKindSettings, type KindSettings } from './kind-settings.ts';
import { kindTemplateExists } from './rules.ts';
import { type TemplateFile, templateFiles, templateText } from './template-files.ts';

/** A kind of document: a folder with `template.md.hbs` and, if it likes, `kind.yaml`. */
export interface Kind {
  /** The folder's name: `report`. */
  name: string;
  settings: KindSettings;
  /** Where its main template lies. */
  file: string;
  /** What its templates may call: `render('template', …)`, `{{> lead}}`, `{{> report/lead}}`. */
  templates: ReadonlyMap<string, TemplateText>;
}

/** The name of a kind's main template in `Kind.templates`. */
export const MAIN = 'template';

const PARTIALS = 'partials';
const EXTENSION = /(?:\.md)?\.hbs$/;

/** How a YAML file is read; given, because reading is another stage's. */
export type ReadYaml = (file: string, bytes: Uint8Array) => { source?: Source; messages: Message[] };

/**
 * The kinds that the template folders hold, sorted by name. `folders` in order: the user's, then the built-in one;
 * each single file comes from the first folder that has it, so that a user overrides one partial and keeps the rest.
 *
 * A kind's partial names, later ones hiding earlier: `partials/x.md.hbs` as `x`, any kind's `report/x.md.hbs` as
 * `report/x`, its own `x.md.hbs` as `x`.
 * Messages: `kind-template-exists`, `kind-settings`, `template-encoding`, those of `readYaml`.
 */
export function findKinds(
  files: Files,
  folders: readonly string[],
  readYaml: ReadYaml,
): { kinds: Kind[]; messages: Message[] } {
  const messages: Message[] = [];
  const found = templateFiles(files, folders);
  const texts = new Map<string, TemplateText>();
  for (const file of found) {
    if (EXTENSION.test(file.path)) texts.set(file.path.replace(EXTENSION, ''), templateText(file, messages));
  }
  const settings = new Map(
    found.filter(({ path }) => /^[^/]+\/kind\.yaml$/.test(path)).map((file) => [folderOf(file.path), file]),
  );
  const names = new Set([...settings.keys(), ...Array.from(texts.keys()).filter(isMain).map(folderOf)]);
  const kinds = [...names].sort().flatMap((name) => {
    const main = texts.get(`${name}/${MAIN}`);
    const yaml = settings.get(name);
    const said = yaml ? readSettings(yaml, readYaml, messages) : {};
    if (main) return [{ name, settings: said, file: main.file, templates: visible(name, texts) }];
    messages.push(message(kindTemplateExists, { kind: name }, { file: yaml?.file ?? name }));
    return [];
  });
  return { kinds, messages };
}

/** Templates by the name that those of the kind `name` call them by. */
function visible(name: string, texts: ReadonlyMap<string, TemplateText>): Map<string, TemplateText> {
  const shared: [string, TemplateText][] = [];
  const every: [string, TemplateText][] = [];
  const own: [string, TemplateText][] = [];
  for (const [path, text] of texts) {
    const inner = path.slice(path.indexOf('/') + 1);
    if (folderOf(path) === PARTIALS) shared.push([inner, text]);
    else every.push([path, text]);
    if (folderOf(path) === name) own.push([inner, text]);
  }
  return new Map([...shared, ...every, ...own]);
}

function readSettings({ file, bytes }: TemplateFile, readYaml: ReadYaml, messages: Message[]): KindSettings {
  const read = readYaml(file, bytes);
  addAll(messages, read.messages);
  if (!read.source) return {};
  const checked = checkKindSettings(read.source);
  addAll(messages, checked.messages);
  return checked.settings;
}

function isMain(path: string): boolean {
  return path.split('/').length === 2 && path.endsWith(`/${MAIN}`) && folderOf(path) !== PARTIALS;
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}
