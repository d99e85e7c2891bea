/** Expressions → values, and the calling of helpers. */

import { nearest } from '../../message/nearest.ts';
import { Fact, unbox } from '../../model/fact.ts';
import { fillPlaceholders } from '../../model/placeholder.ts';
import { templateHelperKnown, templateNameClear } from '../rules/names.ts';
import { templateHelperUse, templateValueText } from '../rules/values.ts';
import { type Block, calledPath, type Expression, isName, type Mustache, type SubExpression } from '../syntax/ast.ts';
import { spot } from '../syntax/place.ts';
import { runBody } from './body.ts';
import { HelperError, type HelperOptions, type RunBody } from './helper.ts';
import { lookup, part } from './lookup.ts';
import { Piece } from './piece.ts';
import { print } from './print.ts';
import { type Run, Stop } from './run.ts';
import { local, type Scope } from './scope.ts';
import { hasKey, isObject, NOTHING, origins, type Traced, trace, union } from './traced.ts';

/** Names of the language itself: `if unless each with` are blocks, `lookup` is an expression. */
export const BUILT_IN_BLOCKS: readonly string[] = ['if', 'unless', 'each', 'with'];

type Call = Mustache | Block | SubExpression;

/** The value of an expression. Messages: those of `lookup` and `call`. */
export function evaluate(run: Run, expression: Expression, scope: Scope): Traced {
  if (expression.type === 'PathExpression') return lookup(run, expression, scope);
  if (expression.type === 'SubExpression') return call(run, expression, scope);
  if (expression.type === 'NullLiteral' || expression.type === 'UndefinedLiteral') return NOTHING;
  return { value: expression.value, from: [] };
}

/** The helper that a tag calls by name, if it calls one: `(name)`, `{{name arg}}`, or `{{name}}` where a helper has that name. */
export function helperName(run: Run, node: Call, scope: Scope): string | undefined {
  const path = calledPath(node.path);
  const [name] = path?.parts ?? [];
  if (!path || name === undefined) return undefined;
  if (node.type === 'SubExpression' || node.params.length > 0 || node.hash) return path.original;
  if (!isName(path) || local(scope.locals, name)) return undefined;
  return isHelper(run, name) ? name : undefined;
}

/** Whether `name` is a helper of this run or of the language. */
export function isHelper({ helpers }: Pick<Run, 'helpers'>, name: string): boolean {
  return Object.hasOwn(helpers, name) || name === 'lookup' || BUILT_IN_BLOCKS.includes(name);
}

/** The helper that was probably meant by an unknown name. */
export function nearHelper(helpers: Run['helpers'], name: string): string | undefined {
  return nearest(name, [...Object.keys(helpers), 'lookup', ...BUILT_IN_BLOCKS]);
}

/**
 * Call a helper. What it returns tells what its arguments tell, unless it is a fact.
 * Messages: `template-helper-known`, `template-helper-use`, `template-name-clear` where a helper hides a datum of its
 * name. Throws, with the place, where a helper itself is at fault.
 */
export function call(run: Run, node: Call, scope: Scope): Traced {
  run.step(1, node.loc, scope);
  const name = helperName(run, node, scope) ?? '';
  const args = node.params.map((param) => evaluate(run, param, scope));
  const hash = (node.hash?.pairs ?? []).map(({ key, value }) => [key, evaluate(run, value, scope)] as const);
  if (name === 'lookup') return lookUp(run, args);
  const helper = Object.hasOwn(run.helpers, name) ? run.helpers[name] : undefined;
  // A built-in block or `log` as an expression is already refused by the check.
  if (!helper) {
    if (name !== 'log' && !isHelper(run, name)) {
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
    hash: Object.fromEntries(hash.map(([key, { value }]) => [key, plain(value)])),
    froms,
    from,
    ...bodies(run, node, scope, from),
    loc: node.loc,
    textOf: (markdown) => fillPlaceholders(markdown, run.values),
    markdown: (literals, ...values) => compose(run, literals, values, from, refuse(run, node, scope, name)),
  };
  try {
    return trace(
      helper(
        args.map(({ value }) => plain(value)),
        options,
      ),
      from,
      run.pathOf,
    );
  } catch (error) {
    if (error instanceof Stop || error instanceof HelperFault) throw error;
    const words = error instanceof HelperError ? error.words : unusable(args.map(({ value }) => plain(value)));
    if (!words) throw new HelperFault(name, spot(scope.file, node.loc), error);
    run.report(templateHelperUse, { name, ...words }, node.loc, scope);
    return NOTHING;
  }
}

/** What to do with a value that cannot be printed. Message: `template-value-text`. */
export function refuse(run: Run, node: Call, scope: Scope, name: string): Parameters<typeof print>[2] {
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
function lookUp(run: Run, [object, key]: readonly Traced[]): Traced {
  if (!object || !isObject(object.value)) return NOTHING;
  const name = plain(key?.value) ?? '';
  // No list or group is the name of a key.
  return typeof name === 'object' ? NOTHING : (part(run, object, String(name)) ?? NOTHING);
}

/** A value as helpers see it: no fact, nor any fact among the items of a list. */
function plain(value: unknown): unknown {
  const bare = unbox(value);
  return Array.isArray(bare) && bare.some((item) => item instanceof Fact) ? bare.map(unbox) : bare;
}

function bodies(
  run: Run,
  node: Call,
  scope: Scope,
  from: readonly string[],
): Pick<HelperOptions, 'block' | 'blockParams' | 'fn' | 'inverse'> {
  const empty: RunBody = () => new Piece('');
  if (node.type !== 'BlockStatement') return { block: false, blockParams: 0, fn: empty, inverse: empty };
  const asTraced = (value: unknown): Traced => trace(value, from, run.pathOf);
  const body = (program: Block['program']): RunBody => {
    return (...[context, extra]) => {
      const traced = context === undefined || context === scope.context.value ? scope.context : asTraced(context);
      const data = Object.entries(extra?.data ?? {}).map(([key, value]) => [key, asTraced(value)] as const);
      return new Piece(
        runBody(run, program, scope, {
          context: traced,
          ...(data.length > 0 ? { data: Object.fromEntries(data) } : {}),
          params: (extra?.blockParams ?? []).map(asTraced),
        }),
      );
    };
  };
  const blockParams = node.program?.blockParams?.length ?? 0;
  return { block: true, blockParams, fn: body(node.program), inverse: body(node.inverse) };
}

function compose(
  run: Run,
  literals: TemplateStringsArray,
  values: readonly unknown[],
  from: readonly string[],
  refused: Parameters<typeof print>[2],
): Piece {
  const put = (value: unknown): string => {
    if (Array.isArray(value) && value.every((item) => item instanceof Piece))
      return value.map((item) => item.markdown).join('');
    return print(run, trace(value, from, run.pathOf), refused);
  };
  return new Piece(literals.map((literal, at) => literal + (at < values.length ? put(values[at]) : '')).join(''));
}
