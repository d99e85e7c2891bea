/** A helper that prints nothing behind words that wait for it: `do {{people chairs}} chủ trì` where nobody chairs. */

import { addAll, greatestOf } from '../../model/many.ts';
import { templateOptionalGuarded } from '../rules/values.ts';
import { calledPath, type Expression, type Mustache, type Program, type Statement } from '../syntax/ast.ts';
import { mayBeEmpty } from './knowledge.ts';
import { see } from './see.ts';
import { tell, type View, type Walk } from './view.ts';

/**
 * Check what a helper is given where words stand right before it in the same sentence. A call that is the whole sentence,
 * line, cell or entry leaves no hole; nor does one behind another tag, of which nobody knows whether it needs more.
 * Message: `template-optional-guarded`.
 */
export function checkHole(walk: Walk, node: Mustache, program: Program, view: View): void {
  const { after, guards } = wordsBefore(program, node, walk.front.inside);
  if (after === undefined) return;
  for (const param of node.params) {
    const empty = emptyIn(walk, param, view);
    const name = empty && walk.textAt(view.file, empty.loc);
    if (!empty || name === undefined) continue;
    // The last words may well be those of a guard on this very value: `{{#if units}}gồm {{/if}}{{units units}}`.
    if (guards.every((guard) => walk.textAt(view.file, guard.loc) !== name))
      tell(walk, templateOptionalGuarded, { name, after }, empty.loc, view);
    return;
  }
}

/** Helpers whose value is empty only when what they are given is: the guard belongs to that. */
const through = new Set(['ranked', 'capital', 'upper', 'clauses', 'prose', 'list', 'people', 'units', 'date', 'sum']);

/** What may be empty of an argument: the argument, or what is given to the helper in it. */
function emptyIn(walk: Walk, expression: Expression, view: View): Expression | undefined {
  if (!mayBeEmpty(view.know, see(walk, expression, view))) return undefined;
  if (expression.type !== 'SubExpression' || !through.has(calledPath(expression.path)?.original ?? ''))
    return expression;
  const [first] = expression.params;
  return (first && emptyIn(walk, first, view)) ?? expression;
}

/** Where the words before a place no longer need it: the end of a sentence, a paragraph, a cell. */
const ends = /[.!?…]["”’)*_]*(?:\s+|$)|\n[ \t]*\n|\||^---$/gm;

/**
 * The last one or two words right before a tag in its sentence, and the conditions of the blocks between;
 * no words when it begins there, or follows another tag.
 */
function wordsBefore({ body }: Program, tag: Statement, inFront: boolean): { after?: string; guards: Expression[] } {
  const guards: Expression[] = [];
  let text = '';
  for (let at = body.indexOf(tag) - 1; at >= 0; at -= 1) {
    const before = body[at];
    if (!before || !(before.type === 'ContentStatement' || mayPrintNothing(before))) break;
    if (before.type === 'BlockStatement') addAll(guards, before.params);
    if (before.type !== 'ContentStatement') continue;
    text = before.value + text;
    const open = inFront ? entryOf(text) : text.slice(endOf(text));
    const [words] = /[\p{L}\p{N}]+(?:[^\p{L}\p{N}]*\s[^\p{L}\p{N}]*[\p{L}\p{N}]+)?[^\p{L}\p{N}]*$/u.exec(open) ?? [];
    if (words !== undefined && /\p{L}/u.test(words))
      return { after: words.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim(), guards };
    if (open !== text) break;
  }
  return { guards };
}

/** A comment, or a block that is all guard: what stands before it goes on behind it. */
function mayPrintNothing(statement: Statement): boolean {
  if (statement.type === 'CommentStatement' || statement.type === 'DecoratorBlock') return true;
  if (statement.type !== 'BlockStatement' || statement.inverse) return false;
  return ['if', 'unless', 'each', 'with'].includes(calledPath(statement.path)?.original ?? '');
}

function endOf(text: string): number {
  return greatestOf(
    Array.from(text.matchAll(ends), ({ index, 0: found }) => index + found.length),
    0,
  );
}

/** What an entry of the front matter or of a chart holds so far, without its key. */
function entryOf(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  return line.replace(/^.*[[{,:][ \t]*["'](?=[^"']*$)|^[ \t]*(?:- )?(?:[\w-]+:)?[ \t]*["']?/, '');
}
