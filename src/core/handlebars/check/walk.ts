/** One walk of the check through the templates of a document: what it was given, and what it has seen so far. */
import { message } from '../../message/message.ts';
import type { Rule } from '../../message/rule.ts';
import type { Report } from '../run/report.ts';
import type { Loc, Program } from '../syntax/ast.ts';
import { place, shortTrail } from '../syntax/place.ts';
import type { Template } from '../syntax/template.ts';
import type { CheckScope } from './check-scope.ts';
import { ownValue } from './own-value.ts';
import { type Reads, readsOf } from './reads.ts';
import { builtInSignatures, type Signatures } from './signature.ts';
import { type TextTracker, trackText } from './track-text.ts';

/** What a check is given besides the template it begins with. */
export interface CheckEnv {
  /** Every template by the name that `{{> name}}` calls it by. */
  templates: ReadonlyMap<string, Template>;
  signatures: Signatures;
  /** Checks the front matter that a template writes out; `whole`: a partial that stands in one, line by line. */
  checkFrontMatter(walk: Walk, scope: CheckScope, whole: boolean): void;
  /** What to write for a key that is not among `keys`, where it is known to stand further in; nothing where it is not. */
  furtherIn(key: string, keys: readonly string[]): Readonly<{ vi: string; en: string }> | undefined;
  /** Gathers which ways each condition was seen to go; the same map for documents that share partials. */
  conditions: Map<string, ConditionOutcome>;
  report: Report;
}

/** A condition, and whether it can hold and fail, of all the times that it was met. */
export interface ConditionOutcome {
  words: string;
  yes: boolean;
  no: boolean;
  loc: Loc;
  scope: CheckScope;
}

/** One walk. */
export interface Walk extends Omit<CheckEnv, 'templates'> {
  /** A new id, for a value that no path names: an item of a list. */
  newId(): string;
  /** A template by name, parsed. */
  template(name: string): { file: string; program?: Program } | undefined;
  /** The files of the templates that were asked for. */
  reached: Set<string>;
  /** What a text reads of its context; gathered once. */
  reads(program: Program): Reads;
  /** Whether a helper gives one of the texts that it is given. */
  chooses(helper: string): boolean;
  /** All text of a template file. */
  source(file: string): string;
  /** The template text at a place, for messages. */
  textAt(file: string, loc: Loc): string;
  /** Where in the text of the document the walk is. */
  text: TextTracker;
  /** Check a program; given here, so that the parts of the check need not import each other in a ring. */
  checkProgram(program: Program | undefined, scope: CheckScope): void;
}

/** A fresh walk. */
export function startWalk(
  { templates, ...env }: CheckEnv,
  checkProgram: (walk: Walk, program: Program | undefined, scope: CheckScope) => void,
): Walk {
  const signatures = { ...builtInSignatures, ...env.signatures };
  const texts = new Map(Array.from(templates.values(), ({ file, text }) => [file, text]));
  const reached = new Set<string>();
  const reads = new Map<Program, Reads>();
  let ids = 0;
  const walk: Walk = {
    ...env,
    signatures,
    newId() {
      ids += 1;
      return `#${ids}`;
    },
    template(name) {
      const found = templates.get(name);
      if (found) reached.add(found.file);
      return found?.parsed;
    },
    reached,
    reads(program) {
      const known = reads.get(program) ?? readsOf(program);
      reads.set(program, known);
      return known;
    },
    chooses: (helper) => ownValue(signatures, helper)?.chooses === true,
    source: (file) => texts.get(file) ?? '',
    textAt: (file, loc) => withoutBraces(cut(texts.get(file) ?? '', loc)),
    text: trackText(),
    checkProgram: (program, scope) => checkProgram(walk, program, scope),
  };
  return walk;
}

/** Report what is wrong at a place. */
export function reportAt<Params extends object>(
  walk: Walk,
  rule: Rule<Params>,
  params: NoInfer<Params>,
  loc: Loc,
  { file, trail }: CheckScope,
): void {
  walk.report(message(rule, params, { file, place: place(loc) }, shortTrail(trail)));
}

/** The text at a place, on one line. */
function cut(text: string, { start, end }: Loc): string {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column);
  lines[0] = (lines[0] ?? '').slice(start.column);
  return lines.join(' ');
}

function withoutBraces(tag: string): string {
  return tag.replace(/^\{\{[~{&]?\s*/, '').replace(/(?<![\s~}])\s*[~}]*\}\}$/, '');
}
