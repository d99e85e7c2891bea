/** Templates of a run, parsed once; each is checked together with all the partials it can reach, before it runs. */
import { message } from '../../message/message.ts';
import { nearest } from '../../message/nearest.ts';
import { templatePartialExists } from '../rules/names.ts';
import { type ParsedTemplate, parseTemplate, type TemplateText } from '../syntax/parse.ts';
import { place, spot } from '../syntax/place.ts';
import { type Checked, checkTemplate } from './check-template.ts';
import type { Report } from './report.ts';
import type { RenderEnv } from './run.ts';

/** Get a template; `trail` tells the calls that led to it. */
export type LoadTemplate = (name: string, trail?: readonly string[]) => ParsedTemplate | undefined;

/** Syntax trees by the `TemplateText` object they were made of, so that a batch parses each file once. */
const parsed = new WeakMap<TemplateText, ParsedTemplate>();

/** A template reached, and the calls that led to it first. */
interface Reached extends Checked {
  file: string;
  trail: readonly string[];
}

/**
 * A way to get templates by name, undefined when there is none.
 * Getting one for the first time reports what is wrong with it and with every partial that it calls by a fixed name:
 * the messages of `parseTemplate` and `checkTemplate`, and `template-partial-exists`.
 */
export function loadTemplates(env: RenderEnv, report: Report): LoadTemplate {
  const reached = new Map<string, Reached>();
  const declared = new Set<string>();

  function reach(name: string, trail: readonly string[]): void {
    const template = env.templates.get(name);
    if (!template || reached.has(name)) return;
    const { file, program, messages } = parseOnce(template);
    const checked = program ? checkTemplate(file, program, env.helpers) : { messages: [], calls: [], declares: [] };
    reached.set(name, { ...checked, file, trail });
    for (const found of [...messages, ...checked.messages]) report(trail.length > 0 ? { ...found, trail } : found);
    for (const inline of checked.declares) declared.add(inline);
    for (const call of checked.calls) reach(call.name, [...trail, spot(file, call.loc)]);
  }

  function checkCalls({ file, calls, trail }: Reached): void {
    for (const { name, loc, fallback } of calls) {
      if (fallback || name === '@partial-block' || declared.has(name) || env.templates.has(name)) continue;
      const near = nearest(name, [...env.templates.keys(), ...declared]);
      report(
        message(
          templatePartialExists,
          { name, near },
          { file, place: place(loc) },
          trail.length > 0 ? trail : undefined,
        ),
      );
    }
  }

  return (name, trail = []) => {
    const template = env.templates.get(name);
    if (!template) return undefined;
    if (!reached.has(name)) {
      reach(name, trail);
      for (const checked of reached.values()) checkCalls(checked);
    }
    return parseOnce(template);
  };
}

function parseOnce(template: TemplateText): ParsedTemplate {
  const known = parsed.get(template);
  if (known) return known;
  const made = parseTemplate(template);
  parsed.set(template, made);
  return made;
}
