/** The type of what a helper gives. */

import { nearest } from '../../message/nearest.ts';
import type { Shape } from '../../model/context-shape.ts';
import { templateNameKnown } from '../rules/names.ts';
import type { Block, Mustache, SubExpression } from '../syntax/ast.ts';
import type { CheckScope } from './check-scope.ts';
import { ownValue } from './own-value.ts';
import { mayBeEmpty, mayBeMissing } from './proofs.ts';
import { typeOfPart } from './resolve-path.ts';
import type { Signature } from './signature.ts';
import { keysOf, literalText, UNKNOWN, type ValueType } from './value-type.ts';
import { reportAt, type Walk } from './walk.ts';

/** The call that gives it. */
interface OfCall {
  name: string;
  node: Mustache | Block | SubExpression;
  args: readonly ValueType[];
  hash: readonly { key: string; value: ValueType }[];
}

/** A type that has no id yet. */
type Unnamed = Omit<ValueType, 'id'>;

/** Message: `template-name-known` where a part is named that is not there. */
export function resultType(walk: Walk, call: OfCall, { gives }: Signature, scope: CheckScope): ValueType {
  const { args, hash } = call;
  const [first = UNKNOWN] = args;
  const named = hash.map(({ key, value }) => `${key}=${value.id}`).join();
  const id = `${call.name}(${args.map((value) => value.id).join()};${named})`;
  switch (gives) {
    case 'first':
      // In another order it is the same list: a guard on either proves both.
      return first;
    case 'items':
      return { shape: chosenItems(first.shape, hash), optional: false, id };
    case 'groups':
      return { shape: groupsOf(first.shape, hash), optional: false, id };
    case 'part':
      return { ...partNamed(walk, call, scope), id };
    case 'present':
    case 'last':
      return { ...oneOfArguments(args, gives, scope), id };
    case 'text':
      return { shape: { is: 'text' }, optional: !hasAll(args, scope), made: true, id };
    case 'flag':
      return { shape: { is: 'flag' }, optional: false, made: false, id };
  }
}

/** Whether all that a helper is given is there, so that it has words to make. */
function hasAll(args: readonly ValueType[], { proofs }: CheckScope): boolean {
  return args.length > 0 && !args.some((value) => mayBeEmpty(proofs, value));
}

/** The first argument that is there, or the last where all are. */
function oneOfArguments(args: readonly ValueType[], which: 'present' | 'last', { proofs }: CheckScope): Unnamed {
  const missing = (value: ValueType) => mayBeMissing(proofs, value);
  const optional = which === 'present' ? args.every(missing) : args.some(missing);
  const [first] = args;
  const alike = first !== undefined && args.every(({ shape }) => shape.is === first.shape.is);
  const shape = alike ? first.shape : UNKNOWN.shape;
  return { shape: shape.is === 'text' ? { is: 'text' } : shape, optional };
}

function partNamed(walk: Walk, { args: [object, key], node }: OfCall, scope: CheckScope): Unnamed {
  if (!object || !key) return UNKNOWN;
  const written = node.params[1];
  const name = literalText(key) ?? (written?.type === 'NumberLiteral' ? String(written.value) : undefined);
  if (name === undefined) return { shape: UNKNOWN.shape, optional: true };
  const { type } = typeOfPart(object, name, scope);
  if (type) return type;
  const { every, some } = keysOf(object.shape);
  if (some.includes(name)) return { ...UNKNOWN, optional: true };
  const params = { name, near: nearest(name, Object.keys(every)) };
  reportAt(walk, templateNameKnown, params, written?.loc ?? node.loc, scope);
  return UNKNOWN;
}

/** The items whose texts are known to be among the words written. */
function chosenItems(shape: Shape, hash: OfCall['hash']): Shape {
  if (shape.is !== 'list') return shape;
  if (shape.of.is !== 'record') return { is: 'list', of: shape.of };
  const keys = { ...shape.of.keys };
  for (const { key, value } of hash) {
    const known = ownValue(keys, key);
    const only = literalText(value)?.split('|');
    if (known && value.id === 'true') keys[key] = { ...known, optional: false };
    if (known?.shape.is !== 'text' || !only || only.includes('')) continue;
    keys[key] = { shape: { ...known.shape, only }, optional: false };
  }
  return { is: 'list', of: { is: 'record', keys } };
}

/** A list of `{key, items}`, the key being that which `by=` names. */
function groupsOf(shape: Shape, hash: OfCall['hash']): Shape {
  const item = shape.is === 'list' ? shape.of : UNKNOWN.shape;
  const by = hash.find(({ key }) => key === 'by');
  const key = ownValue(keysOf(item).every, (by && literalText(by.value)) ?? '');
  const items = { shape: { is: 'list', of: item, filled: true } as const, optional: false };
  return {
    is: 'list',
    of: { is: 'record', keys: { key: key ?? { shape: UNKNOWN.shape, optional: false }, items } },
  };
}
