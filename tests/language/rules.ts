/**
 * The rules of Vietnamese that this project keeps, by section. `reference.test.ts` fails when one of them has no case
 * in `tests/fixtures/language/`, and when a case belongs to none of them.
 */

/** Fixture file (without `.md`) → its rules, named as its headings. */
export const rules: Record<string, readonly string[]> = {
  '1-numbers': [
    'decimal-comma',
    'percent',
    'percent-never-false',
    'ratio-with-percent',
    'money',
    'approximation',
    'times-are-not-persons',
    'count-padding',
    'roman-numerals',
    'words',
    'words-in-brackets',
  ],
  '2-dates': [
    'newspaper',
    'portal',
    'document',
    'several-days',
    'ranges',
    'incomplete',
    'session',
    'clock',
    'period',
    'no-time-zone',
    'deadlines',
  ],
  '3-lists': ['comma-and-va', 'units-of-one-type', 'units-of-mixed-types', 'semicolons'],
  '4-people': [
    'protocol',
    'cluster',
    'office-ranks',
    'author-order-kept',
    'first-mention',
    'several-roles',
    'honorific-and-title',
    'later-mention',
  ],
  '5-sorting': [
    'nfc',
    'tone-placement-aside',
    'd-bar',
    'spaces-and-controls',
    'nbsp-on-output',
    'institutions-keep-their-case',
  ],
  '6-tones': ['old-style', 'new-style', 'one-way-only', 'names-and-quotes-stay', 'i-or-y'],
  '7-places': ['administrative-nouns', 'spaced-hyphen', 'near-spellings'],
  '8-typography': ['quotes', 'quotes-balanced', 'dashes', 'law-titles', 'no-space-before-sign'],
  '9-slugs': ['letters-and-digits', 'length', 'collisions'],
  '10-abbreviations': ['the-table', 'bodies-and-people'],
  '11-awards-and-documents': ['verbs', 'status', 'clauses', 'counts', 'citation', 'points'],
};
