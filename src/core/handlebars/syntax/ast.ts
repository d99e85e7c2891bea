/**
 * The syntax tree of a template, as Handlebars' parser gives it. Never changed after parsing.
 * Source: https://github.com/handlebars-lang/handlebars.js/blob/v4.7.8/docs/compiler-api.md
 */

/** Lines count from 1, columns from 0. */
export interface Loc {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

/** Anything that stands at a place. */
export interface Node {
  loc: Loc;
}

export interface Program extends Partial<Node> {
  type: 'Program';
  body: Statement[];
  /** Names after `as |…|`. */
  blockParams?: string[] | undefined;
}

export interface Content extends Node {
  type: 'ContentStatement';
  value: string;
}

export interface Comment extends Node {
  type: 'CommentStatement';
}

/** `{{path params hash}}`; `escaped` is false for `{{{…}}}` and `{{&…}}`. */
export interface Mustache extends Node {
  type: 'MustacheStatement' | 'Decorator';
  path: Expression;
  params: Expression[];
  hash?: Hash | undefined;
  escaped: boolean;
}

/** `{{#path params}}program{{else}}inverse{{/path}}`; `DecoratorBlock` is `{{#*path}}`. */
export interface Block extends Node {
  type: 'BlockStatement' | 'DecoratorBlock';
  path: Expression;
  params: Expression[];
  hash?: Hash | undefined;
  program?: Program | undefined;
  inverse?: Program | undefined;
}

/** `{{> name context hash}}`, or with a block `{{#> name}}program{{/name}}`. */
export interface PartialCall extends Node {
  type: 'PartialStatement' | 'PartialBlockStatement';
  name: Expression;
  params: Expression[];
  hash?: Hash | undefined;
  program?: Program | undefined;
  /** White space before a partial that stands alone on its line. */
  indent?: string;
}

export type Statement = Content | Comment | Mustache | Block | PartialCall;

export interface PathExpression extends Node {
  type: 'PathExpression';
  /** `@name`. */
  data: boolean;
  /** How many `../`. */
  depth: number;
  parts: string[];
  original: string;
}

export interface SubExpression extends Node {
  type: 'SubExpression';
  path: Expression;
  params: Expression[];
  hash?: Hash | undefined;
}

export interface Literal extends Node {
  type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  value?: string | number | boolean;
  original?: string | number | boolean;
}

export type Expression = PathExpression | SubExpression | Literal;

export interface Hash extends Node {
  type: 'Hash';
  pairs: { key: string; value: Expression; loc: Loc }[];
}

/**
 * The path that names what a mustache or block calls. A literal there is a name too, as in Handlebars:
 * `{{"my key"}}` looks up `my key`. Undefined for a subexpression, which names nothing.
 */
export function calledPath(path: Expression): PathExpression | undefined {
  if (path.type === 'PathExpression') return path;
  if (path.type === 'SubExpression') return undefined;
  const name = literalName(path);
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: path.loc };
}

/** Whether a path is one plain name, which may be a helper: not `this.x`, `../x`, `@x` or `x.y`. */
export function isName(path: PathExpression): boolean {
  return path.parts.length === 1 && !path.data && path.depth === 0 && !isScoped(path);
}

/** Whether a path begins with `this` or `.`, and so looks at the context alone. */
export function isScoped(path: PathExpression): boolean {
  return /^(?:\.|this\b)/.test(path.original);
}

/**
 * The partials that a call may run, as far as the template shows: one name, or the texts among which a helper chooses,
 * `{{> (vary "a" "b")}}`. None when only the data decides.
 */
export function partialNames({ name }: PartialCall, chooses: (helper: string) => boolean): string[] {
  if (name.type !== 'SubExpression') return [String(name.original ?? '')];
  const helper = calledPath(name.path)?.original;
  if (helper === undefined || !chooses(helper)) return [];
  return name.params.flatMap((param) => (param.type === 'StringLiteral' ? [String(param.value)] : []));
}

/** The inline partials that a program declares, `{{#*inline "name"}}…{{/inline}}`. */
export function inlinesIn({ body }: Program): { name: string; program: Program }[] {
  return body.flatMap((statement) => {
    if (statement.type !== 'DecoratorBlock' || !statement.program) return [];
    const [name] = statement.params;
    return name && 'value' in name ? [{ name: String(name.value), program: statement.program }] : [];
  });
}

function literalName(literal: Literal): string {
  if (literal.type === 'UndefinedLiteral') return 'undefined';
  if (literal.type === 'NullLiteral') return 'null';
  return String(literal.original);
}
