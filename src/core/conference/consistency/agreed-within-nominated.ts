import { formatNumber } from '../../language/number.ts';
import { correctEither } from './phrases.ts';
import type { ConsistencyRule, Found } from './rule.ts';

/**
 * No more are agreed than were nominated, per form, grade and period.
 *
 * @example ok
 * awards:
 *   - {form: Giấy khen, status: nominated, individuals: 37}
 *   - {form: Giấy khen, status: agreed, individuals: 32}
 * @example not ok
 * awards:
 *   - {form: Giấy khen, status: nominated, individuals: 32}
 *   - {form: Giấy khen, status: agreed, individuals: «37»}
 */
export const agreedWithinNominated: ConsistencyRule<{ form: string; agreed: number; nominated: number }> = {
  id: 'agreed-within-nominated',
  severity: 'error',
  vi: ({ form, agreed, nominated }) => ({
    reason: `\`${form}\`: thống nhất ${formatNumber(agreed)}, nhiều hơn số suy tôn ${formatNumber(nominated)}`,
    remedy: correctEither.vi,
  }),
  en: ({ form, agreed, nominated }) => ({
    reason: `\`${form}\`: ${agreed} agreed, more than the ${nominated} nominated`,
    remedy: correctEither.en,
  }),
  examples: [{ form: 'Giấy khen', agreed: 37, nominated: 32 }],
  check: ({ awards }) => {
    const found: Found<{ form: string; agreed: number; nominated: number }>[] = [];
    const rows = (awards ?? []).map((award, index) => ({ award, index }));
    const alike = (one: (typeof rows)[number], other: (typeof rows)[number]) =>
      one.award.form === other.award.form &&
      one.award.grade === other.award.grade &&
      one.award.period === other.award.period;
    for (const row of rows.filter(({ award }) => award.status === 'agreed')) {
      for (const kind of ['collectives', 'individuals'] as const) {
        const sum = (status: string) => {
          const counts = rows
            .filter((other) => alike(row, other) && other.award.status === status)
            .map(({ award }) => award[kind]);
          return counts.length === 0 || counts.some((count) => count === undefined)
            ? undefined
            : counts.reduce<number>((total, count) => total + (count ?? 0), 0);
        };
        const [nominated, agreed] = [sum('nominated'), sum('agreed')];
        const first = rows.find((other) => alike(row, other) && other.award.status === 'agreed') === row;
        if (first && nominated !== undefined && agreed !== undefined && agreed > nominated) {
          found.push({ params: { form: row.award.form, agreed, nominated }, path: ['awards', row.index, kind] });
        }
      }
    }
    return found;
  },
};
