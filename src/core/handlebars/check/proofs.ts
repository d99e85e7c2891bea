/** What the guards around a place in a template have proved. Never changed; a guard makes new proofs. */
import type { Shape, TextShape } from '../../model/context-shape.ts';
import type { ValueType } from './value-type.ts';

/** What is proved of one value. */
interface Proof {
  /** Whether it counts as there, for `#if`. */
  present?: boolean;
  /** The words that it can be. */
  words?: readonly string[];
}

/** By the id of the value. */
export type Proofs = ReadonlyMap<string, Proof>;

export const nothingProved: ReadonlyMap<string, Proof> = new Map();

/** The value is there, and so is all that it is part of. */
export function provePresent(proofs: Proofs, value: ValueType): Proofs {
  const made = new Map(proofs);
  for (let at: ValueType | undefined = value; at; at = at.parent) {
    made.set(at.id, { ...made.get(at.id), present: true });
  }
  return made;
}

/** The value counts as not there. */
export function proveAbsent(proofs: Proofs, { id }: ValueType): Proofs {
  return new Map(proofs).set(id, { ...proofs.get(id), present: false });
}

/** The value is one of these words. */
export function proveWords(proofs: Proofs, { id }: ValueType, words: readonly string[]): Proofs {
  return new Map(proofs).set(id, { ...proofs.get(id), words });
}

/** What is proved in both cases. */
export function provedByBoth(one: Proofs, other: Proofs): Proofs {
  const made = new Map<string, Proof>();
  for (const [id, left] of one) {
    const right = other.get(id);
    if (!right) continue;
    const words = left.words && right.words && [...new Set([...left.words, ...right.words])];
    made.set(id, { ...(left.present === right.present && { present: left.present }), ...(words && { words }) });
  }
  return made;
}

/** Whether the value may be missing here. */
export function mayBeMissing(proofs: Proofs, { id, optional, parent }: ValueType): boolean {
  if (proofs.get(id)?.present === true) return false;
  return optional || (parent !== undefined && mayBeMissing(proofs, parent));
}

/** Whether a helper may have nothing to print of it: it may be missing, or be a list without items. */
export function mayBeEmpty(proofs: Proofs, value: ValueType): boolean {
  if (proofs.get(value.id)?.present === true) return false;
  return (value.shape.is === 'list' && !value.shape.filled) || mayBeMissing(proofs, value);
}

/** Whether the value, as a condition, can hold (`yes`), and whether it can fail (`no`). */
export function canHoldOrFail(proofs: Proofs, value: ValueType): { yes: boolean; no: boolean } {
  const known = proofs.get(value.id)?.present;
  if (known !== undefined) return { yes: known, no: !known };
  if (value.made) return { yes: true, no: true };
  const { shape } = value;
  const missing = mayBeMissing(proofs, value);
  if (shape.is === 'text' && shape.only) {
    return { yes: shape.only.some((word) => word !== ''), no: missing || shape.only.includes('') };
  }
  const empty =
    shape.is === 'flag' || shape.is === 'number' || shape.is === 'any' || (shape.is === 'list' && !shape.filled);
  return { yes: true, no: empty || missing };
}

/** The words that a text can be here; undefined when it can be any. */
export function possibleWords(proofs: Proofs, { shape, id }: ValueType): readonly string[] | undefined {
  if (shape.is !== 'text') return undefined;
  return proofs.get(id)?.words ?? shape.only ?? shape.words;
}

/** The shape as the guards leave it: of alternatives, those whose `type` can still be. */
export function provedShape(proofs: Proofs, { shape, id }: ValueType): Shape {
  const types = proofs.get(`${id}/type`)?.words;
  if (shape.is !== 'either' || !types) return shape;
  const left = shape.of.filter(({ keys }) => {
    const type = keys.type?.shape as TextShape | undefined;
    return type?.only?.some((word) => types.includes(word)) ?? true;
  });
  const [only] = left;
  return left.length === 1 && only ? only : { is: 'either', of: left };
}
