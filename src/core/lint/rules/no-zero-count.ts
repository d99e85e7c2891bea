import { patternRule } from '../pattern-rule.ts';
import { wholeWords } from '../words.ts';

/**
 * What there was none of is not counted. Ballots may be none.
 *
 * @example ok: Tặng Bằng khen cho 10 tập thể; không tán thành 0 phiếu; 0,5 điểm.
 * @example not ok: Tặng Bằng khen cho 0 tập thể và 5 cá nhân.
 */
export const noZeroCount = patternRule(
  'no-zero-count',
  wholeWords('(?<![.,/])0{1,2} (?:tập thể|cá nhân|đơn vị|đồng chí|người|lượt|đại biểu|điểm cầu)'),
  () => ({}),
);
