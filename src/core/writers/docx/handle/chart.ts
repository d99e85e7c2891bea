/** A chart as Word's own: its figures can be edited in the workbook inside. */
import { ChartRun } from 'docx/charts';
import type { Chart } from '../../../chart.ts';
import { fills, look } from '../../../charts/look.ts';
import { type Drawing, describe, drawingOf } from '../../../charts/series.ts';
import { fontNames } from '../../../layout/fonts.ts';
import { textBox } from '../../../layout/page.ts';
import { mmToPt } from '../../../layout/units.ts';
import type { DocxContext, FlowPart } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { words, writable } from '../run.ts';

/** A chart may fill this share of a page; more rows go on in another. */
const share = 0.8;

/** Points → the pixels of 1/96 inch that `docx` counts in. */
const toPixels = (pt: number): number => Math.round((pt * 96) / 72);

/** The title in its style, then the chart; the title stays with it. */
export function chart(one: Chart, context: DocxContext): FlowPart[] {
  const drawing = drawingOf(one);
  const title = one.title ? [paragraph('chartTitle', words(one.title, context), { ...context, keepNext: true })] : [];
  const bars = Math.max(1, drawing.series.length);
  const step = bars * (look.bar + look.barGap) + look.rowGap + look.line / 2;
  const head = bars > 1 || drawing.reference ? look.line * 2 : look.line;
  const most = Math.max(1, Math.floor((mmToPt(textBox.height) * share - head) / step));
  const parts: FlowPart[] = [];
  for (let from = 0; from < drawing.rows.length; from += most) {
    const rows = drawing.rows.slice(from, from + most);
    const box = { width: toPixels(context.width), height: toPixels(head + rows.length * step) };
    parts.push(paragraph('photo', [native({ ...drawing, rows }, box, context)], context));
  }
  return [...title, ...parts];
}

function native(drawing: Drawing, transformation: { width: number; height: number }, context: DocxContext): ChartRun {
  const { title, series, rows, reference } = drawing;
  const clean = (text: string): string => writable(text, context);
  const font = { name: fontNames.docx, size: look.size, color: '000000' };
  const names = series.length > 0 ? series : [reference?.words ?? title ?? 'Số liệu'];
  const number = context.state.nextPicture();
  return new ChartRun({
    type: 'bar',
    categories: rows.map(({ label }) => clean(label)),
    series: names.map((name, index) => ({
      name: clean(name),
      values: rows.map(({ bars }) => bars[index]?.value ?? null),
      color: (fills[index % fills.length] ?? fills[0]).slice(1).toUpperCase(),
      // The figures as the PDF says them, with unit and rate; Word would show the bare value.
      pointLabels: rows.map(({ bars }) => (bars[index] ? { value: true, text: clean(bars[index].words), font } : false)),
    })),
    dataLabels: { value: true, position: 'outsideEnd', font },
    // In a bar chart Word begins at the bottom.
    categoryAxis: { reverseOrder: true, font },
    valueAxis: { visible: false, gridlines: false, minimum: 0 },
    legend: names.length > 1 || reference ? { position: 'top', font } : false,
    font: { name: fontNames.docx },
    chartArea: { fill: 'none', border: 'none' },
    gapWidth: 60,
    overlap: names.length > 1 ? -10 : 0,
    transformation,
    altText: { id: String(number), name: `Biểu đồ ${number}`, description: clean(describe(drawing)) },
  });
}
