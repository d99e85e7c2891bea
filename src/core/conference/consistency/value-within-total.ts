/** A part is never more than its whole: 121 of 122, not 123 of 122. */
import { message } from '../../message/message.ts';
import type { Check } from './check.ts';

/** Messages: `value-within-total`. More than a plan is no mistake: that is `plan`, not `total`. */
export const valueWithinTotal: Check = ({ indicators }, at) =>
  (indicators ?? []).flatMap((indicator, index) => {
    const parts = [
      { ...indicator, path: ['indicators', index] },
      ...(indicator.perUnit ?? []).map((share, unit) => ({ ...share, path: ['indicators', index, 'perUnit', unit] })),
    ];
    return parts.flatMap(({ value, total, path }) =>
      total !== undefined && value > total
        ? [message('value-within-total', { name: indicator.name, value, total }, at([...path, 'value']))]
        : [],
    );
  });
