/** The name that was probably meant by one that a register does not know. */
import { distance } from 'fastest-levenshtein';
import { plain } from '../../language/fold.ts';
import { keyOf } from './register-key.ts';

/** A known name, and by how many letters it differs. */
export interface NearName {
  name: string;
  far: number;
}

/** Name → the nearest of those known, if one is near. */
export type FindNear = (name: string) => NearName | undefined;

interface Slip {
  name: string;
  key: string;
  digits: string;
}

/**
 * A finder among `names`: one or two letters off, or only marks off; of equals the first. Numbers must agree: Vụ 14 is no
 * slip for Vụ 15. The names are made ready when one is first looked for, and once.
 */
export function nearNames(names: readonly string[]): FindNear {
  let known: Slip[] | undefined;
  return (name) => {
    known ??= names.map(slipOf);
    const { key, digits } = slipOf(name);
    const bound = key.length < 8 ? 1 : 2;
    let best: NearName | undefined;
    for (const one of known) {
      const least = best?.far ?? bound + 1;
      if (Math.abs(one.key.length - key.length) >= least || one.digits !== digits) continue;
      const far = distance(key, one.key);
      if (far < least) best = { name: one.name, far };
    }
    return best;
  };
}

function slipOf(name: string): Slip {
  const key = plain(keyOf(name));
  return { name, key, digits: key.replace(/\D+/g, ' ').trim() };
}
