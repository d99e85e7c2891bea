/**
 * What can be said of a template before it runs, so that a mistake in a branch that no data takes is still found:
 * helpers nobody knows, wrong numbers of arguments, what this engine does not do.
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
  type Hash,
  type Loc,
  type Mustache,
  type Program,
  partialNames,
  type Statement,
  type SubExpression,
} from '../syntax/ast.ts';
import { place } from '../syntax/place.ts';
import { BUILT_IN_BLOCKS, isHelper, nearHelper } from './call.ts';
import type { Helper } from './helper.ts';

/** What a template refers to: partials it calls by a fixed name, inline partials it declares. */
export interface Checked {
  messages: Message[];
  calls: { name: string; loc: Loc; fallback: boolean }[];
  declares: string[];
}

/**
 * Walk a template.
 * Messages: `template-supported`, `template-escape`, `template-helper-known`, `template-helper-use`.
 */
export function checkTemplate(file: string, root: Program, helpers: Readonly<Record<string, Helper>>): Checked {
  const checked: Checked = { messages: [], calls: [], declares: [] };
  const report = <Params extends object>(rule: Rule<Params>, params: NoInfer<Params>, loc: Loc): void => {
    checked.messages.push(message(rule, params, { file, place: place(loc) }));
  };

  function program(node: Program | undefined): void {
    for (const part of node?.body ?? []) statement(part);
  }

  function statement(node: Statement): void {
    switch (node.type) {
      case 'MustacheStatement':
        if (!node.escaped) report(templateEscape, {}, node.loc);
        called(node);
        break;
      case 'BlockStatement':
        called(node);
        program(node.program);
        program(node.inverse);
        break;
      case 'Decorator':
        report(templateSupported, { found: '{{* …}}' }, node.loc);
        break;
      case 'DecoratorBlock':
        declare(node);
        program(node.program);
        break;
      case 'PartialStatement':
      case 'PartialBlockStatement':
        if (node.params.length > 1) report(templateSupported, { found: '{{> a b c}}' }, node.loc);
        if (node.name.type === 'SubExpression') expressions([node.name]);
        for (const name of partialNames(node))
          checked.calls.push({ name, loc: node.loc, fallback: Boolean(node.program) });
        expressions(node.params);
        pairs(node.hash);
        program(node.program);
        break;
      default:
    }
  }

  function declare(node: Block): void {
    const [name] = node.params;
    if (calledPath(node.path)?.original !== 'inline') report(templateSupported, { found: '{{#* …}}' }, node.loc);
    else if (name?.type !== 'StringLiteral') report(templateSupported, { found: '{{#*inline …}}' }, node.loc);
    else checked.declares.push(String(name.value));
  }

  function called(node: Mustache | Block | SubExpression): void {
    const name = calledPath(node.path)?.original ?? '';
    expressions(node.params);
    pairs(node.hash);
    const bare = node.type !== 'SubExpression' && node.params.length === 0 && !node.hash;
    if (BUILT_IN_BLOCKS.includes(name)) builtIn(node, name);
    else if (bare || isHelper({ helpers }, name)) return;
    else if (name === 'log') report(templateSupported, { found: 'log' }, node.path.loc);
    else report(templateHelperKnown, { name, near: nearHelper(helpers, name) }, node.path.loc);
  }

  function builtIn(node: Mustache | Block | SubExpression, name: string): void {
    const block = node.type === 'BlockStatement';
    if (block && node.params.length === 1) return;
    const words = block
      ? {
          vi: `cần đúng một giá trị, thấy ${node.params.length}`,
          en: `expected exactly one value, found ${node.params.length}`,
        }
      : { vi: `chỉ dùng làm khối: {{#${name} …}}…{{/${name}}}`, en: `is a block: {{#${name} …}}…{{/${name}}}` };
    report(templateHelperUse, { name, ...words }, node.loc);
  }

  function expressions(nodes: readonly Expression[]): void {
    for (const node of nodes) if (node.type === 'SubExpression') called(node);
  }

  function pairs(hash: Hash | undefined): void {
    expressions(hash?.pairs.map(({ value }) => value) ?? []);
  }

  program(root);
  return checked;
}
