/** One place, one spelling: Đắk Nông, not Đăk Nông. */

import { plain } from '../../language/fold.ts';
import { type Message, message } from '../../message/message.ts';
import type { Registers } from '../registers/registers.ts';
import { type At, type Check, type Told, texts } from './check.ts';

/** Letters alone: a variant that differs in no more than marks, spaces and dashes is a spelling, not another name. */
function letters(name: string): string {
  return plain(name).replace(/[^\p{L}\p{N}]/gu, '');
}

const patterns = new WeakMap<Registers, { find: RegExp; names: ReadonlyMap<string, string> }>();

/** One search for all variants; made once for the registers. */
function variants(registers: Registers) {
  const made = patterns.get(registers);
  if (made) return made;
  const names = new Map<string, string>();
  const canonical = new Set(registers.places.map(({ name }) => name));
  for (const { name, aliases = [] } of registers.places) {
    for (const alias of aliases)
      if (alias !== name && !canonical.has(alias) && letters(alias) === letters(name)) names.set(alias, name);
  }
  const either = [...names.keys()]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const find = new RegExp(
    either.length > 0 ? `(?<![\\p{L}\\p{M}])(?:${either.join('|')})(?![\\p{L}\\p{M}])` : '(?!)',
    'u',
  );
  const result = { find, names };
  patterns.set(registers, result);
  return result;
}

/** Messages: `place-spelled`, once for a variant, where it first stands. */
export const placeSpelled: Check = (conference, at, registers) => spelledIn([...texts(conference)], at, registers);

/** The same of any texts. */
export function spelledIn(all: readonly Told[], at: At, registers: Registers): Message[] {
  const { find, names } = variants(registers);
  const told = new Set<string>();
  const found: Message[] = [];
  for (const { text, path } of all) {
    const variant = find.exec(text)?.[0];
    const name = variant === undefined ? undefined : names.get(variant);
    if (variant === undefined || name === undefined || told.has(variant)) continue;
    told.add(variant);
    found.push(message('place-spelled', { found: variant, name }, at(path)));
  }
  return found;
}
