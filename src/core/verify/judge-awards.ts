/** Awards with grade, status and counts, where a sentence says them together. */
import type { Word } from '../text/words.ts';
import { type AwardRow, totalOf } from './awards-known.ts';
import type { Claim } from './claim.ts';
import type { FactsKnown } from './facts-known.ts';
import { sameClaim } from './same-claim.ts';
import type { Judge, Verdict } from './verdict.ts';

/**
 * A judge of one sentence's awards. `carried`: the award of the sentence before, of which one goes on that says a grade
 * without an award: `…; hạng Ba cho 01 cá nhân`.
 */
export function awardJudge(
  words: readonly Word[],
  claims: readonly Claim[],
  facts: FactsKnown,
  carried: Claim | undefined,
): Judge {
  const verdicts = new Map<Claim, Verdict>();
  const own = claims.filter(({ type }) => type === 'award');
  const goesOn = own.length === 0 && carried !== undefined && claims.some(({ type }) => type === 'grade');
  const mentions = goesOn ? [{ ...carried, first: -1, after: 0 }] : own;
  if (mentions.length > 0) {
    for (const claim of claims) {
      if (claim.type === 'grade') judgeGrade(claim);
      if (claim.type === 'number') judgeCount(claim);
    }
    for (const mention of own) judgeForm(mention);
  }
  return (claim) => verdicts.get(claim);

  function rowsOf(mention: Claim, grade = gradeOf(mention)?.key): AwardRow[] {
    return facts.awards.filter(
      (row) => sameClaim({ type: 'award', key: row.form }, mention) && (grade === undefined || row.grade === grade),
    );
  }

  function formsOf(mention: Claim): AwardRow[] {
    return facts.awards.filter((row) => sameClaim({ type: 'award', key: row.form }, mention));
  }

  function gradeOf(mention: Claim): Claim | undefined {
    return claims.find(({ type, first }) => type === 'grade' && first >= mention.after && first - mention.after <= 1);
  }

  function judgeForm(mention: Claim): void {
    const [row] = formsOf(mention);
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
    const mention = mentions.findLast((one) => grade.first >= one.after);
    if (!mention) return;
    const rows = formsOf(mention).filter((row) => row.grade !== undefined);
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
    const value = Number(count.key);
    const thing = own.find(({ first }) => first === count.after);
    if (thing) {
      judgeTotal(count, value, rowsOf(thing));
      return;
    }
    const noun = [`${words[count.after]?.key} ${words[count.after + 1]?.key}`, words[count.after]?.key].find(
      (each) => each !== undefined && facts.awards.some(({ counts }) => counts.has(each)),
    );
    if (noun === undefined) return;
    const before = mentions.findLast(({ after }) => after <= count.first);
    const after = mentions.find(({ first }) => first >= count.after);
    const beside = [before, after].filter((one) => one !== undefined);
    const rows = beside.flatMap((mention) =>
      rowsOf(mention, mention === before ? gradeBeside(mention, count) : undefined),
    );
    const unit = claims.findLast(({ type, after: end }) => type === 'unit' && end <= count.first)?.key ?? '';
    const ofUnit = rows.flatMap(({ perUnit }) => perUnit.get(unit)?.get(noun) ?? []);
    const figures = [...ofUnit, ...rows.flatMap(({ counts }) => counts.get(noun) ?? [])];
    const right = figures.find((one) => one.value === value);
    if (right) {
      verdicts.set(count, { holds: { from: [right.path] } });
      return;
    }
    const total = rows.reduce((sum, { counts }) => sum + (counts.get(noun)?.value ?? 0), 0);
    const counting = facts.awards.flatMap(({ counts }) => counts.get(noun)?.value ?? []);
    const all = counting.length > 1 ? counting.reduce((sum, one) => sum + one, 0) : undefined;
    if ((value === total && total > 0) || value === all) {
      verdicts.set(count, { holds: { from: rows.map((row) => row.path) } });
      return;
    }
    const [wrong] = figures;
    const elsewhere = facts.awards.find(({ counts }) => counts.get(noun)?.value === value);
    if (wrong) verdicts.set(count, wrongCount(count, elsewhere !== undefined, `${wrong.value} ${noun}`, [wrong.path]));
    else if (elsewhere && rows.length > 0 && mentions.length === 1)
      verdicts.set(count, wrongCount(count, true, elsewhere.said, [elsewhere.path]));
  }

  /** `353 Giấy khen`: all that it goes to together, or all of one kind. */
  function judgeTotal(count: Claim, value: number, rows: readonly AwardRow[]): void {
    const sums = [rows, ...rows.map((row) => [row])].map(totalOf);
    const right =
      sums.find((sum) => sum.value === value) ??
      sums.find(({ from }) => from.some((path) => rows.some(({ counts }) => has(counts, value, path))));
    if (right) verdicts.set(count, { holds: { from: right.from } });
    else if (sums[0] && sums[0].value > 0)
      verdicts.set(count, wrongCount(count, false, String(sums[0].value), sums[0].from));
  }

  /** `hạng Nhất cho 01 tập thể, hạng Ba cho 02`; `02 cá nhân được tặng … hạng Nhì, 01 cá nhân hạng Ba`. */
  function gradeBeside(mention: Claim, count: Claim): string | undefined {
    const grades = claims.filter(({ type }) => type === 'grade');
    const countsFirst = claims.some(({ type, first }) => type === 'number' && first < mention.first);
    const beside = countsFirst
      ? grades.find(({ first }) => first >= count.after)
      : grades.findLast(({ first, after }) => first >= mention.after && after <= count.first);
    return beside?.key;
  }
}

function has(counts: AwardRow['counts'], value: number, path: string): boolean {
  return [...counts.values()].some((one) => one.path === path && one.value === value);
}

function wrongCount(claim: Claim, mixed: boolean, text: string, from: readonly string[]): Verdict {
  return { finding: { kind: mixed ? 'mixed' : 'contradicted', claim, expected: { text, backing: { from } } } };
}
