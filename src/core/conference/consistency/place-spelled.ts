import { plain } from '../../language/fold.ts';
import type { Registers } from '../registers/registers.ts';
import { otherWordings, type Told, texts } from './parts.ts';
import type { ConsistencyRule, Found } from './rule.ts';

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

function spelledIn(all: readonly Told[], registers: Registers): Found<{ found: string; name: string }>[] {
  const { find, names } = variants(registers);
  const told = new Set<string>();
  const found: Found<{ found: string; name: string }>[] = [];
  for (const { text, path } of all) {
    const variant = find.exec(text)?.[0];
    const name = variant === undefined ? undefined : names.get(variant);
    if (variant === undefined || name === undefined || told.has(variant)) continue;
    told.add(variant);
    found.push({ params: { found: variant, name }, path });
  }
  return found;
}

/**
 * One place, one spelling: Đắk Nông, not Đăk Nông. Told once for a variant, where it first stands.
 *
 * @example ok
 * results:
 *   - Các đơn vị ở Đắk Nông, Gia Lai, TP Cần Thơ
 * cluster: {name: C, members: [VKSND tỉnh Đăk Nông]}
 * @example not ok
 * results:
 *   - «Các đơn vị ở Đăk Nông và Gia Lai»
 */
export const placeSpelled: ConsistencyRule<{ found: string; name: string }> = {
  id: 'place-spelled',
  severity: 'warning',
  vi: ({ found, name }) => ({
    reason: `Địa danh viết \`${found}\`, tên chuẩn là \`${name}\``,
    remedy: `Viết \`${name}\`.`,
    actual: found,
    expected: [name],
  }),
  en: ({ found, name }) => ({
    reason: `The place is spelt \`${found}\`; its name is \`${name}\``,
    remedy: `Write \`${name}\`.`,
    actual: found,
    expected: [name],
  }),
  examples: [{ found: 'Đăk Nông', name: 'Đắk Nông' }],
  check: (conference, { registers, wordings }) => [
    ...spelledIn([...texts(conference)], registers),
    ...spelledIn(otherWordings(wordings), registers),
  ],
};
