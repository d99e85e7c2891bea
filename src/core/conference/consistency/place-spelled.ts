import type { Registers } from '../registers/registers.ts';
import { otherWordings, type Told, texts } from './parts.ts';
import type { ConsistencyRule, Found } from './rule.ts';

function spelledIn(all: readonly Told[], registers: Registers): Found<{ found: string; name: string }>[] {
  const { find, names } = registers.placeSpellings;
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
