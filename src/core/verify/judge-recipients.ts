/** Units that an award goes to, where a sentence says them right beside it. */
import type { Claim } from './claim.ts';
import type { FactsKnown } from './facts-known.ts';
import { sameClaim } from './same-claim.ts';
import type { Sentence } from './sentences.ts';
import type { Judge, Verdict } from './verdict.ts';

/** Words between an award and its units, folded, besides units, figures and what is done with the award. */
const between =
  /^(?:cho|và|các|cả|được|đơn vị|tập thể|đều|cùng|là|gồm|của|ba|hai|bốn|năm|danh hiệu|tặng|nhận|trình|xét)$/;
const passed: ReadonlySet<Claim['type']> = new Set(['unit', 'number', 'status', 'year', 'grade', 'function']);

/** A judge of one sentence's units. Where it says two awards, a unit may belong to either: only one of the nearest is held against it. */
export function recipientJudge({ words }: Sentence, claims: readonly Claim[], facts: FactsKnown): Judge {
  const verdicts = new Map<Claim, Verdict>();
  claims.forEach((claim, index) => {
    if (claim.type !== 'award') return;
    const rows = facts.awards.filter(
      ({ form, recipients }) => recipients.size > 0 && sameClaim({ type: 'award', key: form }, claim),
    );
    const named = facts.awards.filter(({ form }) => sameClaim({ type: 'award', key: form }, claim));
    if (rows.length === 0 || rows.length < named.length) return;
    for (const unit of [...beside(index, -1), ...beside(index, 1)]) judge(unit, rows);
  });
  return (claim) => verdicts.get(claim);

  function judge(unit: Claim, rows: FactsKnown['awards']): void {
    const own = rows.find(({ recipients }) => recipients.has(unit.key));
    const [row] = rows;
    if (own) verdicts.set(unit, { holds: { from: [own.path] } });
    else if (row && !verdicts.has(unit))
      verdicts.set(unit, {
        finding: {
          kind: 'mixed',
          claim: unit,
          expected: { text: [...row.recipients.values()].join(', '), backing: { from: [row.path] } },
        },
      });
  }

  /** The units in a row before or after an award, as far as only units and small words stand there. */
  function beside(index: number, step: 1 | -1): Claim[] {
    const units: Claim[] = [];
    for (let at = index; ; at += step) {
      const [here, next] = [claims[at], claims[at + step]];
      if (!here || !next || !passed.has(next.type)) return units;
      const [one, other] = step > 0 ? [here, next] : [next, here];
      const row = words.slice(one.after, other.first).map(({ key }) => key);
      if (
        row.some(
          (word, place) =>
            !between.test(word) &&
            !between.test(`${word} ${row[place + 1]}`) &&
            !between.test(`${row[place - 1]} ${word}`),
        )
      )
        return units;
      if (next.type === 'unit') units.push(next);
    }
  }
}
