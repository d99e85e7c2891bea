/** Whether a partial ever uses what it is given. */
import { partialNames } from '../syntax/ast.ts';
import type { CheckScope } from './check-scope.ts';
import { ownValue } from './own-value.ts';
import type { Walk } from './walk.ts';

/**
 * Whether a partial or one that it calls names `key`, or passes its whole context on to a helper, which may read any key.
 * A partial that is not there counts as one that does; one that is declared in the text that calls it is read with that text.
 */
export function usesParam(
  walk: Walk,
  scope: CheckScope,
  name: string,
  key: string,
  seen: readonly string[] = [],
): boolean {
  if (seen.includes(name)) return false;
  const written = name === '@partial-block' ? undefined : ownValue(scope.inlines, name)?.program;
  const program = written ?? walk.template(name)?.program;
  if (!program) return true;
  const reads = walk.reads(program);
  if (reads.all || reads.keys.has(key)) return true;
  const known = [...seen, name, ...reads.declares];
  return reads.calls.some((call) => {
    const called = partialNames(call, walk.chooses);
    return called.length === 0 || called.some((one) => usesParam(walk, scope, one, key, known));
  });
}
