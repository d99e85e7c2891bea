/** Texts of one conference held against each other: names that are nearly those of another text, and the cluster's number. */
import { distance } from 'fastest-levenshtein';
import { stripMarks } from '../language/fold.ts';
import type { Word } from '../text/words.ts';
import { nearestName } from './near-names.ts';
import type { BackedClaim, Reference } from './reference.ts';
import type { Judge, Verdict } from './verdict.ts';

/** Letters that a slip of the pen changes; two people's names differ by more. */
const slip = 2;

/** A judge of one sentence. `own`: the people of the whole text: who is named there beside the other is somebody else. */
export function textsJudge(words: readonly Word[], reference: Reference, own: ReadonlySet<string>): Judge {
  return (claim) => {
    if (claim.type === 'person') return person(claim.key);
    if (claim.type !== 'number' || !isCluster(words[claim.first - 1]?.key)) return undefined;
    const said = reference.ofType('number').filter((one) => isCluster(one.sentence.words[one.first - 1]));
    const same = said.find(({ key }) => key === claim.key);
    return same ? { holds: same.backing } : found('contradicted', said[0]);

    function found(kind: 'contradicted' | 'slip', other: BackedClaim | undefined): Verdict | undefined {
      return other && { finding: { kind, claim, expected: { text: other.text, backing: other.backing } } };
    }

    function person(key: string): Verdict | undefined {
      const [known] = reference.byKey('person', key);
      if (known) return { holds: known.backing };
      const others = reference.ofType('person');
      const near = nearestName(key, new Set(others.map((one) => one.key)));
      if (near === undefined || own.has(near) || distance(stripMarks(near), stripMarks(key)) > slip) return undefined;
      return found('slip', reference.byKey('person', near)[0]);
    }
  };
}

/** `Cụm 7`, `Cụm thi đua số 7`: one word to whoever reads keys. */
export function isCluster(key: string | undefined): boolean {
  return key === 'cụm' || key === 'khối';
}
