/** Going through a template as a rendering would, into every branch that some data can reach. */

import type { RecordShape } from '../../model/context-shape.ts';
import { templateNameClear } from '../rules/names.ts';
import { templateOptionalGuarded, templateValueText } from '../rules/values.ts';
import { calledPath, inlinesIn, type Mustache, type Program } from '../syntax/ast.ts';
import type { Template } from '../syntax/template.ts';
import { checkBlock } from './check-block.ts';
import { checkPartial } from './check-partial.ts';
import type { CheckScope } from './check-scope.ts';
import { checkSentenceGap } from './check-sentence-gap.ts';
import { calledHelper, inferCall } from './infer-type.ts';
import { ownValue } from './own-value.ts';
import { mayBeMissing, nothingProved } from './proofs.ts';
import { resolvePath, typeOfPart } from './resolve-path.ts';
import { passesOn } from './signature.ts';
import { standsAlone } from './stands-alone.ts';
import type { ValueType } from './value-type.ts';
import { type CheckEnv, reportAt, startWalk, type Walk } from './walk.ts';

/**
 * Check a template and every partial it can reach, over a context of a shape. Gives the files that were reached.
 * Messages: those of `checkFrontMatter`, `checkBlock` and `checkPartial`; `template-optional-guarded`, `template-value-text`,
 * `template-name-clear`, and those of `inferType`.
 */
export function checkFrom(main: Template, context: RecordShape, env: CheckEnv): Set<string> {
  const walk = startWalk(env, checkProgram);
  walk.reached.add(main.file);
  const root: ValueType = { shape: context, id: 'root', optional: false };
  const scope: CheckScope = {
    context: root,
    outer: undefined,
    data: { root },
    locals: {},
    inlines: {},
    block: undefined,
    proofs: nothingProved,
    certain: [main.file],
    file: main.file,
    trail: [],
  };
  if (main.parsed.program) {
    walk.checkFrontMatter(walk, scope, false);
    walk.checkProgram(main.parsed.program, scope);
  }
  return walk.reached;
}

function checkProgram(walk: Walk, program: Program | undefined, outer: CheckScope): void {
  if (!program) return;
  const scope = withInlines(program, outer);
  for (const statement of program.body) {
    switch (statement.type) {
      case 'ContentStatement':
        walk.text.pass(statement.value);
        break;
      case 'MustacheStatement':
        checkMustache(walk, statement, program, scope);
        break;
      case 'BlockStatement':
        checkBlock(walk, statement, scope);
        break;
      case 'PartialStatement':
      case 'PartialBlockStatement':
        checkPartial(walk, statement, scope);
        break;
      default:
    }
  }
}

/** The scope with the inline partials that a program declares; they see each other. */
function withInlines(program: Program, scope: CheckScope): CheckScope {
  const inlines = { ...scope.inlines };
  const inner: CheckScope = { ...scope, inlines };
  for (const inline of inlinesIn(program)) inlines[inline.name] = { program: inline.program, scope: inner };
  return inner;
}

/** `{{name}}`, `{{helper a b}}`. */
function checkMustache(walk: Walk, node: Mustache, program: Program, scope: CheckScope): void {
  const path = calledPath(node.path);
  const helper = calledHelper(walk, node, scope);
  if (helper !== undefined) checkHidden(walk, node, helper, scope);
  const value = helper === undefined ? path && resolvePath(walk, path, scope) : inferCall(walk, node, scope);
  if (!value) return;
  const found = ownValue(unprintable, value.shape.is);
  if (found) reportAt(walk, templateValueText, { name: path?.original ?? '', found }, node.loc, scope);
  const signature = helper === undefined ? undefined : ownValue(walk.signatures, helper);
  // A helper that makes words leaves out what is missing; a value that is only passed on leaves a gap.
  if (signature && !passesOn(signature)) checkSentenceGap(walk, node, program, scope);
  else if (mayBeMissing(scope.proofs, value) && !standsAlone(program, node, walk.text.inData)) {
    reportAt(walk, templateOptionalGuarded, { name: walk.textAt(scope.file, node.loc) }, node.loc, scope);
  }
}

const unprintable: Readonly<Record<string, 'list' | 'object' | 'boolean'>> = {
  list: 'list',
  record: 'object',
  either: 'object',
  flag: 'boolean',
};

/** Report that a helper hides a datum of its name. */
function checkHidden(walk: Walk, node: Mustache, name: string, scope: CheckScope): void {
  if (node.params.length > 0 || node.hash || scope.context.shape.is === 'any') return;
  if (typeOfPart(scope.context, name, scope).type) reportAt(walk, templateNameClear, { name }, node.path.loc, scope);
}
