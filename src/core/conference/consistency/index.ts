/** Does the conference agree with itself? One rule a file; adding one: a file with its words and examples, a row here. */
import { actorPresent } from './actor-present.ts';
import { agreedWithinNominated } from './agreed-within-nominated.ts';
import { attendanceAddsUp } from './attendance-adds-up.ts';
import { attendeeOnce } from './attendee-once.ts';
import { authorityFits } from './authority-fits.ts';
import { awardAddsUp } from './award-adds-up.ts';
import { ballotsWithinPresent } from './ballots-within-present.ts';
import { bridgeKnown } from './bridge-known.ts';
import { chosenAsPurposed } from './chosen-as-purposed.ts';
import { countCoversList } from './count-covers-list.ts';
import { daysInOrder } from './days-in-order.ts';
import { directionStated } from './direction-stated.ts';
import { electedByHalf } from './elected-by-half.ts';
import { figureOnce } from './figure-once.ts';
import { flagThreshold } from './flag-threshold.ts';
import { gradeFits } from './grade-fits.ts';
import { guestsDoNotVote } from './guests-do-not-vote.ts';
import { hoursInOrder } from './hours-in-order.ts';
import { indicatorAddsUp } from './indicator-adds-up.ts';
import { itemsInTime } from './items-in-time.ts';
import { leadDiffers } from './lead-differs.ts';
import { leadSingle } from './lead-single.ts';
import { listComplete } from './list-complete.ts';
import { memberOnce } from './member-once.ts';
import { modeFits } from './mode-fits.ts';
import { paperAfterConference } from './paper-after-conference.ts';
import { percentMatches } from './percent-matches.ts';
import { personKnown } from './person-known.ts';
import { personSpelled } from './person-spelled.ts';
import { placeSpelled } from './place-spelled.ts';
import { planFollowsReview } from './plan-follows-review.ts';
import { posthumousSaid } from './posthumous-said.ts';
import { proposalNotRejected } from './proposal-not-rejected.ts';
import { quorumMet } from './quorum-met.ts';
import { quotesBalanced } from './quotes-balanced.ts';
import { rateWithoutTotal } from './rate-without-total.ts';
import { recipientFits } from './recipient-fits.ts';
import { resultsOfReview } from './results-of-review.ts';
import type { ConsistencyRule } from './rule.ts';
import { signersPresent } from './signers-present.ts';
import { sloganVariant } from './slogan-variant.ts';
import { sloganVerbatim } from './slogan-verbatim.ts';
import { tellerNotCandidate } from './teller-not-candidate.ts';
import { textGrave } from './text-grave.ts';
import { unitIsMember } from './unit-is-member.ts';
import { valueWithinTotal } from './value-within-total.ts';
import { votePercentMatches } from './vote-percent-matches.ts';
import { votesAddUp } from './votes-add-up.ts';
import { wordingsAgree } from './wordings-agree.ts';

/** Errors only where a conference contradicts itself beyond doubt. */
export const consistencyRules: readonly ConsistencyRule[] = [
  planFollowsReview,
  resultsOfReview,
  daysInOrder,
  hoursInOrder,
  paperAfterConference,
  countCoversList,
  listComplete,
  leadDiffers,
  leadSingle,
  memberOnce,
  attendeeOnce,
  unitIsMember,
  bridgeKnown,
  modeFits,
  personSpelled,
  personKnown,
  actorPresent,
  signersPresent,
  attendanceAddsUp,
  quorumMet,
  valueWithinTotal,
  rateWithoutTotal,
  directionStated,
  figureOnce,
  percentMatches,
  votePercentMatches,
  indicatorAddsUp,
  awardAddsUp,
  gradeFits,
  recipientFits,
  authorityFits,
  agreedWithinNominated,
  flagThreshold,
  votesAddUp,
  electedByHalf,
  chosenAsPurposed,
  ballotsWithinPresent,
  guestsDoNotVote,
  tellerNotCandidate,
  posthumousSaid,
  proposalNotRejected,
  itemsInTime,
  sloganVerbatim,
  sloganVariant,
  quotesBalanced,
  placeSpelled,
  wordingsAgree,
  textGrave,
];
