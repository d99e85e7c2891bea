/** Conditions: whether they can hold and can fail, and what each of the two proves. */
import type { Expression, SubExpression } from '../syntax/ast.ts';
import type { CheckScope } from './check-scope.ts';
import { checkWords } from './check-words.ts';
import { inferType } from './infer-type.ts';
import { ownValue } from './own-value.ts';
import {
  canHoldOrFail,
  mayBeMissing,
  type Proofs,
  possibleWords,
  proveAbsent,
  provedByBoth,
  provePresent,
  proveWords,
} from './proofs.ts';
import type { Condition } from './signature.ts';
import { literalText, type ValueType } from './value-type.ts';
import type { Walk } from './walk.ts';

/** What is proved when a condition holds (`yes`) and when it fails (`no`); undefined where that cannot be. */
export interface Narrowed {
  yes: Proofs | undefined;
  no: Proofs | undefined;
}

/** Messages: those of `inferType`; `template-word-known` for a word compared that can never be. */
export function narrow(walk: Walk, condition: Expression, scope: CheckScope): Narrowed {
  if (condition.type === 'SubExpression' && condition.path.type === 'PathExpression') {
    const known = ownValue(walk.signatures, condition.path.original)?.condition;
    if (known) return conditions[known](walk, condition, scope);
  }
  const value = inferType(walk, condition, scope);
  const { yes, no } = canHoldOrFail(scope.proofs, value);
  return {
    yes: yes ? provePresent(scope.proofs, value) : undefined,
    no: no ? proveAbsent(scope.proofs, value) : undefined,
  };
}

type Narrow = (walk: Walk, node: SubExpression, scope: CheckScope) => Narrowed;

/** Each is met only where those before it hold. */
const all: Narrow = (walk, { params }, scope) => {
  let yes: Proofs | undefined = scope.proofs;
  const failing: Proofs[] = [];
  for (const param of params) {
    const narrowed = narrow(walk, param, { ...scope, proofs: yes ?? scope.proofs });
    if (yes && narrowed.no) failing.push(narrowed.no);
    yes = yes && narrowed.yes;
  }
  return { yes, no: failing.length > 0 ? failing.reduce(provedByBoth) : undefined };
};

/** Each is met only where those before it fail. */
const any: Narrow = (walk, { params }, scope) => {
  let no: Proofs | undefined = scope.proofs;
  const holding: Proofs[] = [];
  for (const param of params) {
    const narrowed = narrow(walk, param, { ...scope, proofs: no ?? scope.proofs });
    if (no && narrowed.yes) holding.push(narrowed.yes);
    no = no && narrowed.no;
  }
  return { yes: holding.length > 0 ? holding.reduce(provedByBoth) : undefined, no };
};

const not: Narrow = (walk, node, scope) => {
  const [param] = node.params;
  inferType(walk, node, scope);
  return param ? contrary(narrow(walk, param, scope)) : nothingNew(scope);
};

/** One value among words written out. */
const same: Narrow = (walk, node, scope) => {
  inferType(walk, node, scope);
  const [first, ...rest] = node.params.map((param) => inferType(walk, param, scope));
  const [second] = rest;
  if (!first || !second) return nothingNew(scope);
  checkCompared(walk, node, first, rest, scope);
  // The words may be written first: `(eq "online" venue.mode)`.
  const swapped = literalText(first) !== undefined;
  const words = (swapped ? [first, ...rest.slice(1)] : rest).map(literalText);
  if (!words.every((word) => word !== undefined)) return nothingNew(scope);
  return amongWords(swapped ? second : first, words, scope.proofs);
};

/** More, less: both values are there when it holds. */
const order: Narrow = (walk, node, scope) => {
  inferType(walk, node, scope);
  const proved = node.params.reduce((proofs, param) => {
    const value = inferType(walk, param, scope);
    // A number that is there may be 0, which `#if` takes for not there; what it is part of is there for certain.
    return value.parent ? provePresent(proofs, { ...value, id: `${value.id}?` }) : proofs;
  }, scope.proofs);
  return { yes: proved, no: scope.proofs };
};

const conditions: Record<Condition, Narrow> = {
  all,
  any,
  not,
  same,
  different: (walk, node, scope) => contrary(same(walk, node, scope)),
  order,
};

function contrary({ yes, no }: Narrowed): Narrowed {
  return { yes: no, no: yes };
}

/** It can hold and fail, and proves nothing. */
function nothingNew({ proofs }: CheckScope): Narrowed {
  return { yes: proofs, no: proofs };
}

/** Words compared with a text of the data must be words that it can be, whichever stands first. */
function checkCompared(
  walk: Walk,
  node: SubExpression,
  first: ValueType,
  rest: readonly ValueType[],
  scope: CheckScope,
): void {
  const path = node.params.find((param) => param.type === 'PathExpression');
  const key = path?.type === 'PathExpression' ? path.original : '';
  for (const other of rest) {
    checkWords(walk, { ...first, key }, other, node.loc, scope);
    checkWords(walk, { ...other, key }, first, node.loc, scope);
  }
}

/** What it proves that a value is, or is not, one of these words. `''` stands for a missing one. */
function amongWords(value: ValueType, words: readonly string[], proofs: Proofs): Narrowed {
  const possible = possibleWords(proofs, value);
  const matching = possible?.filter((word) => words.includes(word));
  const others = possible?.filter((word) => !words.includes(word));
  const missing = mayBeMissing(proofs, value);
  const empty = words.includes('');
  const holds = matching?.length !== 0 || (empty && missing);
  const fails = others?.length !== 0 || missing;
  return {
    yes: holds ? proveWords(empty ? proofs : provePresent(proofs, value), value, matching ?? words) : undefined,
    no: fails ? (others ? proveWords(proofs, value, others) : proofs) : undefined,
  };
}
