/** An award as the law knows it: its grades, who may receive it, who gives it, which vote it needs. */
import { type Message, message } from '../../message/message.ts';
import { keyOf } from '../registers/register-key.ts';
import { resolveAward } from '../registers/resolve.ts';
import type { Check } from './check.ts';

/** Authorities of which there is one only; others are named in many ways (`Viện trưởng VKSND các tỉnh`). */
const single = new Set(['Chủ tịch nước', 'Thủ tướng Chính phủ', 'Viện trưởng VKSND tối cao'].map(keyOf));

/** Messages: `grade-fits`, `recipient-fits`, `authority-fits`. Only forms that the register knows. */
export const awardFits: Check = ({ awards }, at, registers) =>
  (awards ?? []).flatMap((award, index) => {
    const { entry } = resolveAward(award.form, registers);
    if (!entry) return [];
    const found: Message[] = [];
    const path = ['awards', index];
    const { form } = award;
    if (award.grade !== undefined && !entry.grades)
      found.push(message('grade-fits', { form, grade: award.grade }, at([...path, 'grade'])));
    for (const kind of ['collective', 'individual'] as const) {
      if (!entry.to || entry.to.includes(kind)) continue;
      const key = `${kind}s` as const;
      if (award[key]) found.push(message('recipient-fits', { form, kind }, at([...path, key])));
      award.perUnit?.forEach((share, place) => {
        if (share[key]) found.push(message('recipient-fits', { form, kind }, at([...path, 'perUnit', place, key])));
      });
      award.recipients?.forEach((recipient, place) => {
        if (recipient.kind === kind)
          found.push(message('recipient-fits', { form, kind }, at([...path, 'recipients', place, 'kind'])));
      });
    }
    const { authority } = award;
    if (
      authority !== undefined &&
      entry.authority !== undefined &&
      single.has(keyOf(entry.authority)) &&
      keyOf(authority) !== keyOf(entry.authority)
    ) {
      found.push(
        message('authority-fits', { form, found: authority, expected: entry.authority }, at([...path, 'authority'])),
      );
    }
    return found;
  });

/** The share of voices that the sector's flag needs. Source: Circular 01/2019/TT-VKSTC, article 20. */
const threshold = 80;

/** Messages: `flag-threshold` for a nomination to the sector's flag with fewer votes than the rules ask for. */
export const flagThreshold: Check = ({ decisions }, at, registers) =>
  (decisions ?? []).flatMap(({ kind, form, tally, rejected }, index) => {
    if (kind !== 'nomination' || form === undefined || rejected || tally?.for === undefined) return [];
    const { entry } = resolveAward(form, registers);
    const all = tally.valid ?? tally.returned ?? tally.for + (tally.against ?? 0) + (tally.abstain ?? 0);
    if (entry?.name !== 'Cờ thi đua của ngành Kiểm sát nhân dân' || all === 0 || tally.for * 100 >= threshold * all)
      return [];
    return [
      message(
        'flag-threshold',
        { votes: tally.for, all, percent: threshold },
        at(['decisions', index, 'tally', 'for']),
      ),
    ];
  });
