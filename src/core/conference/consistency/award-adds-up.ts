import type { ConsistencyRule } from './rule.ts';
import { isComplete, type Total, totalWords, unequal } from './shares.ts';

/**
 * Awards by unit add up to all that were given.
 *
 * @example ok
 * cluster: {name: Cụm 7, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, VKSND tỉnh Đắk Lắk]}
 * awards: [{form: Giấy khen, status: granted, individuals: 10, perUnit: [{unit: VKSND tỉnh Gia Lai, individuals: 9}]}]
 * @example not ok
 * cluster: {name: Cụm 7, members: [VKSND tỉnh Gia Lai, VKSND tỉnh Kon Tum, VKSND tỉnh Đắk Lắk]}
 * awards: [{form: Giấy khen, status: granted, individuals: «10», perUnit: [{unit: VKSND tỉnh Gia Lai, individuals: 11}]}]
 */
export const awardAddsUp: ConsistencyRule<Total> = {
  id: 'award-adds-up',
  severity: 'error',
  ...totalWords,
  examples: [{ sum: 11, whole: 10 }],
  check: (conference) =>
    (conference.awards ?? []).flatMap(({ perUnit, collectives, individuals }, index) => {
      if (!perUnit) return [];
      const complete = isComplete(conference, perUnit);
      const path = ['awards', index];
      return [
        ...unequal(
          perUnit.map((share) => share.collectives ?? 0),
          collectives,
          complete,
          [...path, 'collectives'],
        ),
        ...unequal(
          perUnit.map((share) => share.individuals ?? 0),
          individuals,
          complete,
          [...path, 'individuals'],
        ),
      ];
    }),
};
