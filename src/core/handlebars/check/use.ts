/** Calls of helpers: whether their arguments fit, and what they give. */

import { fits, recordIn, type Signature, signatures, type Take } from '../../helpers/signatures.ts';
import { nearest } from '../../message/nearest.ts';
import type { Shape } from '../../model/context-shape.ts';
import { templateNameKnown, templateWordKnown } from '../rules/names.ts';
import { templateHelperUse, templateOptionalGuarded } from '../rules/values.ts';
import type { Block, Loc, Mustache, SubExpression } from '../syntax/ast.ts';
import { mayBeEmpty, mayMiss, wordsOf } from './knowledge.ts';
import { partOf } from './look.ts';
import { keysOf, literalText, own, type Sight, UNKNOWN } from './sight.ts';
import { tell, type View, type Walk } from './view.ts';

/** A call with its arguments seen. */
export interface Call {
  name: string;
  node: Mustache | Block | SubExpression;
  args: readonly Sight[];
  hash: readonly { key: string; sight: Sight; loc: Loc }[];
}

/**
 * Check a call and say what it gives; undefined for a helper that nobody knows.
 * Messages: `template-helper-use`, `template-word-known`, `template-name-known`, `template-optional-guarded`.
 */
export function use(walk: Walk, call: Call, view: View): Sight | undefined {
  if (!Object.hasOwn(signatures, call.name)) return undefined;
  const signature = signatures[call.name as keyof typeof signatures];
  checkCount(walk, call, signature, view);
  call.args.forEach((sight, index) => {
    const take = signature.takes[index] ?? (signature.rest && signature.takes.at(-1));
    if (take) checkTake(walk, call, sight, take, { loc: call.node.params[index]?.loc ?? call.node.loc, view });
  });
  checkNeeded(walk, call, signature, view);
  for (const { key, sight, loc } of call.hash) checkHash(walk, call, signature, { key, sight, loc, view });
  const id = `${call.name}(${call.args.map((one) => one.id).join()};${call.hash.map((one) => `${one.key}=${one.sight.id}`).join()})`;
  // In another order it is the same list: a guard on either proves both.
  if (call.name === 'ranked' && call.args[0]) return call.args[0];
  return { ...given(walk, call, signature, view), id };
}

function given(walk: Walk, call: Call, { gives }: Signature, view: View): Omit<Sight, 'id'> {
  const [first] = call.args;
  switch (gives) {
    case 'value':
      return call.name === 'lookup' ? lookedUp(walk, call, view) : chosen(call, view);
    case 'items':
      return { shape: narrowed(first?.shape ?? UNKNOWN.shape, call.hash), maybe: false };
    case 'groups': {
      const by = call.hash.find(({ key }) => key === 'by');
      const item = first?.shape.is === 'list' ? first.shape.of : UNKNOWN.shape;
      const key = own(keysOf(item).every, (by && literalText(by.sight)) ?? '') ?? {
        shape: UNKNOWN.shape,
        optional: false,
      };
      const items = { shape: { is: 'list', of: item, filled: true } as const, optional: false };
      return { shape: { is: 'list', of: { is: 'record', keys: { key, items } } }, maybe: false };
    }
    case 'list':
    case 'record':
    case 'either':
      return UNKNOWN;
    default:
      return { shape: { is: gives }, maybe: gives === 'text' && !sureOf(call, view), made: gives === 'text' };
  }
}

/** Whether a helper has words to make: all that it is given is there. */
function sureOf({ args }: Call, { know }: View): boolean {
  return args.length > 0 && !args.some((one) => mayBeEmpty(know, one));
}

/** `or`: the first that is there; `and`: the last, if all are. */
function chosen({ name, args }: Call, { know }: View): Omit<Sight, 'id'> {
  const missing = (sight: Sight) => mayMiss(know, sight);
  const maybe = name === 'or' ? args.every(missing) : args.some(missing);
  const shapes = new Set(args.map(({ shape }) => shape.is));
  const shape: Shape = shapes.size === 1 ? (args[0]?.shape ?? UNKNOWN.shape) : UNKNOWN.shape;
  return { shape: shape.is === 'text' ? { is: 'text' } : shape, maybe };
}

