/** How much is tried: `npm test` tries some of what `npm run test:long` tries in full. */

/** Whether this is the long run (`vitest.config.ts` sets it). Tests that take many seconds run only then. */
export const thorough = process.env.THUKY_TESTS === 'thorough';

/** A count of tries: all of them, or a tenth. */
export const tries = (count: number): number => (thorough ? count : Math.ceil(count / 10));

/** Parameters of a fast-check property that is tried so often. */
export const runs = (count: number): { numRuns: number } => ({ numRuns: tries(count) });

/** All of a list, or one of each `each`. */
export const some = <T>(list: readonly T[], each: number): T[] => list.filter((_, at) => thorough || at % each === 0);
