/** Whether two claims say the same. */
import type { Claim } from './claim.ts';
import { sameDay } from './claims/dates.ts';

/** Of one type, and of one key, but for what one may leave out: the year of a day, the giver of an award. */
export function sameClaim(one: Pick<Claim, 'type' | 'key'>, other: Pick<Claim, 'type' | 'key'>): boolean {
  if (one.type !== other.type) return false;
  if (one.key === other.key) return true;
  if (one.type === 'date') return sameDay(one.key, other.key);
  if (one.type === 'award') return begins(one.key, other.key) || begins(other.key, one.key);
  return false;
}

function begins(long: string, short: string): boolean {
  return long.startsWith(`${short} `);
}
