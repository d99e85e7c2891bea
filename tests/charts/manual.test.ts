/** A chart's figures → words and SVG: the page `tests/fixtures/charts/charts.md`. */
import { draw } from '../../src/core/charts/draw.ts';
import { drawingOf, describe as tell } from '../../src/core/charts/series.ts';
import { svgText } from '../../src/core/charts/svg.ts';
import { measureOf } from '../../src/core/layout/measure.ts';
import { chartOf } from '../../src/core/model/chart.ts';
import { parseDocument } from '../../src/core/tree/parse-document.ts';
import { runPage } from '../fixtures.ts';
import { fonts } from '../writers/pdf-samples.ts';

runPage('charts/charts', ({ given: { chart: yaml = '' }, wanted }) => {
  const { document } = parseDocument(`\`\`\`chart\n${yaml}\n\`\`\`\n`, undefined, { file: 'bai.md' });
  const [chart] = document.tree.children.flatMap((node) => chartOf(node) ?? []);
  if (!chart) throw new Error('No chart');
  const drawing = drawingOf(chart);
  if (wanted === 'words') return tell(drawing);
  const parts = draw(drawing, { width: 467, height: 580 }, measureOf(fonts.normal));
  const lines = parts.flatMap(({ svg }) => svgText(svg).replaceAll('><', '>\n<').split('\n'));
  return lines.filter((line) => /^<(?:rect|text)/.test(line)).join('\n');
});
