import { figureWords } from '../../language/figure-words.ts';
import type { ConsistencyRule, Found } from './rule.ts';

interface Twice {
  figure: string;
  other: string;
}

/**
 * A figure that stands as an indicator and again in a sentence of the results is told twice.
 *
 * @example ok
 * results: [Xóa nhiều nhà tạm, Có 31.812 nhà dân]
 * indicators: [{name: số nhà tạm được xóa, value: 812, unit: nhà}]
 * @example not ok
 * results: [«Xóa 812 nhà tạm»]
 * indicators: [{name: số nhà tạm được xóa, value: 812, unit: nhà}]
 */
export const figureOnce: ConsistencyRule<Twice> = {
  id: 'figure-once',
  severity: 'info',
  vi: ({ figure, other }) => ({
    reason: `“${figure}” đã có ở chỉ tiêu “${other}”; văn bản sẽ nói hai lần`,
    remedy: 'Giữ con số ở một nơi: chỉ tiêu (có so sánh) hoặc câu kết quả.',
  }),
  en: ({ figure, other }) => ({
    reason: `“${figure}” stands in the indicator “${other}” as well and will be told twice`,
    remedy: 'Keep the figure in one place: the indicator, which compares, or the sentence.',
  }),
  examples: [{ figure: '812 nhà', other: 'số nhà tạm được xóa' }],
  check: ({ results = [], indicators = [] }) =>
    results.flatMap(({ points }, index) =>
      points.flatMap((point, at): Found<Twice>[] => {
        const said = indicators.find((one) => one.value >= 3 && tells(point, figureWords(one)));
        return said
          ? [{ params: { figure: figureWords(said), other: said.name }, path: ['results', index, 'points', at] }]
          : [];
      }),
    ),
};

/** Whether a sentence has those words, not as the end of a longer number. */
function tells(point: string, figure: string): boolean {
  const at = point.indexOf(figure);
  return (
    figure.includes(' ') &&
    at >= 0 &&
    !/[\d.,/]$/u.test(point.slice(0, at)) &&
    !/^\p{L}/u.test(point.slice(at + figure.length))
  );
}