function lookedUp(walk: Walk, { args: [object, key], node }: Call, view: View): Omit<Sight, 'id'> {
  if (!object || !key) return UNKNOWN;
  const name =
    literalText(key) ?? (node.params[1]?.type === 'NumberLiteral' ? String(node.params[1].value) : undefined);
  const found = name === undefined ? undefined : partOf(object, name, view).sight;
  if (found || name === undefined) return found ?? { shape: UNKNOWN.shape, maybe: true };
  const { every, some } = keysOf(object.shape);
  const loc = node.params[1]?.loc ?? node.loc;
  if (!some.includes(name)) tell(walk, templateNameKnown, { name, near: nearest(name, Object.keys(every)) }, loc, view);
  return { ...UNKNOWN, maybe: some.includes(name) };
}

/** The items whose texts are known to be among these words. */
function narrowed(shape: Shape, hash: Call['hash']): Shape {
  if (shape.is !== 'list') return shape;
  if (shape.of.is !== 'record') return { is: 'list', of: shape.of };
  const keys = { ...shape.of.keys };
  for (const { key, sight } of hash) {
    const known = own(keys, key);
    const only = literalText(sight)?.split('|');
    if (known && sight.id === 'true') keys[key] = { ...known, optional: false };
    if (known?.shape.is !== 'text' || !only || only.includes('')) continue;
    keys[key] = { shape: { ...known.shape, only }, optional: false };
  }
  return { is: 'list', of: { is: 'record', keys } };
}

function checkCount(walk: Walk, { name, node, args }: Call, { takes, rest, block }: Signature, view: View): void {
  const found = args.length;
  const range = rest ? `≥ ${takes.length}` : `${takes.length}`;
  if (found < takes.length || (found > takes.length && !rest))
    say(
      walk,
      name,
      [`cần ${range} giá trị, thấy ${found}`, `expected ${range} values, found ${found}`],
      node.loc,
      view,
    );
  if (block && node.type !== 'BlockStatement')
    say(
      walk,
      name,
      [`chỉ dùng làm khối: {{#${name}}}…{{/${name}}}`, `is a block: {{#${name}}}…{{/${name}}}`],
      node.loc,
      view,
    );
}

/** Named arguments that a call cannot do without; `with=` where a wording has a place for it. */
function checkNeeded(walk: Walk, { name, node, args, hash }: Call, signature: Signature, view: View): void {
  const given = (key: string) => hash.find((one) => one.key === key);
  const worded = [...args, given('first')?.sight].some((one) => one && literalText(one)?.includes('{}'));
  for (const [key, { needed }] of Object.entries(signature.hash ?? {})) {
    if (given(key) || !(needed === 'always' || (needed === 'worded' && worded))) continue;
    say(walk, name, [`thiếu tham số ${key}=`, `lacks the argument ${key}=`], node.loc, view);
  }
}

function checkHash(
  walk: Walk,
  call: Call,
  signature: Signature,
  { key, sight, loc, view }: { key: string; sight: Sight; loc: Loc; view: View },
): void {
  if (signature.hashOfItem) {
    const item = call.args[0] && recordIn(call.args[0].shape);
    const known = item && own(keysOf(item).every, key);
    if (item && !known && !key.startsWith('x-')) {
      const near = nearest(key, Object.keys(keysOf(item).every));
      tell(walk, templateNameKnown, { name: key, near }, loc, view);
    }
    if (known) checkWords(walk, { key, shape: known.shape, optional: known.optional }, sight, { loc, view });
    return;
  }
  const take = own(signature.hash, key);
  if (take) checkTake(walk, call, sight, take, { loc, view });
  else {
    const near = nearest(key, Object.keys(signature.hash ?? {}));
    const [vi, en] = near ? [`; có phải là ${near}=?`, `; did you mean ${near}=?`] : ['', ''];
    say(walk, call.name, [`không có tham số ${key}=${vi}`, `has no argument ${key}=${en}`], loc, view);
  }
}

