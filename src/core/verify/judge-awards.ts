/** Awards with grade, status and counts, where a sentence says them together. */
import type { Word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { AwardRow, FactsKnown } from './facts-known.ts';
import { sameClaim } from './same-claim.ts';
import type { Judge, Verdict } from './verdict.ts';

/** A judge of one sentence's awards. */
export function awardJudge(words: readonly Word[], claims: readonly Claim[], facts: FactsKnown): Judge {
  const verdicts = new Map<Claim, Verdict>();
  const mentions = claims.filter(({ type }) => type === 'award');
  if (mentions.length > 0) {
    for (const claim of claims) {
      if (claim.type === 'grade') judgeGrade(claim);
      if (claim.type === 'number') judgeCount(claim);
    }
    for (const mention of mentions) judgeForm(mention);
  }
  return (claim) => verdicts.get(claim);

  function rowsOf(mention: Claim, withGrade = true): AwardRow[] {
    const grade = withGrade ? gradeOf(mention)?.key : undefined;
    return facts.awards.filter(
      (row) => sameClaim({ type: 'award', key: row.form }, mention) && (grade === undefined || row.grade === grade),
    );
  }

  function gradeOf(mention: Claim): Claim | undefined {
    return claims.find(({ type, first }) => type === 'grade' && first >= mention.after && first - mention.after <= 1);
  }

  function judgeForm(mention: Claim): void {
    const [row] = rowsOf(mention, false);
    if (row) verdicts.set(mention, { holds: { from: [`${row.path}.form`] } });
    const rows = rowsOf(mention);
    const status = statusOf(mention);
    const [first] = rows;
    if (!status || !first || rows.some((one) => one.status === status.key)) return;
    if (status.key === 'granted' && status.first > mention.first) return;
    const said = { granted: 'đã tặng', asked: 'đề nghị', registered: 'đăng ký' }[first.status] ?? first.status;
    verdicts.set(status, {
      finding: { kind: 'status', claim: status, expected: { text: said, backing: { from: [`${first.path}.status`] } } },
    });
  }

  /** The nearest word on it before the award, of asking where one stands there, since what is asked for is given too. */
  function statusOf(mention: Claim): Claim | undefined {
    const before = claims.filter(({ type, first }) => type === 'status' && first < mention.first);
    const asked = before.findLast(({ key }) => key !== 'granted');
    return asked ?? before.at(-1);
  }

  function judgeGrade(grade: Claim): void {
    const mention = mentions.find((one) => grade.first >= one.after && grade.first - one.after <= 1);
    if (!mention) return;
    const rows = rowsOf(mention, false).filter((row) => row.grade !== undefined);
    const own = rows.find((row) => row.grade === grade.key);
    if (own) verdicts.set(grade, { holds: { from: [`${own.path}.grade`] } });
    else if (rows[0])
      verdicts.set(grade, {
        finding: {
          kind: 'contradicted',
          claim: grade,
          expected: { text: `hạng ${rows[0].grade}`, backing: { from: [`${rows[0].path}.grade`] } },
        },
      });
  }

  /** `Bằng khen cho 70 tập thể và 161 cá nhân`, `161 cá nhân được tặng Bằng khen`: the award before or after it. */
  function judgeCount(count: Claim): void {
    const noun = [`${words[count.after]?.key} ${words[count.after + 1]?.key}`, words[count.after]?.key].find(
      (each) => each !== undefined && facts.awards.some(({ counts }) => counts.has(each)),
    );
    if (noun === undefined) return;
    const before = mentions.findLast(({ after }) => after <= count.first);
    const after = mentions.find(({ first }) => first >= count.after);
    const beside = [before, after].filter((one) => one !== undefined);
    const value = Number(count.key);
    const rows = beside.flatMap((mention) => rowsOf(mention));
    const own = rows.find(({ counts }) => counts.get(noun)?.value === value);
    const path = own?.counts.get(noun)?.path;
    if (path !== undefined) {
      verdicts.set(count, { holds: { from: [path] } });
      return;
    }
    const total = rows.reduce((sum, { counts }) => sum + (counts.get(noun)?.value ?? 0), 0);
    const all = facts.awards.reduce((sum, { counts }) => sum + (counts.get(noun)?.value ?? 0), 0);
    if (value === total || value === all) {
      verdicts.set(count, { holds: { from: rows.map((row) => row.path) } });
      return;
    }
    const [wrong] = rows.flatMap(({ counts }) => counts.get(noun) ?? []);
    if (!wrong) return;
    const elsewhere = facts.awards.some(({ counts }) => counts.get(noun)?.value === value);
    verdicts.set(count, {
      finding: {
        kind: elsewhere ? 'mixed' : 'contradicted',
        claim: count,
        expected: { text: `${wrong.value} ${noun}`, backing: { from: [wrong.path] } },
      },
    });
  }
}
