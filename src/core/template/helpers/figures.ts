import { unbox } from '../../fact.ts';
import {
  type Approximation,
  approximate,
  formatCount,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRatio,
} from '../../language/number.ts';
import { countInWords } from '../../language/words.ts';
import type { Helper } from '../helper.ts';
import type { Memory } from '../memory.ts';

/**
 * A number as Vietnamese writes it: `1.970`, `99,2`. In a document a count below ten takes a zero (`05`).
 *
 * @example {{number cluster.count}}
 */
export function number(memory: Memory): Helper {
  return ([given]) => {
    if (typeof given !== 'number') return given === undefined ? '' : String(given);
    return Number.isInteger(given) && given >= 0
      ? formatCount(given, { pad: memory.register !== 'press' })
      : formatNumber(given);
  };
}

/**
 * A rate: `99,2%`.
 *
 * @example {{percent percent}}
 */
export const percent: Helper = ([given]) => (typeof given === 'number' ? formatPercent(given) : '');

/** An indicator's figures, as facts give them. */
interface Figures {
  value: number;
  total?: number | undefined;
  unit?: string | undefined;
  approximation?: Approximation | undefined;
}

/**
 * The value of an indicator with its unit: `121/122 chỉ tiêu`, `hơn 2,7 tỷ đồng`, `17 vụ`. `unit=""` leaves the unit out.
 *
 * @example {{figure this}}
 */
export const figure: Helper = ([given], { hash }) => {
  const { value, total, approximation } = given as Figures;
  const unit = typeof hash.unit === 'string' ? hash.unit : (given as Figures).unit;
  const money = unit === 'đồng';
  const written = total !== undefined ? formatRatio(value, total) : money ? formatMoney(value) : formatNumber(value);
  const measured = [written, money ? '' : unit].filter(Boolean).join(' ');
  return approximation ? approximate(unbox(approximation), measured) : measured;
};

/**
 * A count with its words, as minutes write votes: `05 phiếu (năm phiếu)`.
 *
 * @example {{inWords tally.for "phiếu"}}
 */
export const inWords: Helper = ([given, noun]) =>
  typeof given === 'number' ? countInWords(given, String(noun ?? '')) : '';
