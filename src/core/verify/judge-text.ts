/** A text held against a reference: its claims, those that hold, and what does not. */

import type { Claim } from './claim.ts';
import { claimsIn } from './claims/index.ts';
import { compareSentence } from './compare.ts';
import type { FactsKnown } from './facts-known.ts';
import { aloneJudge } from './judge-alone.ts';
import { awardJudge } from './judge-awards.ts';
import { figureJudge } from './judge-figures.ts';
import { rolesJudge } from './judge-people.ts';
import { periodJudge } from './judge-periods.ts';
import { recipientJudge } from './judge-recipients.ts';
import { textsJudge } from './judge-texts.ts';
import { isListNumber } from './list-number.ts';
import { type Backing, keyOf, type Reference, type ReferenceSentence } from './reference.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Finding, Judge, Verdict } from './verdict.ts';

/** `confirmed`: claims with what stands behind them, in the order of the text; `findings` as well. */
export interface Judged {
  confirmed: { claim: Claim; backing: Backing }[];
  findings: Finding[];
}

const none: ReadonlySet<string> = new Set();

/** Judge a text. Offsets are of `text`. `facts`: of the data; none where texts are held against each other. */
export function judgeText(text: string, reference: Reference, facts: FactsKnown | undefined): Judged {
  const judged: Judged = { confirmed: [], findings: [] };
  let before: ReferenceSentence | undefined;
  let award: Claim | undefined;
  const sentences = sentencesOf(text, reference.read);
  const people = facts ? none : peopleOf(sentences, reference);
  for (const sentence of sentences) {
    const known = reference.exact.get(keyOf(sentence));
    const claims = claimsIn(sentence, reference.lexicon);
    if (known) {
      before = known;
      for (const claim of claims) {
        const own = known.claims.find((one) => one.first === claim.first && one.type === claim.type);
        judged.confirmed.push({ claim, backing: own?.backing ?? { from: [] } });
      }
      continue;
    }
    const compared = compareSentence(
      sentence.words.map(({ key }) => key),
      claims,
      reference,
      before,
    );
    before = compared.sentence;
    const roles = facts && rolesJudge(sentence, claims, facts);
    const bound: readonly Judge[] = facts
      ? [
          figureJudge(sentence.words, claims, facts.figures, reference.lexicon.counted),
          awardJudge(sentence.words, claims, facts, award),
          recipientJudge(sentence, claims, facts),
          periodJudge(sentence.words, claims, facts),
        ]
      : [];
    award = claims.findLast(({ type }) => type === 'award') ?? award;
    const alone = facts
      ? aloneJudge(sentence.words, claims, reference, facts)
      : textsJudge(sentence.words, reference, people);
    // What stands there in our own words of this sentence is nearer than what is said of the person elsewhere.
    const withPlaces = (finding: Finding): Verdict => {
      const inside = claims.flatMap(({ start, end }, at) => {
        const instead = compared.claims[at]?.other;
        return instead && start >= finding.claim.start && end <= finding.claim.end ? instead.backing.from : [];
      });
      const { expected } = finding;
      if (!expected || inside.length === 0) return { finding };
      const from = [...new Set([...inside, ...expected.backing.from])];
      return { finding: { ...finding, expected: { ...expected, backing: { from } } } };
    };
    claims.forEach((claim, index) => {
      if (isListNumber(claim, sentence.words)) return;
      const { same, other } = compared.claims[index] ?? {};
      const role = roles?.(claim);
      const known = role ?? first(bound, claim);
      const verdict: Verdict | undefined =
        role && 'finding' in role && claim.type === 'person'
          ? withPlaces(role.finding)
          : known && 'finding' in known && !other && !(same && (claim.type === 'status' || isSure(compared.sentence)))
            ? known
            : same
              ? { holds: same.backing }
              : other && !(role && 'holds' in role && claim.type !== 'function')
                ? changed(claim, other, reference, facts)
                : (known ?? alone(claim));
      if (!verdict) return;
      if ('holds' in verdict) judged.confirmed.push({ claim, backing: verdict.holds });
      else judged.findings.push(verdict.finding);
    });
    for (const { claim, first, after } of compared.lost) {
      const [start, end] = [sentence.words[first]!.start, sentence.words[after - 1]!.end];
      const found = { ...claim, first, after, start, end, text: text.slice(start, end) };
      const kind = claim.type === 'status' ? 'status' : 'contradicted';
      judged.findings.push({ kind, claim: found, expected: { text: claim.text, backing: claim.backing } });
    }
  }
  return judged;
}

/** A claim in the place of another one, all around being as it was. */
function changed(
  claim: Claim,
  other: { text: string; backing: Backing },
  reference: Reference,
  facts: FactsKnown | undefined,
): Verdict {
  const expected = { text: other.text, backing: other.backing };
  const elsewhere = reference.byKey(claim.type, claim.key).length > 0;
  if (claim.type === 'status') return { finding: { kind: 'status', claim, expected } };
  if (claim.type === 'person' && !elsewhere && !facts?.people.has(claim.key))
    return { finding: { kind: 'slip', claim, expected } };
  return { finding: { kind: elsewhere ? 'mixed' : 'contradicted', claim, expected } };
}

/** What the first of several judges that knows a claim says of it. */
function first(judges: readonly Judge[], claim: Claim): Verdict | undefined {
  for (const judge of judges) {
    const verdict = judge(claim);
    if (verdict) return verdict;
  }
  return undefined;
}

/** Of two or three words anything may be an edited version: `Cụm 3` of `3`. */
function isSure(edited: ReferenceSentence | undefined): boolean {
  return edited !== undefined && edited.words.length > 3;
}

/** The people that a text names, by key. */
function peopleOf(sentences: readonly Sentence[], { lexicon }: Reference): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((sentence) =>
      claimsIn(sentence, lexicon).flatMap(({ type, key }) => (type === 'person' ? [key] : [])),
    ),
  );
}
