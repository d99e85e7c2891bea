/** The check of a kind's templates before any data is seen. */

import { startFrontMatter } from '../handlebars/check/front-matter.ts';
import { NO_KNOWLEDGE } from '../handlebars/check/knowledge.ts';
import type { Sight } from '../handlebars/check/sight.ts';
import type { View, Walk } from '../handlebars/check/view.ts';
import { walkProgram } from '../handlebars/check/walk.ts';
import { loadTemplates } from '../handlebars/run/load.ts';
import { collect } from '../handlebars/run/report.ts';
import type { Loc } from '../handlebars/syntax/ast.ts';
import { parseTemplate, type TemplateText } from '../handlebars/syntax/parse.ts';
import { place } from '../handlebars/syntax/place.ts';
import { documentHelpers } from '../helpers/document-helpers.ts';
import { startMemory } from '../helpers/memory.ts';
import { type Message, message } from '../message/message.ts';
import type { RecordShape } from '../model/context-shape.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { checkFront } from './check-front.ts';
import { type Kind, MAIN } from './kinds.ts';
import { templateSectionReached } from './rules.ts';

/** Helpers are named here, never called: how they write is no matter. */
const NO_STYLE: HouseStyle = {
  name: '',
  title: '',
  dates: 'press',
  counts: 'plain',
  honorific: '',
  people: 'comma',
  order: 'author',
  abbreviations: 'short',
  end: '',
  quotes: 'curly',
  tones: 'written',
  region: 'north',
};

/** What the check of one kind found, and the template files that it reached. */
export interface KindChecked {
  messages: Message[];
  reached: Set<string>;
}

/**
 * Check the main template of a kind and every partial it can reach, against the shape of the facts.
 * `ways` gathers which ways each condition can go; the same map for all kinds, since they share partials.
 * Messages: those of `loadTemplates`, `checkFront` and `walkProgram`.
 */
export function checkKind(kind: Kind, facts: RecordShape, ways: Walk['ways']): KindChecked {
  const messages: Message[] = [];
  const report = collect(messages);
  const helpers = documentHelpers(startMemory({ style: NO_STYLE, pathOf: () => undefined, seed: 0 }));
  loadTemplates({ templates: kind.templates, helpers }, report)(MAIN);

  const parsed = new Map<TemplateText, ReturnType<typeof parseTemplate>>();
  const reached = new Set<string>();
  const template = (name: string) => {
    const text = kind.templates.get(name);
    if (!text) return undefined;
    reached.add(text.file);
    const made = parsed.get(text) ?? parseTemplate(text);
    parsed.set(text, made);
    return made;
  };
  const main = template(MAIN);
  if (!main?.program) return { messages, reached };

  let ids = 0;
  const texts = new Map(Array.from(kind.templates.values(), ({ file, text }) => [file, text]));
  const walk: Walk = {
    report,
    fresh() {
      ids += 1;
      return `#${ids}`;
    },
    template,
    names: [...kind.templates.keys()],
    source: (file) => texts.get(file) ?? '',
    textAt: (file, loc) => cut(texts.get(file) ?? '', loc),
    ways,
    front: startFrontMatter(),
  };
  const root: Sight = { shape: facts, id: 'root', maybe: false };
  const view = { context: root, outer: undefined, data: { root }, locals: {}, inlines: {}, block: undefined };
  const start: View = { ...view, know: NO_KNOWLEDGE, certain: [main.file], file: main.file, trail: [] };
  checkFront(walk, start, false);
  walkProgram(walk, main.program, start);
  return { messages, reached };
}

/** Say which conditions always or never hold, of all the places that lead to them. Message: `template-section-reached`. */
export function checkWays(ways: Walk['ways']): Message[] {
  return Array.from(ways.values())
    .filter(({ yes, no }) => !yes || !no)
    .map(({ words, yes, loc, view }) => {
      const trail = view.trail.length > 0 ? view.trail : undefined;
      const where = { file: view.file, place: place(loc) };
      return message(templateSectionReached, { condition: words, holds: yes }, where, trail);
    });
}

/** The template text at a place, without its braces. */
function cut(text: string, { start, end }: Loc): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column);
  lines[0] = (lines[0] ?? '').slice(start.column);
  return lines
    .join(' ')
    .replace(/^\{\{[~{&]?\s*/, '')
    .replace(/\s*[~}]*\}\}$/, '');
}