function checkTake(walk: Walk, call: Call, sight: Sight, take: Take, { loc, view }: { loc: Loc; view: View }): void {
  const { shape } = sight;
  if (!fits(shape, take)) {
    const [vi, en] = [
      take.is.map((one) => NAMES[one][0]).join(' hoặc '),
      take.is.map((one) => NAMES[one][1]).join(' or '),
    ];
    say(
      walk,
      call.name,
      [`cần ${vi}, thấy ${NAMES[shape.is][0]}`, `expected ${en}, found ${NAMES[shape.is][1]}`],
      loc,
      view,
    );
    return;
  }
  if (!take.missing && mayMiss(view.know, sight)) tellUnguarded(walk, loc, view);
  if (take.units && recordIn(shape)?.is === 'either')
    say(
      walk,
      call.name,
      ['cần các đơn vị, thấy người; dùng people', 'expected units, found people; use people'],
      loc,
      view,
    );
  const record = recordIn(shape);
  const named = call.hash.some(({ key }) => key === 'key');
  if (take.keys && record && !named && !take.keys.some((key) => key in keysOf(record).every)) {
    const key = take.keys[0] ?? 'key="…"';
    say(walk, call.name, [`cần các mục có ${key}`, `expected items with ${key}`], loc, view);
  }
  const written = literalText(sight);
  if (take.words && written !== undefined && !take.words.includes(written))
    tell(
      walk,
      templateWordKnown,
      { key: call.name, found: written, words: take.words, near: nearest(written, take.words) },
      loc,
      view,
    );
  if (take.reads && written !== undefined && !take.reads(written))
    say(walk, call.name, [`không đọc được “${written}”`, `cannot read “${written}”`], loc, view);
  if (take.names && written !== undefined) checkName(walk, call, written, take, { loc, view });
}

/** A key written out as text: of the items of the list, or a path of the data file. */
function checkName(
  walk: Walk,
  call: Call,
  written: string,
  { names: of, sums }: Take,
  { loc, view }: { loc: Loc; view: View },
): void {
  const [list] = call.args;
  let at: Sight | undefined =
    of === 'datum' ? view.data.root : list && { ...UNKNOWN, shape: recordIn(list.shape) ?? UNKNOWN.shape };
  for (const key of of === 'datum' ? written.split('.') : [written]) {
    const next: Sight | undefined = at && partOf(at, key, view).sight;
    if (at && !next) {
      const near = nearest(key, Object.keys(keysOf(at.shape).every));
      tell(walk, templateNameKnown, { name: written, key: key === written ? undefined : key, near }, loc, view);
    }
    at = next;
  }
  if (sums && at && at.shape.is !== 'number' && at.shape.is !== 'any')
    say(
      walk,
      call.name,
      [
        `cần một khóa là số, \`${written}\` là ${NAMES[at.shape.is][0]}`,
        `expected a key that is a number; \`${written}\` is ${NAMES[at.shape.is][1]}`,
      ],
      loc,
      view,
    );
}

/** A word compared with a text that can only be some words. `''` stands for a missing one. Message: `template-word-known`. */
export function checkWords(
  walk: Walk,
  { key, shape, optional }: { key: string; shape: Shape; optional: boolean },
  written: Sight,
  { loc, view }: { loc: Loc; view: View },
): void {
  if (shape.is !== 'text' || !shape.words || (written.shape.is === 'text' && written.shape.words)) return;
  const { words } = shape;
  for (const found of wordsOf(view.know, written)?.flatMap((word) => word.split('|')) ?? []) {
    if (words.includes(found) || (found === '' && optional)) continue;
    tell(walk, templateWordKnown, { key, found, words, near: nearest(found, words) }, loc, view);
  }
}

/** Say that what stands at `loc` may be missing. */
export function tellUnguarded(walk: Walk, loc: Loc, view: View): void {
  tell(walk, templateOptionalGuarded, { name: walk.textAt(view.file, loc) }, loc, view);
}

const NAMES: Record<Shape['is'] | 'anything', readonly [vi: string, en: string]> = {
  text: ['chữ', 'a text'],
  number: ['số', 'a number'],
  flag: ['đúng/sai', 'true or false'],
  list: ['một danh sách', 'a list'],
  record: ['một nhóm dữ liệu', 'a group of data'],
  either: ['một nhóm dữ liệu', 'a group of data'],
  any: ['giá trị bất kỳ', 'anything'],
  anything: ['giá trị bất kỳ', 'anything'],
};

function say(walk: Walk, name: string, [vi, en]: readonly [string, string], loc: Loc, view: View): void {
  tell(walk, templateHelperUse, { name, vi, en }, loc, view);
}
