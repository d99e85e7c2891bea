/** One unit leads, another is its deputy. */
import { type Message, message } from '../../message/message.ts';
import type { Check } from './check.ts';

/** Messages: `lead-differs` when one unit is both, `lead-single` when two lead at once. */
export const leadDiffers: Check = ({ cluster, nextTerm }, at) => {
  const found: Message[] = [];
  const leads = (cluster?.members ?? [])
    .map((member, index) => ({ ...member, index }))
    .filter((member) => member.function === 'lead');
  const [first, ...more] = leads;
  for (const { unit, index } of more) {
    if (first && unit !== first.unit)
      found.push(message('lead-single', { first: first.unit, unit }, at(['cluster', 'members', index, 'function'])));
  }
  cluster?.members?.forEach((member, index) => {
    if (member.function === 'deputy' && leads.some(({ unit }) => unit === member.unit)) {
      found.push(message('lead-differs', { unit: member.unit }, at(['cluster', 'members', index, 'function'])));
    }
  });
  const { lead, deputy } = nextTerm ?? {};
  if (lead !== undefined && lead === deputy && lead !== 'unknown' && lead !== 'none') {
    found.push(message('lead-differs', { unit: lead }, at(['nextTerm', 'deputy'])));
  }
  return found;
};
