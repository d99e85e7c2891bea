/** Running the inside of a block. */
import type { Program } from '../syntax/ast.ts';
import type { Run } from './run.ts';
import { childFrame, enter, type Scope } from './scope.ts';
import type { Traced } from './traced.ts';

/** What is new inside: `this`, `@` names, the values of block parameters. */
export interface Inside {
  context?: Traced;
  data?: Readonly<Record<string, Traced>>;
  params?: readonly Traced[];
}

/** Run a block's program one level deeper; a part that is not there gives nothing. */
export function runBody(run: Run, program: Program | undefined, scope: Scope, inside: Inside = {}): string {
  if (!program) return '';
  const { context, data, params = [] } = inside;
  const entered = context ? enter(scope, context) : scope;
  const names = program.blockParams;
  return run.execute(program, {
    ...entered,
    frame: data ? childFrame(scope.frame, data) : scope.frame,
    locals: names ? { names, values: params, next: scope.locals } : scope.locals,
    depth: scope.depth + 1,
  });
}
