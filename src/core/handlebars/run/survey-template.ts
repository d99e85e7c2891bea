/**
 * What is known of a template before it runs, so that a mistake in a branch that no data takes is still found:
 * unknown helpers, wrong numbers of arguments, what this engine does not do.
 */

import { type Message, message } from '../../message/message.ts';
import type { Rule } from '../../message/rule.ts';
import { templateHelperKnown } from '../rules/names.ts';
import { templateEscape, templateSupported } from '../rules/syntax.ts';
import { templateHelperUse } from '../rules/values.ts';
import {
  type Block,
  calledPath,
  type Expression,
  type Loc,
  type Mustache,
  type PartialCall,
  type Program,
  partialNames,
  type Statement,
  type SubExpression,
} from '../syntax/ast.ts';
import { BUILT_IN_BLOCKS } from '../syntax/language.ts';
import { place } from '../syntax/place.ts';
import { isHelper, nearHelper } from './helper-names.ts';

/** What the survey must know of the helpers. */
export interface KnownHelpers {
  /** By name; only the names matter. */
  helpers: Readonly<Record<string, unknown>>;
  /** Whether a helper gives one of the texts that it is given, which may name partials. */
  chooses?: ((helper: string) => boolean) | undefined;
}

/** What a template refers to: partials it calls by a fixed name, inline partials it declares. */
export interface Survey {
  messages: Message[];
  calls: { name: string; loc: Loc; fallback: boolean }[];
  declares: string[];
}

/** A survey under way. */
interface Surveying extends KnownHelpers {
  found: Survey;
  report<Params extends object>(rule: Rule<Params>, params: NoInfer<Params>, loc: Loc): void;
}

/**
 * Go through a template.
 * Messages: `template-supported`, `template-escape`, `template-helper-known`, `template-helper-use`.
 */
export function surveyTemplate(file: string, root: Program, known: KnownHelpers): Survey {
  const found: Survey = { messages: [], calls: [], declares: [] };
  surveyProgram(root, {
    ...known,
    found,
    report: (rule, params, loc) => void found.messages.push(message(rule, params, { file, place: place(loc) })),
  });
  return found;
}

function surveyProgram(program: Program | undefined, survey: Surveying): void {
  for (const statement of program?.body ?? []) surveyStatement(statement, survey);
}

function surveyStatement(node: Statement, survey: Surveying): void {
  switch (node.type) {
    case 'MustacheStatement':
      if (!node.escaped) survey.report(templateEscape, {}, node.loc);
      surveyCall(node, survey);
      break;
    case 'BlockStatement':
      surveyCall(node, survey);
      surveyProgram(node.program, survey);
      surveyProgram(node.inverse, survey);
      break;
    case 'Decorator':
      survey.report(templateSupported, { found: '{{* …}}' }, node.loc);
      break;
    case 'DecoratorBlock':
      surveyDeclaration(node, survey);
      surveyProgram(node.program, survey);
      break;
    case 'PartialStatement':
    case 'PartialBlockStatement':
      surveyPartial(node, survey);
      break;
    default:
  }
}

function surveyPartial(node: PartialCall, survey: Surveying): void {
  if (node.params.length > 1) survey.report(templateSupported, { found: '{{> a b c}}' }, node.loc);
  surveyExpressions([node.name], survey);
  for (const name of partialNames(node, survey.chooses ?? (() => false))) {
    survey.found.calls.push({ name, loc: node.loc, fallback: Boolean(node.program) });
  }
  surveyArguments(node, survey);
  surveyProgram(node.program, survey);
}

/** `{{#*inline "name"}}`, the only decorator there is. */
function surveyDeclaration(node: Block, { found, report }: Surveying): void {
  const [name] = node.params;
  if (calledPath(node.path)?.original !== 'inline') report(templateSupported, { found: '{{#* …}}' }, node.loc);
  else if (name?.type !== 'StringLiteral') report(templateSupported, { found: '{{#*inline …}}' }, node.loc);
  else found.declares.push(String(name.value));
}

function surveyCall(node: Mustache | Block | SubExpression, survey: Surveying): void {
  const { helpers, report } = survey;
  const name = calledPath(node.path)?.original ?? '';
  surveyArguments(node, survey);
  const bare = node.type !== 'SubExpression' && node.params.length === 0 && !node.hash;
  if (BUILT_IN_BLOCKS.includes(name)) surveyBuiltIn(node, name, survey);
  else if (bare || isHelper(helpers, name)) return;
  else if (name === 'log') report(templateSupported, { found: 'log' }, node.path.loc);
  else report(templateHelperKnown, { name, near: nearHelper(helpers, name) }, node.path.loc);
}

/** `if`, `each` and their like are blocks, of one value each. */
function surveyBuiltIn(node: Mustache | Block | SubExpression, name: string, { report }: Surveying): void {
  const found = node.params.length;
  if (node.type !== 'BlockStatement') {
    const form = `{{#${name} …}}…{{/${name}}}`;
    report(templateHelperUse, { name, vi: `chỉ dùng làm khối: ${form}`, en: `is a block: ${form}` }, node.loc);
  } else if (found !== 1) {
    const words = { vi: `cần đúng một giá trị, thấy ${found}`, en: `expected exactly one value, found ${found}` };
    report(templateHelperUse, { name, ...words }, node.loc);
  }
}

function surveyArguments({ params, hash }: Pick<Mustache, 'params' | 'hash'>, survey: Surveying): void {
  surveyExpressions(params, survey);
  surveyExpressions(hash?.pairs.map(({ value }) => value) ?? [], survey);
}

function surveyExpressions(nodes: readonly Expression[], survey: Surveying): void {
  for (const node of nodes) if (node.type === 'SubExpression') surveyCall(node, survey);
}
