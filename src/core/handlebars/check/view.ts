/** What a place in a template can see, as `scope.ts` has it while running; values are sights. */
import { message } from '../../message/message.ts';
import type { Rule } from '../../message/rule.ts';
import type { Report } from '../run/report.ts';
import type { Loc, Program } from '../syntax/ast.ts';
import { place, shortTrail } from '../syntax/place.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Knowledge } from './knowledge.ts';
import type { Sight } from './sight.ts';

/** One place. Never changed; going inward makes a new one. */
export interface View {
  context: Sight;
  outer: View | undefined;
  /** `@index` and its like. */
  data: Readonly<Record<string, Sight>>;
  /** Names after `as |…|`. */
  locals: Readonly<Record<string, Sight>>;
  inlines: Readonly<Record<string, Written>>;
  /** What `{{> @partial-block}}` runs. */
  block: Written | undefined;
  know: Knowledge;
  /** The partials under way that nothing here can keep from running: one of them again has no end. */
  certain: readonly string[];
  file: string;
  trail: readonly string[];
}

/** Template text with the place it was written at. */
export interface Written {
  program: Program;
  view: View;
}

/** One walk over a kind's templates. */
export interface Walk {
  report: Report;
  /** A new id, for a value that no path names: an item of a list. */
  fresh(): string;
  /** A template by name, parsed. */
  template(name: string): { file: string; program?: Program } | undefined;
  names: readonly string[];
  /** All text of a template file. */
  source(file: string): string;
  /** The template text at a place, for messages. */
  textAt(file: string, loc: Loc): string;
  /** Which ways each condition was seen to go, by place. */
  ways: Map<string, Way>;
  front: FrontMatter;
}

/** A condition, and whether it can hold and fail, of all the times that it was met. */
export interface Way {
  words: string;
  yes: boolean;
  no: boolean;
  loc: Loc;
  view: View;
}

/** Say what is wrong at a place. */
export function tell<Params extends object>(
  walk: Walk,
  rule: Rule<Params>,
  params: NoInfer<Params>,
  loc: Loc,
  view: View,
): void {
  walk.report(message(rule, params, { file: view.file, place: place(loc) }, shortTrail(view.trail)));
}

/** The place inside a block with another `this`; the same value again is no new level for `../`. */
export function enter(view: View, context: Sight): View {
  return context.id === view.context.id ? { ...view, context } : { ...view, context, outer: view };
}
