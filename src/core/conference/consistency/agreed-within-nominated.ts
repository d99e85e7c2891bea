/** No more are agreed than were nominated. */
import { type Message, message } from '../../message/message.ts';
import type { Check } from './check.ts';

/** Messages: `agreed-within-nominated`, per form, grade and period. */
export const agreedWithinNominated: Check = ({ awards }, at) => {
  const found: Message[] = [];
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
        found.push(
          message(
            'agreed-within-nominated',
            { form: row.award.form, agreed, nominated },
            at(['awards', row.index, kind]),
          ),
        );
      }
    }
  }
  return found;
};
