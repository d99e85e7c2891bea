/** One argument of a helper: whether it is of the shape, the keys and the words that the helper takes. */

import { nearest } from '../../message/nearest.ts';
import type { Shape } from '../../model/context-shape.ts';
import { templateNameKnown, templateWordKnown } from '../rules/names.ts';
import { templateHelperUse, templateOptionalGuarded } from '../rules/values.ts';
import type { Loc } from '../syntax/ast.ts';
import type { CheckScope } from './check-scope.ts';
import { mayBeMissing } from './proofs.ts';
import { typeOfPart } from './resolve-path.ts';
import { type Argument, accepts, recordIn } from './signature.ts';
import { keysOf, literalText, UNKNOWN, type ValueType } from './value-type.ts';
import { reportAt, type Walk } from './walk.ts';

/** The call that an argument belongs to. */
interface OfCall {
  name: string;
  args: readonly ValueType[];
  hash: readonly { key: string }[];
}

/** Messages: `template-helper-use`, `template-word-known`, `template-name-known`, `template-optional-guarded`. */
export function checkArgument(
  walk: Walk,
  call: OfCall,
  value: ValueType,
  argument: Argument,
  loc: Loc,
  scope: CheckScope,
): void {
  const misused = (vi: string, en: string) =>
    reportAt(walk, templateHelperUse, { name: call.name, vi, en }, loc, scope);
  const { shape } = value;
  if (!accepts(argument, shape)) {
    const expected = (lang: 'vi' | 'en', or: string) => argument.is.map((one) => shapeWords[one][lang]).join(or);
    misused(
      `cần ${expected('vi', ' hoặc ')}, thấy ${shapeWords[shape.is].vi}`,
      `expected ${expected('en', ' or ')}, found ${shapeWords[shape.is].en}`,
    );
    return;
  }
  if (!argument.missing && mayBeMissing(scope.proofs, value)) {
    reportAt(walk, templateOptionalGuarded, { name: walk.textAt(scope.file, loc) }, loc, scope);
  }
  const record = recordIn(shape);
  if (argument.oneType && record?.is === 'either') misused(argument.oneType.vi, argument.oneType.en);
  if (record && lacksKeys(keysOf(record).every, argument, call)) {
    const key = argument.keys?.[0] ?? 'key="…"';
    misused(`cần các mục có ${key}`, `expected items with ${key}`);
  }
  const written = literalText(value);
  if (written === undefined) return;
  if (argument.words && !argument.words.includes(written)) {
    const near = nearest(written, argument.words);
    const params = { key: call.name, found: written, words: argument.words, near };
    reportAt(walk, templateWordKnown, params, loc, scope);
  }
  if (argument.reads && !argument.reads(written)) misused(`không đọc được “${written}”`, `cannot read “${written}”`);
  if (argument.names) checkNamedKey(walk, call, written, argument, loc, scope);
}

/** Whether a record has none of the keys that it must have, and no `key=` names another. */
function lacksKeys(every: Record<string, unknown>, { keys }: Argument, { hash }: OfCall): boolean {
  return keys !== undefined && !hash.some(({ key }) => key === 'key') && !keys.some((key) => key in every);
}

/** A key written out as text: of the items of the list, or a path of the data file. */
function checkNamedKey(
  walk: Walk,
  { name, args: [list] }: OfCall,
  written: string,
  { names, sums }: Argument,
  loc: Loc,
  scope: CheckScope,
): void {
  const item = list && { ...UNKNOWN, shape: recordIn(list.shape) ?? UNKNOWN.shape };
  let at: ValueType | undefined = names === 'datum' ? scope.data.root : item;
  for (const key of names === 'datum' ? written.split('.') : [written]) {
    const next: ValueType | undefined = at && typeOfPart(at, key, scope).type;
    if (at && !next) {
      const near = nearest(key, Object.keys(keysOf(at.shape).every));
      const params = { name: written, key: key === written ? undefined : key, near };
      reportAt(walk, templateNameKnown, params, loc, scope);
    }
    at = next;
  }
  if (!sums || !at || at.shape.is === 'number' || at.shape.is === 'any') return;
  const words = {
    vi: `cần một khóa là số, \`${written}\` là ${shapeWords[at.shape.is].vi}`,
    en: `expected a key that is a number; \`${written}\` is ${shapeWords[at.shape.is].en}`,
  };
  reportAt(walk, templateHelperUse, { name, ...words }, loc, scope);
}

const shapeWords: Record<Shape['is'] | 'anything', { vi: string; en: string }> = {
  text: { vi: 'chữ', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  flag: { vi: 'đúng/sai', en: 'true or false' },
  list: { vi: 'một danh sách', en: 'a list' },
  record: { vi: 'một nhóm dữ liệu', en: 'a group of data' },
  either: { vi: 'một nhóm dữ liệu', en: 'a group of data' },
  any: { vi: 'giá trị bất kỳ', en: 'anything' },
  anything: { vi: 'giá trị bất kỳ', en: 'anything' },
};
