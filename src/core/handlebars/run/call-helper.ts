/** Expressions → values, and the calling of helpers. */

import { Fact, unbox } from '../../model/fact.ts';
import { templateHelperKnown, templateNameClear } from '../rules/names.ts';
import { templateHelperUse, templateValueText } from '../rules/values.ts';
import type { Block, Expression, Mustache, SubExpression } from '../syntax/ast.ts';
import { spot } from '../syntax/place.ts';
import { HelperError, type HelperOptions } from './helper.ts';
import { helperName, isHelper, nearHelper } from './helper-names.ts';
import { textOptions } from './helper-options.ts';
import { lookup, partOf } from './lookup.ts';
import type { Refuse } from './print.ts';
import { type Run, Stop } from './run.ts';
import type { Scope } from './scope.ts';
import { hasKey, isObject, NOTHING, origins, type Traced, trace, union } from './traced.ts';

type Call = Mustache | Block | SubExpression;

/** The value of an expression. Messages: those of `lookup` and `callHelper`. */
export function evaluate(run: Run, expression: Expression, scope: Scope): Traced {
  if (expression.type === 'PathExpression') return lookup(run, expression, scope);
  if (expression.type === 'SubExpression') return callHelper(run, expression, scope);
  if (expression.type === 'NullLiteral' || expression.type === 'UndefinedLiteral') return NOTHING;
  return { value: expression.value, from: [] };
}

/**
 * Call a helper. What it returns comes from the data that its arguments come from, unless it is a fact.
 * Messages: `template-helper-known`, `template-helper-use`, `template-name-clear` where a helper hides a datum of its
 * name. Throws, with the place, where a helper itself is at fault.
 */
export function callHelper(run: Run, node: Call, scope: Scope): Traced {
  run.step(1, node.loc, scope);
  const name = helperName(run, node, scope) ?? '';
  const args = node.params.map((param) => evaluate(run, param, scope));
  const hash = (node.hash?.pairs ?? []).map(({ key, value }) => [key, evaluate(run, value, scope)] as const);
  if (name === 'lookup') return valueAt(run, args);
  const helper = Object.hasOwn(run.helpers, name) ? run.helpers[name] : undefined;
  // A built-in block or `log` as an expression is already refused by the survey.
  if (!helper) {
    if (name !== 'log' && !isHelper(run.helpers, name)) {
      run.report(templateHelperKnown, { name, near: nearHelper(run.helpers, name) }, node.path.loc, scope);
    }
    return NOTHING;
  }
  if (node.type !== 'SubExpression' && args.length === 0 && !node.hash && hasKey(scope.context.value, name)) {
    run.report(templateNameClear, { name }, node.path.loc, scope);
  }
  const froms = args.map((arg) => origins(arg, run.pathOf));
  const from = union([...froms, ...hash.map(([, value]) => origins(value, run.pathOf))]);
  const options: HelperOptions = {
    name,
    hash: Object.fromEntries(hash.map(([key, { value }]) => [key, withoutFacts(value)])),
    froms,
    from,
    loc: node.loc,
    ...textOptions(run, node, scope, from, refuser(run, node, scope, name)),
  };
  const given = args.map(({ value }) => withoutFacts(value));
  try {
    const made = trace(helper(given, options), from, run.pathOf);
    // Words made of a computed number are computed as it was.
    const how = made.how ?? args.find((arg) => arg.how !== undefined)?.how;
    return how === undefined ? made : { ...made, how };
  } catch (error) {
    if (error instanceof Stop || error instanceof HelperFault) throw error;
    const words = error instanceof HelperError ? error.words : unusable(given);
    if (!words) throw new HelperFault(name, spot(scope.file, node.loc), error);
    run.report(templateHelperUse, { name, ...words }, node.loc, scope);
    return NOTHING;
  }
}

/** What to do with a value of a tag that cannot be printed. Message: `template-value-text`. */
export function refuser(run: Run, node: Call, scope: Scope, name: string): Refuse {
  return (found) => run.report(templateValueText, { name, found }, node.loc, scope);
}

/** What no helper need be able to read among its arguments, in words; nothing where all are plain text and numbers. */
function unusable(args: readonly unknown[]): HelperError['words'] | undefined {
  if (args.some((arg) => Array.isArray(arg)))
    return { vi: 'không dùng được danh sách này', en: 'cannot use this list' };
  if (args.some((arg) => typeof arg === 'object' && arg !== null))
    return { vi: 'không dùng được nhóm khóa này', en: 'cannot use this group of keys' };
  if (args.some((arg) => arg === undefined || arg === null || arg === ''))
    return { vi: 'không có giá trị; bọc trong {{#if}}', en: 'has no value; put it inside {{#if}}' };
  return undefined;
}

/** A helper broke: our fault or that of who wrote it, not of the template. */
class HelperFault extends Error {
  constructor(name: string, where: string, cause: unknown) {
    super(`Helper ${name} failed at ${where}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'HelperFault';
  }
}

/** `lookup object key`: the key is data, so that it may well be absent. */
function valueAt(run: Run, [object, key]: readonly Traced[]): Traced {
  if (!object || !isObject(object.value)) return NOTHING;
  const name = withoutFacts(key?.value) ?? '';
  // No list or group is the name of a key.
  return typeof name === 'object' ? NOTHING : (partOf(run, object, String(name)) ?? NOTHING);
}

/** A value as helpers see it: no fact, nor any fact among the items of a list. */
function withoutFacts(value: unknown): unknown {
  const bare = unbox(value);
  return Array.isArray(bare) && bare.some((item) => item instanceof Fact) ? bare.map(unbox) : bare;
}
