import { type Helper, HelperError } from '../handlebars/run/helper.ts';
import { figureWords } from '../language/figure-words.ts';
import { type Approximation, formatCount, formatNumber } from '../language/number.ts';
import { formatPercent } from '../language/rate.ts';
import { countInWords, inWords as wordsOf } from '../language/words.ts';
import { unbox } from '../model/fact.ts';
import { words } from './arguments.ts';
import type { Memory } from './memory.ts';

/**
 * A number as Vietnamese writes it. Where the house style pads counts, one below ten takes a zero (`05`); `pad=false` leaves it out, as in a column of figures.
 *
 * @vi Số viết theo lối Việt; phong cách có thể thêm số 0 (`05`); `pad=false` thì không.
 * @example
 * data: {"size": 1970, "rate": 99.2}
 * {{number size}}; {{number rate}}
 * → 1.970; 99,2
 */
export function number(memory: Memory): Helper {
  return ([given], { hash }) => {
    if (typeof given !== 'number') return words(given);
    return Number.isInteger(given) && given >= 0
      ? formatCount(given, { pad: memory.style.counts === 'padded' && hash.pad !== false })
      : formatNumber(given);
  };
}

/**
 * A rate.
 *
 * @vi Tỷ lệ phần trăm.
 * @example
 * data: {"percent": 99.2}
 * {{percent percent}}
 * → 99,2%
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
 * @vi Trị số của một chỉ tiêu kèm đơn vị tính; `unit=""` bỏ đơn vị tính.
 * @example
 * data: {"indicator": {"value": 121, "total": 122, "unit": "chỉ tiêu"}}
 * {{figure indicator}}; {{figure indicator unit=""}}
 * → 121/122 chỉ tiêu; 121/122
 */
export const figure: Helper = ([given], { hash }) => {
  if (given === undefined) return '';
  const { value, total, approximation } = given as Figures;
  if (typeof value !== 'number')
    throw new HelperError({ vi: 'figure cần một chỉ tiêu', en: 'figure expects an indicator' });
  const unit = typeof hash.unit === 'string' ? hash.unit : (given as Figures).unit;
  return figureWords({ value, total, unit, approximation: unbox(approximation) });
};

/** Money is read out in đồng: 2,7 tỷ is two billion seven hundred million. */
const moneyScales: Readonly<Record<string, number>> = {
  đồng: 1,
  'nghìn đồng': 1e3,
  'triệu đồng': 1e6,
  'tỷ đồng': 1e9,
};

/**
 * A count with its words, as minutes write votes. The house style says whether it is padded, and whose words they are.
 * `only=true` gives the words alone, as minutes add them to money.
 *
 * @vi Số kèm chữ, như biên bản ghi phiếu; `only=true` chỉ lấy phần chữ, để ghi sau số tiền.
 * @example
 * data: {"votes": 105}
 * {{inWords votes "phiếu"}}
 * → 105 phiếu (một trăm linh năm phiếu)
 */
export function inWords({ style }: Memory): Helper {
  return ([given, noun = ''], { hash }) => {
    if (typeof given !== 'number') return '';
    const { region } = style;
    if (hash.only === true) {
      const scale = moneyScales[String(noun)];
      const whole = scale === undefined ? Number.NaN : Math.round(given * scale);
      return Number.isSafeInteger(whole)
        ? `${wordsOf(whole, { region })} đồng`
        : `${wordsOf(given, { region })} ${noun}`.trim();
    }
    return countInWords(given, String(noun), { region, pad: style.counts === 'padded' });
  };
}
