/** What the guards around a place in a template have proved. Never changed; a guard makes a new one. */
import type { Shape, TextShape } from '../../model/context-shape.ts';
import type { Sight } from './sight.ts';

/** By id of the value: whether it counts as there (`#if`), and which words it can be. */
export type Knowledge = ReadonlyMap<string, { there?: boolean; only?: readonly string[] }>;

export const NO_KNOWLEDGE: Knowledge = new Map();

/** The value is there, and so is all that it is part of. */
export function there(know: Knowledge, sight: Sight): Knowledge {
  const made = new Map(know);
  for (let at: Sight | undefined = sight; at; at = at.parent) made.set(at.id, { ...made.get(at.id), there: true });
  return made;
}

/** The value counts as not there. */
export function gone(know: Knowledge, sight: Sight): Knowledge {
  return new Map(know).set(sight.id, { ...know.get(sight.id), there: false });
}

/** The value is one of these words. */
export function oneOf(know: Knowledge, sight: Sight, only: readonly string[]): Knowledge {
  return new Map(know).set(sight.id, { ...know.get(sight.id), only });
}

/** What holds in both cases. */
export function common(one: Knowledge, other: Knowledge): Knowledge {
  const made = new Map<string, { there?: boolean; only?: readonly string[] }>();
  for (const [id, left] of one) {
    const right = other.get(id);
    if (!right) continue;
    const only = left.only && right.only && [...new Set([...left.only, ...right.only])];
    made.set(id, { ...(left.there === right.there && { there: left.there }), ...(only && { only }) });
  }
  return made;
}

/** Whether the value may be missing here. */
export function mayMiss(know: Knowledge, sight: Sight): boolean {
  if (know.get(sight.id)?.there === true) return false;
  return sight.maybe || (sight.parent !== undefined && mayMiss(know, sight.parent));
}

/** Whether a helper may have nothing to print of it: it may be missing, or be a list without items. */
export function mayBeEmpty(know: Knowledge, sight: Sight): boolean {
  if (know.get(sight.id)?.there === true) return false;
  return (sight.shape.is === 'list' && !sight.shape.filled) || mayMiss(know, sight);
}

/** Whether it can count as there, and as not there. */
export function truth(know: Knowledge, sight: Sight): { yes: boolean; no: boolean } {
  const known = know.get(sight.id)?.there;
  if (known !== undefined) return { yes: known, no: !known };
  if (sight.made) return { yes: true, no: true };
  const { shape } = sight;
  const maybe = mayMiss(know, sight);
  if (shape.is === 'text' && shape.only) {
    return { yes: shape.only.some((word) => word !== ''), no: maybe || shape.only.includes('') };
  }
  const empty =
    shape.is === 'flag' || shape.is === 'number' || shape.is === 'any' || (shape.is === 'list' && !shape.filled);
  return { yes: true, no: empty || maybe };
}

/** The words that a text can be here; undefined when it can be any. */
export function wordsOf(know: Knowledge, { shape, id }: Sight): readonly string[] | undefined {
  if (shape.is !== 'text') return undefined;
  return know.get(id)?.only ?? shape.only ?? shape.words;
}

/** The shape as the guards leave it: of alternatives, those whose `type` can still be. */
export function shapeHere(know: Knowledge, sight: Sight): Shape {
  const { shape } = sight;
  const types = know.get(`${sight.id}/type`)?.only;
  if (shape.is !== 'either' || !types) return shape;
  const left = shape.of.filter(({ keys }) => {
    const type = keys.type?.shape as TextShape | undefined;
    return type?.only?.some((word) => types.includes(word)) ?? true;
  });
  const [only] = left;
  return left.length === 1 && only ? only : { is: 'either', of: left };
}
