/** Does the conference agree with itself? One rule a file; adding one: a file, a row here, its words, a fixture. */
import type { Message } from '../../message/message.ts';
import { agreedWithinNominated } from './agreed-within-nominated.ts';
import { attendanceAddsUp } from './attendance-adds-up.ts';
import { awardFits, flagThreshold } from './award-fits.ts';
import { bridgeKnown } from './bridge-known.ts';
import type { Check } from './check.ts';
import { countMatchesList } from './count-matches-list.ts';
import { daysInOrder } from './days-in-order.ts';
import { leadDiffers } from './lead-differs.ts';
import { listedOnce } from './listed-once.ts';
import { percentMatches } from './percent-matches.ts';
import { planFollowsReview, resultsOfReview } from './periods-fit.ts';
import { personKnown } from './person-known.ts';
import { placeSpelled } from './place-spelled.ts';
import { quotesBalanced } from './quotes-balanced.ts';
import { sloganVerbatim } from './slogan-verbatim.ts';
import { unitIsMember } from './unit-is-member.ts';
import { unitsAddUp } from './units-add-up.ts';
import { valueWithinTotal } from './value-within-total.ts';
import { votesAddUp } from './votes-add-up.ts';

const checks: readonly Check[] = [
  planFollowsReview,
  resultsOfReview,
  daysInOrder,
  countMatchesList,
  leadDiffers,
  listedOnce,
  unitIsMember,
  bridgeKnown,
  personKnown,
  attendanceAddsUp,
  valueWithinTotal,
  percentMatches,
  unitsAddUp,
  awardFits,
  agreedWithinNominated,
  flagThreshold,
  votesAddUp,
  sloganVerbatim,
  quotesBalanced,
  placeSpelled,
];

/** All that does not hold, rule by rule. In: a conference whose names are canonical (`canonical.ts`). */
export const checkConsistency: Check = (conference, at, registers): Message[] =>
  checks.flatMap((check) => check(conference, at, registers));
