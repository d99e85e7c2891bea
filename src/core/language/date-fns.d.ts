/** What we use of date-fns, as `src/make/libraries.mjs` bundles it. Source: https://date-fns.org */

/** Days in the month of `date`, by its local year and month. */
export declare function getDaysInMonth(date: Date): number;
