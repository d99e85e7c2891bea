/** The interpreter's loop: a program's statements, one after another, to text. */

import { templateDepth } from '../rules/syntax.ts';
import { calledPath, type Mustache, type Program, type Statement } from '../syntax/ast.ts';
import { spot } from '../syntax/place.ts';
import { runBlock } from './block.ts';
import { callHelper, evaluate, refuser } from './call-helper.ts';
import { helperName } from './helper-names.ts';
import { lookup } from './lookup.ts';
import { runPartial, withInlines } from './partial.ts';
import { Piece } from './piece.ts';
import { print } from './print.ts';
import { type Run, Stop } from './run.ts';
import type { Scope } from './scope.ts';
import type { Traced } from './traced.ts';

/** Programs within programs; a partial that calls itself without end is stopped here, long before the stack is. */
const MAX_DEPTH = 200;
const CHARACTERS_A_STEP = 64;

/** Run a program. Messages: those of its parts; `template-depth`, `template-ends`. */
export function execute(run: Run, program: Program, scope: Scope): string {
  if (scope.depth > MAX_DEPTH) {
    const loc = program.loc ?? { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };
    run.report(templateDepth, {}, loc, scope);
    throw new Stop();
  }
  const inner = withInlines(program, scope);
  return program.body.map((statement) => runStatement(run, statement, inner)).join('');
}

function runStatement(run: Run, statement: Statement, scope: Scope): string {
  run.step(1, statement.loc, scope);
  switch (statement.type) {
    case 'ContentStatement':
      run.step(Math.floor(statement.value.length / CHARACTERS_A_STEP), statement.loc, scope);
      run.printed(statement.value.length, statement.loc, scope);
      return statement.value;
    case 'MustacheStatement':
      return runMustache(run, statement, scope);
    case 'BlockStatement':
      return runBlock(run, statement, scope);
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return runPartial(run, statement, scope);
    default:
      return '';
  }
}

function runMustache(run: Run, mustache: Mustache, scope: Scope): string {
  const name = calledPath(mustache.path)?.original ?? '';
  const given = mustacheValue(run, mustache, scope);
  run.printed(lengthOf(given.value), mustache.loc, scope);
  return print(run, given, spot(scope.file, mustache.loc), refuser(run, mustache, scope, name));
}

/** Characters that a value takes where it is printed. */
function lengthOf(given: unknown): number {
  return typeof given === 'string' ? given.length : given instanceof Piece ? given.markdown.length : 0;
}

function mustacheValue(run: Run, mustache: Mustache, scope: Scope): Traced {
  const path = calledPath(mustache.path);
  if (!path) return evaluate(run, mustache.path, scope);
  if (helperName(run, mustache, scope) === undefined) return lookup(run, path, scope);
  return callHelper(run, mustache, scope);
}
