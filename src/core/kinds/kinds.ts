/** Kinds of document: the folders of templates, and what each template may call by which name. */

import type { Surveys } from '../handlebars/run/load-templates.ts';
import type { Template } from '../handlebars/syntax/template.ts';
import { type Message, message } from '../message/message.ts';
import { addAll } from '../model/many.ts';
import { type Prepared, preparedIn } from '../model/prepared.ts';
import type { Files } from '../model/source.ts';
import { type KindSettings, readKindSettings } from './kind-settings.ts';
import { kindTemplateExists } from './rules.ts';
import { readTemplate, type TemplateFile, templateFiles } from './template-files.ts';

/** A kind of document: a folder with `template.md.hbs` and, if it likes, `kind.yaml`. */
export interface Kind {
  /** The folder's name: `report`. */
  name: string;
  settings: KindSettings;
  /** Where its main template lies. */
  file: string;
  /** What its templates may call: `render('template', …)`, `{{> lead}}`, `{{> report/lead}}`. */
  templates: ReadonlyMap<string, Template>;
  /** What is found of its templates when it is first made. */
  surveys: Surveys;
}

/** The name of a kind's main template in `Kind.templates`. */
export const MAIN = 'template';

const PARTIALS = 'partials';
const EXTENSION = /(?:\.md)?\.hbs$/;

/**
 * The kinds that the template folders hold, sorted by name. `folders` in order: the user's, then the built-in one;
 * each single file comes from the first folder that has it, so that a user overrides one partial and keeps the rest.
 *
 * A kind's partial names, later ones hiding earlier: `partials/x.md.hbs` as `x`, any kind's `report/x.md.hbs` as
 * `report/x`, its own `x.md.hbs` as `x`.
 * Messages: `kind-template-exists`, `template-encoding`, those of `readSettings`.
 */
export function findKinds(files: Files, folders: readonly string[]): { kinds: Kind[]; messages: Message[] } {
  const messages: Message[] = [];
  const found = templateFiles(files, folders);
  const prepared = preparedIn(files);
  const templates = new Map<string, Template>();
  for (const file of found) {
    if (EXTENSION.test(file.path))
      templates.set(file.path.replace(EXTENSION, ''), readTemplate(file, messages, prepared));
  }
  const settings = new Map(
    found.filter(({ path }) => /^[^/]+\/kind\.yaml$/.test(path)).map((file) => [folderOf(file.path), file]),
  );
  const names = new Set([...settings.keys(), ...Array.from(templates.keys()).filter(isMain).map(folderOf)]);
  const kinds = [...names].sort().flatMap((name) => {
    const main = templates.get(`${name}/${MAIN}`);
    const yaml = settings.get(name);
    const stated = yaml ? readSettings(yaml, messages, prepared) : {};
    if (main)
      return [{ name, settings: stated, file: main.file, templates: visible(name, templates), surveys: new WeakMap() }];
    messages.push(message(kindTemplateExists, { kind: name }, { file: yaml?.file ?? name }));
    return [];
  });
  return { kinds, messages };
}

/** Templates by the name that those of the kind `name` call them by. */
function visible(name: string, templates: ReadonlyMap<string, Template>): Map<string, Template> {
  const shared: [string, Template][] = [];
  const every: [string, Template][] = [];
  const own: [string, Template][] = [];
  for (const [path, template] of templates) {
    const inner = path.slice(path.indexOf('/') + 1);
    if (folderOf(path) === PARTIALS) shared.push([inner, template]);
    else every.push([path, template]);
    if (folderOf(path) === name) own.push([inner, template]);
  }
  return new Map([...shared, ...every, ...own]);
}

function readSettings({ file, bytes }: TemplateFile, messages: Message[], prepared: Prepared): KindSettings {
  const read = readKindSettings(file, bytes, prepared);
  addAll(messages, read.messages);
  return read.settings;
}

function isMain(path: string): boolean {
  return path.split('/').length === 2 && path.endsWith(`/${MAIN}`) && folderOf(path) !== PARTIALS;
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}
