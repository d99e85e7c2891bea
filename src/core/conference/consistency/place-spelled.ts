/** One place, one spelling: Đắk Nông, not Đăk Nông. */

import { type Message, message } from '../../message/message.ts';
import type { Registers } from '../registers.ts';
import { type At, type Check, type Told, texts } from './check.ts';

/** Messages: `place-spelled`, once for a variant, where it first stands. */
export const placeSpelled: Check = (conference, at, registers) => spelledIn([...texts(conference)], at, registers);

/** The same of any texts. */
export function spelledIn(all: readonly Told[], at: At, registers: Registers): Message[] {
  const { find, names } = registers.placeSpellings;
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
