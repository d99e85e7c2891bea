/** What a helper is given besides its arguments: its block to run, and a way to compose Markdown. */
import { fillPlaceholders } from '../../model/placeholder.ts';
import type { Block, Mustache, SubExpression } from '../syntax/ast.ts';
import { spot } from '../syntax/place.ts';
import { runBody } from './body.ts';
import type { HelperOptions, RunBody } from './helper.ts';
import { Piece } from './piece.ts';
import { compose, type Refuse } from './print.ts';
import type { Run } from './run.ts';
import type { Scope } from './scope.ts';
import { type Traced, trace } from './traced.ts';

/** The parts of `HelperOptions` that run and compose text. `from`: the data paths that all arguments come from. */
export function textOptions(
  run: Run,
  node: Mustache | Block | SubExpression,
  scope: Scope,
  from: readonly string[],
  refuse: Refuse,
): Pick<HelperOptions, 'block' | 'blockParams' | 'fn' | 'inverse' | 'textOf' | 'markdown'> {
  const block = node.type === 'BlockStatement';
  return {
    block,
    blockParams: block ? (node.program?.blockParams?.length ?? 0) : 0,
    fn: bodyRunner(run, block ? node.program : undefined, scope, from),
    inverse: bodyRunner(run, block ? node.inverse : undefined, scope, from),
    textOf: (markdown) => fillPlaceholders(markdown, run.values),
    markdown: (literals, ...values) =>
      compose(run, literals, values, { from, placed: spot(scope.file, node.loc), refuse }),
  };
}

function bodyRunner(run: Run, program: Block['program'], scope: Scope, from: readonly string[]): RunBody {
  const asTraced = (value: unknown): Traced => trace(value, from, run.pathOf);
  return (...[context, extra]) => {
    const same = context === undefined || context === scope.context.value;
    const data = Object.entries(extra?.data ?? {}).map(([key, value]) => [key, asTraced(value)] as const);
    return new Piece(
      runBody(run, program, scope, {
        context: same ? scope.context : asTraced(context),
        ...(data.length > 0 ? { data: Object.fromEntries(data) } : {}),
        params: (extra?.blockParams ?? []).map(asTraced),
      }),
    );
  };
}
