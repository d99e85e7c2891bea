/** A helper that prints nothing behind words that wait for it: `do {{people chairs}} chủ trì` where nobody chairs. */

import { addAll, greatestOf } from '../../model/many.ts';
import { templateOptionalGuarded } from '../rules/values.ts';
import { calledPath, type Expression, type Mustache, type Program, type Statement } from '../syntax/ast.ts';
import { BUILT_IN_BLOCKS } from '../syntax/language.ts';
import type { CheckScope } from './check-scope.ts';
import { inferType } from './infer-type.ts';
import { ownValue } from './own-value.ts';
import { mayBeEmpty } from './proofs.ts';
import { reportAt, type Walk } from './walk.ts';

/**
 * Check what a helper is given where words stand right before it in the same sentence. A call that is the whole sentence,
 * line, cell or entry leaves no gap; nor does one behind another tag, which may need no more words.
 * Message: `template-optional-guarded`.
 */
export function checkSentenceGap(walk: Walk, node: Mustache, program: Program, scope: CheckScope): void {
  const { after, guards } = wordsBefore(program, node, walk.text.inData);
  if (after === undefined) return;
  for (const param of node.params) {
    const empty = emptyIn(walk, param, scope);
    if (!empty) continue;
    const name = walk.textAt(scope.file, empty.loc);
    // The last words may well be those of a guard on this very value: `{{#if units}}gồm {{/if}}{{units units}}`.
    if (guards.every((guard) => walk.textAt(scope.file, guard.loc) !== name))
      reportAt(walk, templateOptionalGuarded, { name, after }, empty.loc, scope);
    return;
  }
}

/** What may be empty of an argument: the argument, or what is given to the helper in it. */
function emptyIn(walk: Walk, expression: Expression, scope: CheckScope): Expression | undefined {
  if (!mayBeEmpty(scope.proofs, inferType(walk, expression, scope))) return undefined;
  if (expression.type !== 'SubExpression') return expression;
  const helper = ownValue(walk.signatures, calledPath(expression.path)?.original ?? '');
  const [first] = expression.params;
  return (helper?.emptyAsGiven && first && emptyIn(walk, first, scope)) || expression;
}

/** Where the words before a place no longer need it: the end of a sentence, a paragraph, a cell. */
const ends = /[.!?…]["”’)*_]*(?:\s+|$)|\n[ \t]*\n|\||^---$/gm;

/** One word or two at the end of a text, with the marks around them. */
const lastWords = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:(?=[^\p{L}\p{N}]*\s)[^\p{L}\p{N}]+[\p{L}\p{N}]+)?[^\p{L}\p{N}]*$/u;

/**
 * The last one or two words right before a tag in its sentence, and the conditions of the blocks between;
 * no words when it begins there, or follows another tag.
 */
function wordsBefore({ body }: Program, tag: Statement, inData: boolean): { after?: string; guards: Expression[] } {
  const guards: Expression[] = [];
  let text = '';
  for (let at = body.indexOf(tag) - 1; at >= 0; at -= 1) {
    const before = body[at];
    if (!before || !(before.type === 'ContentStatement' || mayPrintNothing(before))) break;
    if (before.type === 'BlockStatement') addAll(guards, before.params);
    if (before.type !== 'ContentStatement') continue;
    text = before.value + text;
    const open = inData ? entryOf(text) : text.slice(endOf(text));
    const [words = ''] = lastWords.exec(open) ?? [];
    if (/\p{L}/u.test(words)) return { after: words.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim(), guards };
    if (open !== text) break;
  }
  return { guards };
}

/** A comment, or a block that is all guard: what stands before it goes on behind it. */
function mayPrintNothing(statement: Statement): boolean {
  if (statement.type === 'CommentStatement' || statement.type === 'DecoratorBlock') return true;
  if (statement.type !== 'BlockStatement' || statement.inverse) return false;
  return BUILT_IN_BLOCKS.includes(calledPath(statement.path)?.original ?? '');
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
