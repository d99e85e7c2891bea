/** What a place in a template can see, as `run/scope.ts` has it while running; here values are types. */
import type { Program } from '../syntax/ast.ts';
import type { Proofs } from './proofs.ts';
import type { ValueType } from './value-type.ts';

/** One place. Never changed; going inward makes a new one. */
export interface CheckScope {
  context: ValueType;
  outer: CheckScope | undefined;
  /** `@index` and its like. */
  data: Readonly<Record<string, ValueType>>;
  /** Names after `as |…|`. */
  locals: Readonly<Record<string, ValueType>>;
  inlines: Readonly<Record<string, Written>>;
  /** What `{{> @partial-block}}` runs. */
  block: Written | undefined;
  proofs: Proofs;
  /** The partials under way that nothing here can keep from running: one of them again has no end. */
  certain: readonly string[];
  file: string;
  trail: readonly string[];
}

/** Template text with the scope it was written in. */
export interface Written {
  program: Program;
  scope: CheckScope;
}

/** The scope inside a block with another `this`; the same value again is no new level for `../`. */
export function enterScope(scope: CheckScope, context: ValueType): CheckScope {
  return context.id === scope.context.id ? { ...scope, context } : { ...scope, context, outer: scope };
}
