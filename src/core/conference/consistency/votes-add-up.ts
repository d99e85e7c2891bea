import { formatNumber } from '../../language/number.ts';
import type { Path } from '../../model/source.ts';
import { tallies } from './parts.ts';
import { correctEither } from './phrases.ts';
import type { ConsistencyRule, Found } from './rule.ts';

/** Ballots that a tally may count, the best base first. */
const ballots = ['valid', 'returned', 'issued'] as const;
type Ballots = (typeof ballots)[number];

/** Which sum is meant. */
type Sum = 'returned' | 'valid' | 'valid-within' | 'voices' | 'voices-within' | `candidate-${Ballots}`;

const sums: Record<Sum, { vi: string; en: string }> = {
  returned: {
    vi: 'số phiếu thu về ({left}) nhiều hơn số phiếu phát ra ({right})',
    en: 'more ballots returned ({left}) than issued ({right})',
  },
  valid: {
    vi: 'phiếu hợp lệ và không hợp lệ cộng lại là {left}, mà số phiếu thu về là {right}',
    en: 'valid and invalid ballots make {left}, but {right} were returned',
  },
  'valid-within': {
    vi: 'số phiếu hợp lệ ({left}) nhiều hơn số phiếu thu về ({right})',
    en: 'more valid ballots ({left}) than were returned ({right})',
  },
  voices: {
    vi: 'tán thành, không tán thành và không có ý kiến cộng lại là {left}, mà số phiếu hợp lệ là {right}',
    en: 'for, against and abstaining make {left}, but {right} ballots were valid',
  },
  'voices-within': {
    vi: 'số ý kiến ({left}) nhiều hơn số người biểu quyết ({right})',
    en: 'more voices ({left}) than voters ({right})',
  },
  'candidate-valid': {
    vi: 'số phiếu bầu ({left}) nhiều hơn số phiếu hợp lệ ({right})',
    en: 'more votes ({left}) than valid ballots ({right})',
  },
  'candidate-returned': {
    vi: 'số phiếu bầu ({left}) nhiều hơn số phiếu thu về ({right})',
    en: 'more votes ({left}) than ballots returned ({right})',
  },
  'candidate-issued': {
    vi: 'số phiếu bầu ({left}) nhiều hơn số phiếu phát ra ({right})',
    en: 'more votes ({left}) than ballots issued ({right})',
  },
};

function fill(words: string, left: number, right: number): string {
  return words.replace('{left}', formatNumber(left)).replace('{right}', formatNumber(right));
}

/**
 * Ballots and voices add up.
 *
 * @example ok
 * decisions:
 *   - kind: election
 *     tally: {issued: 45, returned: 45}
 * @example not ok
 * decisions:
 *   - kind: election
 *     tally: {issued: 45, returned: «46»}
 * @example ok
 * decisions: [{kind: election, tally: {returned: 45, valid: 43, invalid: 2}}]
 * @example not ok
 * decisions: [{kind: election, tally: {returned: 45, valid: «44», invalid: 2}}]
 * @example ok
 * decisions: [{kind: election, tally: {returned: 45, valid: 45}}]
 * @example not ok
 * decisions: [{kind: election, tally: {returned: 45, valid: «46»}}]
 * @example ok
 * nextTerm: {period: 2024, tally: {valid: 44, for: 40, against: 3, abstain: 1}}
 * @example not ok
 * nextTerm: {period: 2024, tally: {valid: 45, for: «40», against: 3, abstain: 1}}
 * @example ok
 * attendance: {present: 45}
 * decisions: [{kind: adoption, tally: {for: 45}}]
 * @example not ok
 * attendance: {present: 45}
 * decisions: [{kind: adoption, tally: {for: «46»}}]
 * @example ok
 * decisions: [{kind: election, tally: {valid: 45, candidates: [{name: A, votes: 45}, {name: B, votes: 40}]}}]
 * @example not ok
 * decisions: [{kind: election, tally: {valid: 45, candidates: [{name: A, votes: «46»}]}}]
 * @example not ok
 * decisions: [{kind: election, tally: {valid: 15, candidates: [{name: A, for: «14», against: 2}]}}]
 * @example not ok
 * decisions: [{kind: election, tally: {returned: 45, candidates: [{name: A, votes: «46»}]}}]
 */
export const votesAddUp: ConsistencyRule<{ sum: Sum; left: number; right: number }> = {
  id: 'votes-add-up',
  severity: 'error',
  vi: ({ sum, left, right }) => ({
    reason: `Kiểm phiếu không khớp: ${fill(sums[sum].vi, left, right)}`,
    remedy: correctEither.vi,
  }),
  en: ({ sum, left, right }) => ({
    reason: `The votes do not add up: ${fill(sums[sum].en, left, right)}`,
    remedy: correctEither.en,
  }),
  examples: (Object.keys(sums) as Sum[]).map((sum) => ({ sum, left: 1046, right: 1045 })),
  check: (conference) =>
    tallies(conference).flatMap(({ tally, path }) => {
      const { issued, returned, valid, invalid, for: yes, against, abstain, candidates } = tally;
      const found: Found<{ sum: Sum; left: number; right: number }>[] = [];
      const wrong = (sum: Sum, left: number, right: number, where: Path) =>
        found.push({ params: { sum, left, right }, path: [...path, ...where] });
      if (issued !== undefined && returned !== undefined && returned > issued)
        wrong('returned', returned, issued, ['returned']);
      if (returned !== undefined && valid !== undefined) {
        if (invalid !== undefined && valid + invalid !== returned) wrong('valid', valid + invalid, returned, ['valid']);
        else if (valid > returned) wrong('valid-within', valid, returned, ['valid']);
      }
      const voices = [yes, against, abstain].filter((count) => count !== undefined);
      const sum = voices.reduce((total, count) => total + count, 0);
      const where = [yes === undefined ? (against === undefined ? 'abstain' : 'against') : 'for'];
      if (voices.length === 3 && valid !== undefined && sum !== valid) wrong('voices', sum, valid, where);
      else if (voices.length > 0) {
        const voters = valid ?? returned ?? issued ?? conference.attendance?.present;
        if (voters !== undefined && sum > voters) wrong('voices-within', sum, voters, where);
      }
      const base = ballots.find((counted) => tally[counted] !== undefined);
      candidates?.forEach(({ votes, for: agreed, against: refused, abstain: other }, index) => {
        const cast = votes ?? (agreed ?? 0) + (refused ?? 0) + (other ?? 0);
        const key = votes === undefined ? 'for' : 'votes';
        const most = base && tally[base];
        if (base && most !== undefined && cast > most)
          wrong(`candidate-${base}`, cast, most, ['candidates', index, key]);
      });
      return found;
    }),
};
