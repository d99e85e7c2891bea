/** Which helper a tag calls. */
import { nearest } from '../../message/nearest.ts';
import { type Block, calledPath, isName, type Mustache, type SubExpression } from '../syntax/ast.ts';
import { BUILT_IN_BLOCKS, isBuiltIn } from '../syntax/language.ts';
import { local, type Scope } from './scope.ts';

/** A table of helpers, of which only the names matter here. */
type Named = Readonly<Record<string, unknown>>;

/** Whether `name` is one of the helpers, or of the language. */
export function isHelper(helpers: Named, name: string): boolean {
  return Object.hasOwn(helpers, name) || isBuiltIn(name);
}

/** The helper that was probably meant by an unknown name. */
export function nearHelper(helpers: Named, name: string): string | undefined {
  return nearest(name, [...Object.keys(helpers), 'lookup', ...BUILT_IN_BLOCKS]);
}

/** The helper that a tag calls by name, if it calls one: `(name)`, `{{name arg}}`, or `{{name}}` where a helper has that name. */
export function helperName(
  { helpers }: { helpers: Named },
  node: Mustache | Block | SubExpression,
  { locals }: Pick<Scope, 'locals'>,
): string | undefined {
  const path = calledPath(node.path);
  const [name] = path?.parts ?? [];
  if (!path || name === undefined) return undefined;
  if (node.type === 'SubExpression' || node.params.length > 0 || node.hash) return path.original;
  if (!isName(path) || local(locals, name)) return undefined;
  return isHelper(helpers, name) ? name : undefined;
}
