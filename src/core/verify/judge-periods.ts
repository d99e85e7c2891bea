/** Years and hours, where a sentence says what they are the year or hour of. */
import type { Word } from '../text/words.ts';
import type { Claim } from './claim.ts';
import type { FactsKnown } from './facts-known.ts';
import type { KnownTime, Matter } from './periods-known.ts';
import type { Judge, Verdict } from './verdict.ts';

/** Words that say it; those of `undefined` speak of something whose year the data need not know. */
const matters: readonly (readonly [RegExp, Matter | undefined])[] = [
  [/(?:^| )tổng kết$/, 'review'],
  [/(?:^| )sơ kết$/, 'interim'],
  [/(?:^| )giao ước(?: thi đua)?$/, 'covenant'],
  [
    /(?:^| )(?:luật|nghị định|thông tư|nghị quyết|chỉ thị|so với|kế hoạch|phương hướng|nhiệm vụ|việc|chủ đề|phát động|bình xét|cờ thi đua)$/,
    undefined,
  ],
];
/** So many words may stand between: `tổng kết phong trào thi đua, công tác khen thưởng năm 2025`. */
const reach = 10;

/** A judge of one sentence's years and hours. */
export function periodJudge(words: readonly Word[], claims: readonly Claim[], facts: FactsKnown): Judge {
  const { periods, seats } = facts;
  const verdicts = new Map<Claim, Verdict>();
  claims.forEach((claim, index) => {
    if (claim.type === 'year') judgeYear(claim, index);
    if (claim.type === 'time') judgeTime(claim);
  });
  return (claim) => verdicts.get(claim);

  function judgeYear(year: Claim, index: number): void {
    const before = claims[index - 1];
    if (before?.type === 'function' && seats.length > 0 && between(before, year) === 'năm') {
      judgeTerm(year, before, claims[index - 2]);
      return;
    }
    const matter = matterBefore(year);
    const known = matter && periods.byMatter.get(matter);
    if (known) settle(year, known);
  }

  /** `VKSND tỉnh Gia Lai, Cụm trưởng năm 2023`: of the unit where one stands there. */
  function judgeTerm(year: Claim, seat: Claim, beside: Claim | undefined): void {
    const held = seats.filter((one) => one.function === seat.key && one.period !== '');
    const own = beside?.type === 'unit' ? held.filter(({ unit }) => unit === beside.key) : held;
    if (own.length > 0)
      settle(
        year,
        own.map(({ period, path }) => ({ key: period, text: period, path })),
      );
  }

  /** The nearest word before a year that says what it is the year of, with no other year between. */
  function matterBefore({ first }: Claim): Matter | undefined {
    const last = claims.findLast(({ type, after }) => /^(?:year|date)$/.test(type) && after <= first);
    const least = Math.max(last?.after ?? 0, first - reach);
    for (let at = first; at > least; at -= 1) {
      const row = words
        .slice(Math.max(least, at - 3), at)
        .map(({ key }) => key)
        .join(' ');
      const found = matters.find(([said]) => said.test(row));
      if (found) return found[1];
    }
    return undefined;
  }

  /** `từ 8 giờ đến 11 giờ 45`, `kết thúc lúc 11 giờ 45`. */
  function judgeTime(time: Claim): void {
    const before = words
      .slice(Math.max(0, time.first - 3), time.first)
      .map(({ key }) => key)
      .join(' ');
    const pair = claims.filter(({ type }) => type === 'time').length === 2 && /^từ$| từ$/.test(wordBeforeFirstTime());
    const known = /kết thúc(?: (?:lúc|vào))?$/.test(before) || (pair && /đến$/.test(before)) ? periods.end : undefined;
    const opened = /bắt đầu(?: (?:lúc|vào|từ))?$/.test(before) || (pair && /từ$/.test(before)) ? periods.start : known;
    if (opened) settle(time, [opened]);
  }

  function wordBeforeFirstTime(): string {
    const first = claims.find(({ type }) => type === 'time')?.first ?? 0;
    return words[first - 1]?.key ?? '';
  }

  function between(one: Claim, other: Claim): string {
    return words
      .slice(one.after, other.first)
      .map(({ key }) => key)
      .join(' ');
  }

  function settle(claim: Claim, known: readonly KnownTime[]): void {
    const right = known.find(({ key }) => key === claim.key || key.startsWith(`${claim.key}-`));
    const [wrong] = known;
    if (right) verdicts.set(claim, { holds: { from: [right.path] } });
    else if (wrong)
      verdicts.set(claim, {
        finding: {
          kind: 'mixed',
          claim,
          expected: { text: wrong.text, backing: { from: known.map(({ path }) => path) } },
        },
      });
  }
}
