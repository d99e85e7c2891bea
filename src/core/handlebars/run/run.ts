/** What one rendering carries along: its limits, the values printed and the messages so far. */
import { message } from '../../message/message.ts';
import type { Rule } from '../../message/rule.ts';
import { limits } from '../../model/limits.ts';
import type { Value } from '../../model/placeholder.ts';
import { templateEnds } from '../rules/syntax.ts';
import type { Loc, Program } from '../syntax/ast.ts';
import { place, shortTrail } from '../syntax/place.ts';
import type { Template } from '../syntax/template.ts';
import type { Helper } from './helper.ts';
import type { Surveys } from './load-templates.ts';
import type { Report } from './report.ts';
import type { Scope } from './scope.ts';
import type { Merged, PathOf } from './traced.ts';

/** What a template may use besides its context. */
export interface RenderEnv {
  /** Every template by the name that `{{> name}}` calls it by. */
  templates: ReadonlyMap<string, Template>;
  helpers: Readonly<Record<string, Helper>>;
  /** Whether a helper gives one of the texts that it is given: partials that these name are known before the run. */
  chooses?: ((helper: string) => boolean) | undefined;
  /** The data path of an object from the data file (`attendees.0`; the root is `''`), undefined for any other object. */
  pathOf?: PathOf | undefined;
  /** Surveys of these templates with these helpers, kept for the next rendering. */
  surveys?: Surveys | undefined;
  /** How much a template may do before it counts as endless: one step is one tag or up to 64 characters of text. */
  maxSteps?: number | undefined;
}

/** One rendering under way. */
export interface Run {
  helpers: Readonly<Record<string, Helper>>;
  pathOf: PathOf;
  merged: Merged;
  /** The file and syntax tree (missing when its syntax is wrong) of a template; undefined when none has that name. */
  template(name: string, trail: readonly string[]): { file: string; program?: Program } | undefined;
  /** Names of all templates, for suggestions. */
  names: readonly string[];
  values: Value[];
  /** Collect a message, once for each place. */
  report<Params extends object>(rule: Rule<Params>, params: NoInfer<Params>, loc: Loc, scope: Scope): void;
  /** Count work done; stops the rendering when there is too much. */
  step(cost: number, loc: Loc, scope: Scope): void;
  /** Count characters printed; stops the rendering when there are too many. */
  printed(characters: number, loc: Loc, scope: Scope): void;
  /** Run a program to its text. */
  execute(program: Program, scope: Scope): string;
}

/** Thrown to end a rendering whose messages already say why. */
export class Stop extends Error {}

const MAX_STEPS = 1_000_000;

/** A fresh run. `execute` is given, so that the parts of the interpreter need not import each other in a ring. */
export function startRun(
  env: RenderEnv,
  template: Run['template'],
  report: Report,
  execute: (run: Run, program: Program, scope: Scope) => string,
): Run {
  const limit = env.maxSteps ?? MAX_STEPS;
  let steps = 0;
  let characters = 0;
  const run: Run = {
    helpers: env.helpers,
    pathOf: env.pathOf ?? (() => undefined),
    merged: new WeakMap(),
    template,
    names: [...env.templates.keys()],
    values: [],
    report(rule, params, loc, scope) {
      report(message(rule, params, { file: scope.file, place: place(loc) }, shortTrail(scope.trail)));
    },
    step(cost, loc, scope) {
      steps += cost;
      if (steps <= limit) return;
      run.report(templateEnds, { limit, of: 'steps' }, loc, scope);
      throw new Stop();
    },
    printed(more, loc, scope) {
      characters += more;
      if (characters <= limits.templateOutput.most) return;
      run.report(templateEnds, { limit: limits.templateOutput.most, of: 'characters' }, loc, scope);
      throw new Stop();
    },
    execute: (program, scope) => execute(run, program, scope),
  };
  return run;
}
