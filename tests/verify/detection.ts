/** Whether a change was found, at its place and with its datum. */
import type { Grounds } from '../../src/core/pipeline/grounds.ts';
import { judgeText } from '../../src/core/verify/judge-text.ts';
import { keyOf } from '../../src/core/verify/reference.ts';
import { sentencesOf } from '../../src/core/verify/sentences.ts';
import type { Finding } from '../../src/core/verify/verdict.ts';
import type { Mutant } from './mutants.ts';

/** `placed`: a finding at the changed words or beside them; `right`: it names the datum that was changed. */
export interface Detected {
  placed: boolean;
  right: boolean;
  /** What the mutant says is true too: our documents say it word for word elsewhere. */
  isTrue: boolean;
  findings: Finding[];
}

/** So near to the changed words a finding may stand: the office beside a changed unit. */
const beside = 12;

export function detect(mutant: Mutant, { reference, facts }: Grounds): Detected {
  const { findings } = judgeText(mutant.text, reference, facts);
  const near = findings.filter(({ claim }) => claim.start <= mutant.end + beside && claim.end >= mutant.start - beside);
  const related = (one: string, other: string) =>
    one === other || one === '' || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
  const right = near.some(({ expected }) =>
    expected?.backing.from.some((path) => mutant.from.some((own) => related(path, own))),
  );
  const sentence = sentencesOf(mutant.text, reference.read).find(
    ({ start, end }) => start <= mutant.start && end >= mutant.start,
  );
  const isTrue = sentence !== undefined && (reference.exact.has(keyOf(sentence)) || rowSaid(keyOf(sentence)));
  return { placed: near.length > 0, right, isTrue, findings };

  /** A row of a table, whatever its number. */
  function rowSaid(words: string): boolean {
    const row = /^\d+( .+)$/.exec(words)?.[1];
    return row !== undefined && [...reference.exact.keys()].some((one) => /^\d+ /.test(one) && one.endsWith(row));
  }
}
