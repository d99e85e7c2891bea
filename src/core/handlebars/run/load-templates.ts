/** Templates of a run; each is surveyed together with all the partials it can reach, before it runs. */

import { message } from '../../message/message.ts';
import { nearest } from '../../message/nearest.ts';
import { templatePartialExists } from '../rules/names.ts';
import type { Program } from '../syntax/ast.ts';
import type { ParsedTemplate } from '../syntax/parse.ts';
import { place, spot } from '../syntax/place.ts';
import type { Template } from '../syntax/template.ts';
import type { Report } from './report.ts';
import { type KnownHelpers, type Survey, surveyTemplate } from './survey-template.ts';

/** Get a template; `trail`: the calls that led to it. */
export type LoadTemplate = (name: string, trail?: readonly string[]) => ParsedTemplate | undefined;

/** What was found of templates before they ran. */
export type Surveys = WeakMap<Program, Survey>;

/** The templates there are, by name, and the helpers that they may call. */
interface LoadEnv extends KnownHelpers {
  templates: ReadonlyMap<string, Template>;
  /** Where surveys are kept, for who renders the same templates with the same helpers again. */
  surveys?: Surveys | undefined;
}

/** A template reached, and the calls that led to it first. */
interface Reached extends Survey {
  file: string;
  trail: readonly string[];
}

/**
 * A way to get templates by name, undefined when there is none.
 * Getting one for the first time reports what is wrong with it and with every partial that it calls by a fixed name:
 * the messages of `parseTemplate` and `surveyTemplate`, and `template-partial-exists`.
 */
export function loadTemplates(env: LoadEnv, report: Report): LoadTemplate {
  const reached = new Map<string, Reached>();
  const declared = new Set<string>();

  function reach(name: string, trail: readonly string[]): void {
    const template = env.templates.get(name);
    if (!template || reached.has(name)) return;
    const { file, program, messages } = template.parsed;
    const survey = program ? surveyed(file, program, env) : { messages: [], calls: [], declares: [] };
    reached.set(name, { ...survey, file, trail });
    for (const found of [...messages, ...survey.messages]) report(trail.length > 0 ? { ...found, trail } : found);
    for (const inline of survey.declares) declared.add(inline);
    for (const call of survey.calls) reach(call.name, [...trail, spot(file, call.loc)]);
  }

  function reportAbsent({ file, calls: called, trail }: Reached): void {
    for (const { name, loc, fallback } of called) {
      if (fallback || name === '@partial-block' || declared.has(name) || env.templates.has(name)) continue;
      const near = nearest(name, [...env.templates.keys(), ...declared]);
      const calls = trail.length > 0 ? trail : undefined;
      report(message(templatePartialExists, { name, near }, { file, place: place(loc) }, calls));
    }
  }

  return (name, trail = []) => {
    const template = env.templates.get(name);
    if (!template) return undefined;
    if (!reached.has(name)) {
      reach(name, trail);
      for (const one of reached.values()) reportAbsent(one);
    }
    return template.parsed;
  };
}

function surveyed(file: string, program: Program, env: LoadEnv): Survey {
  const before = env.surveys?.get(program);
  if (before) return before;
  const survey = surveyTemplate(file, program, env);
  env.surveys?.set(program, survey);
  return survey;
}
