/** Calls of helpers: whether they are given what the helper takes. */

import { nearest } from '../../message/nearest.ts';
import { templateNameKnown } from '../rules/names.ts';
import { templateHelperUse } from '../rules/values.ts';
import type { Block, Loc, Mustache, SubExpression } from '../syntax/ast.ts';
import { checkArgument } from './check-argument.ts';
import type { CheckScope } from './check-scope.ts';
import { checkWords } from './check-words.ts';
import { ownValue } from './own-value.ts';
import { resultType } from './result-type.ts';
import { recordIn, type Signature } from './signature.ts';
import { keysOf, literalText, type ValueType } from './value-type.ts';
import { reportAt, type Walk } from './walk.ts';

/** A call with the types of its arguments. */
export interface Call {
  name: string;
  node: Mustache | Block | SubExpression;
  args: readonly ValueType[];
  hash: readonly NamedArgument[];
}

interface NamedArgument {
  key: string;
  value: ValueType;
  loc: Loc;
}

/**
 * Check a call and infer the type of what it gives; undefined for an unknown helper.
 * Messages: `template-helper-use`, `template-name-known`, and those of `checkArgument` and `resultType`.
 */
export function checkCall(walk: Walk, call: Call, scope: CheckScope): ValueType | undefined {
  const signature = ownValue(walk.signatures, call.name);
  if (!signature) return undefined;
  checkCount(walk, call, signature, scope);
  call.args.forEach((value, index) => {
    const argument = signature.takes[index] ?? (signature.rest && signature.takes.at(-1));
    const loc = call.node.params[index]?.loc ?? call.node.loc;
    if (argument) checkArgument(walk, call, value, argument, loc, scope);
  });
  checkNeeded(walk, call, signature, scope);
  for (const named of call.hash) {
    if (signature.hashOfItem) checkKeyOfItem(walk, call, named, scope);
    else checkNamed(walk, call, signature, named, scope);
  }
  return resultType(walk, call, signature, scope);
}

function checkCount(
  walk: Walk,
  { name, node, args }: Call,
  { takes, rest, block }: Signature,
  scope: CheckScope,
): void {
  const found = args.length;
  if (found < takes.length || (found > takes.length && !rest)) {
    const range = rest ? `≥ ${takes.length}` : `${takes.length}`;
    const words = { vi: `cần ${range} giá trị, thấy ${found}`, en: `expected ${range} values, found ${found}` };
    reportAt(walk, templateHelperUse, { name, ...words }, node.loc, scope);
  }
  if (block && node.type !== 'BlockStatement') {
    const form = `{{#${name}}}…{{/${name}}}`;
    const words = { vi: `chỉ dùng làm khối: ${form}`, en: `is a block: ${form}` };
    reportAt(walk, templateHelperUse, { name, ...words }, node.loc, scope);
  }
}

/** Named arguments that a call cannot do without. */
function checkNeeded(walk: Walk, { name, node, args, hash }: Call, signature: Signature, scope: CheckScope): void {
  const worded = [...args, ...hash.map(({ value }) => value)].some((value) => literalText(value)?.includes('{}'));
  for (const [key, { needed }] of Object.entries(signature.hash ?? {})) {
    const given = hash.some((one) => one.key === key);
    if (given || !(needed === 'always' || (needed === 'worded' && worded))) continue;
    const words = { vi: `thiếu tham số ${key}=`, en: `lacks the argument ${key}=` };
    reportAt(walk, templateHelperUse, { name, ...words }, node.loc, scope);
  }
}

/** `key=value` where the key is one of the items of the list. */
function checkKeyOfItem(walk: Walk, { args: [list] }: Call, { key, value, loc }: NamedArgument, scope: CheckScope) {
  const item = list && recordIn(list.shape);
  if (!item) return;
  const { every } = keysOf(item);
  const known = ownValue(every, key);
  if (known) checkWords(walk, { key, ...known }, value, loc, scope);
  else if (!key.startsWith('x-')) {
    reportAt(walk, templateNameKnown, { name: key, near: nearest(key, Object.keys(every)) }, loc, scope);
  }
}

function checkNamed(
  walk: Walk,
  call: Call,
  { hash = {} }: Signature,
  { key, value, loc }: NamedArgument,
  scope: CheckScope,
): void {
  const argument = ownValue(hash, key);
  if (argument) {
    checkArgument(walk, call, value, argument, loc, scope);
    return;
  }
  const near = nearest(key, Object.keys(hash));
  const words = {
    vi: `không có tham số ${key}=${near ? `; có phải là ${near}=?` : ''}`,
    en: `has no argument ${key}=${near ? `; did you mean ${near}=?` : ''}`,
  };
  reportAt(walk, templateHelperUse, { name: call.name, ...words }, loc, scope);
}
