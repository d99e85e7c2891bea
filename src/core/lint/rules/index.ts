/** Every rule of the editor's check. Adding one: a file with its words and examples, a row here. */
import type { LintRule } from '../rule.ts';
import { abbreviationKnown } from './abbreviation-known.ts';
import { abbreviationSpelled } from './abbreviation-spelled.ts';
import { bodyCapitals } from './body-capitals.ts';
import { bracketsMatch } from './brackets-match.ts';
import { captionOnce } from './caption-once.ts';
import { charactersVisible } from './characters-visible.ts';
import { clusterNameOne } from './cluster-name-one.ts';
import { clusterWordOne } from './cluster-word-one.ts';
import { countMatches } from './count-matches.ts';
import { dateDecree } from './date-decree.ts';
import { dateFormOne } from './date-form-one.ts';
import { datePossible } from './date-possible.ts';
import { dateSeparated } from './date-separated.ts';
import { decimalComma } from './decimal-comma.ts';
import { ellipsisOne } from './ellipsis-one.ts';
import { emulationComma } from './emulation-comma.ts';
import { endMarkGlued } from './end-mark-glued.ts';
import { eventWordOne } from './event-word-one.ts';
import { houseSpelling } from './house-spelling.ts';
import { lawNamed } from './law-named.ts';
import { lettersComposed } from './letters-composed.ts';
import { lettersIntact } from './letters-intact.ts';
import { marksNotDoubled } from './marks-not-doubled.ts';
import { monthPlain } from './month-plain.ts';
import { nameHyphen } from './name-hyphen.ts';
import { noPleonasm } from './no-pleonasm.ts';
import { noZeroCount } from './no-zero-count.ts';
import { numberGrouped } from './number-grouped.ts';
import { openerNotRepeated } from './opener-not-repeated.ts';
import { pageLitter } from './page-litter.ts';
import { paragraphEnded } from './paragraph-ended.ts';
import { partOfWhole } from './part-of-whole.ts';
import { percentAgrees } from './percent-agrees.ts';
import { percentGlued } from './percent-glued.ts';
import { periodSpaced } from './period-spaced.ts';
import { personOneSpelling } from './person-one-spelling.ts';
import { placeOneSpelling } from './place-one-spelling.ts';
import { quarterRoman } from './quarter-roman.ts';
import { quotesCurly } from './quotes-curly.ts';
import { quotesMatch } from './quotes-match.ts';
import { rangeAscending } from './range-ascending.ts';
import { roleDash } from './role-dash.ts';
import { sentenceCapital } from './sentence-capital.ts';
import { sentenceClosed } from './sentence-closed.ts';
import { sentenceLength } from './sentence-length.ts';
import { shortFormOne } from './short-form-one.ts';
import { sloganExact } from './slogan-exact.ts';
import { spaceAfterMark } from './space-after-mark.ts';
import { spaceAtBrackets } from './space-at-brackets.ts';
import { spaceBeforeMark } from './space-before-mark.ts';
import { spaceSingle } from './space-single.ts';
import { spacesPlain } from './spaces-plain.ts';
import { syllableSpelled } from './syllable-spelled.ts';
import { termCapitalOne } from './term-capital-one.ts';
import { timePossible } from './time-possible.ts';
import { toneStyleOne } from './tone-style-one.ts';
import { wordCapitals } from './word-capitals.ts';
import { wordNotDoubled } from './word-not-doubled.ts';
import { wordsSpelled } from './words-spelled.ts';
import { yearWhole } from './year-whole.ts';
import { yearsInOrder } from './years-in-order.ts';

export const lintRules: readonly LintRule[] = [
  abbreviationKnown,
  abbreviationSpelled,
  bodyCapitals,
  bracketsMatch,
  captionOnce,
  charactersVisible,
  clusterNameOne,
  clusterWordOne,
  countMatches,
  dateDecree,
  dateFormOne,
  datePossible,
  dateSeparated,
  decimalComma,
  ellipsisOne,
  emulationComma,
  endMarkGlued,
  eventWordOne,
  houseSpelling,
  lawNamed,
  lettersComposed,
  lettersIntact,
  marksNotDoubled,
  monthPlain,
  nameHyphen,
  noPleonasm,
  noZeroCount,
  numberGrouped,
  openerNotRepeated,
  pageLitter,
  paragraphEnded,
  partOfWhole,
  percentAgrees,
  percentGlued,
  periodSpaced,
  personOneSpelling,
  placeOneSpelling,
  quarterRoman,
  quotesCurly,
  quotesMatch,
  rangeAscending,
  roleDash,
  sentenceCapital,
  sentenceClosed,
  sentenceLength,
  shortFormOne,
  sloganExact,
  spaceAfterMark,
  spaceAtBrackets,
  spaceBeforeMark,
  spaceSingle,
  spacesPlain,
  syllableSpelled,
  termCapitalOne,
  timePossible,
  toneStyleOne,
  wordCapitals,
  wordNotDoubled,
  wordsSpelled,
  yearWhole,
  yearsInOrder,
];
