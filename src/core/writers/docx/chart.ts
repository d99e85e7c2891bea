/** A chart as Word's own: its figures can be edited in the workbook inside. */
import { ChartRun } from '#docx';
import { layOut, type Picture, roomOnPage } from '../../charts/lay-out.ts';
import { fills, look } from '../../charts/look.ts';
import { type Bar, type Drawing, describe, drawingOf } from '../../charts/series.ts';
import { fontNames } from '../../layout/fonts.ts';
import type { Chart } from '../../model/chart.ts';
import type { Block, DocxContext } from './context.ts';
import { paragraph } from './paragraph.ts';
import { runs, writable } from './run.ts';

/** Points → the pixels of 1/96 inch that `docx` counts in. */
const toPixels = (pt: number): number => Math.round((pt * 96) / 72);

const font = { name: fontNames.docx, size: look.size, color: '000000' } as const;

/** The title in its style, then the chart as tall as the PDF draws it; the title stays with it. */
export function chart(one: Chart, context: DocxContext): Block[] {
  const drawing = drawingOf(one);
  const { pictures } = layOut(drawing, roomOnPage(context.width), context.faces.normal.measure);
  // The bars have no line for what 100% is that could be named beside it.
  const title = [drawing.title, drawing.reference && `(${drawing.reference.words})`].filter(Boolean).join(' ');
  return [
    ...(title ? [paragraph('chartTitle', runs(title, context), { ...context, keepNext: true })] : []),
    ...pictures.map((picture) => paragraph('chart', [native(drawing, picture, context)], context)),
  ];
}

function native(drawing: Drawing, { rows, width, height }: Picture, context: DocxContext): ChartRun {
  const { title, series, reference } = drawing;
  const clean = (text: string): string => writable(text, context);
  const names = series.length > 0 ? series : [title ?? reference?.words ?? 'Số liệu'];
  const bars = rows.flatMap((row) => row.bars.flatMap((bar) => (bar ? [bar] : [])));
  context.state.pictures += 1;
  const number = context.state.pictures;
  return new ChartRun({
    type: 'bar',
    categories: rows.map(({ label, bars: [first] }) => clean(first?.pair ? `${label} (${first.pair})` : label)),
    series: names.map((name, index) => ({
      name: clean(name),
      values: rows.map((row) => row.bars[index]?.value ?? null),
      color: (fills[index % fills.length] ?? fills[0]).slice(1).toUpperCase(),
    })),
    dataLabels: {
      value: true,
      position: 'outsideEnd',
      numberFormat: numberFormat(bars, reference !== undefined),
      font,
    },
    // In a bar chart Word begins at the bottom.
    categoryAxis: { reverseOrder: true, font },
    valueAxis: {
      visible: false,
      // Word would begin where the figures begin to differ.
      ...(bars.every(({ value }) => value >= 0) ? { minimum: 0 } : {}),
      ...(reference ? { gridlines: true, interval: reference.value } : { gridlines: false }),
    },
    legend: series.length > 0 ? { position: 'top', font } : false,
    font: { name: fontNames.docx },
    chartArea: { fill: 'none', border: 'none' },
    gapWidth: 70,
    overlap: series.length > 0 ? -10 : 0,
    transformation: { width: toPixels(width), height: toPixels(height) },
    altText: { id: String(number), name: `Biểu đồ ${number}`, description: clean(describe({ ...drawing, rows })) },
  });
}

/**
 * As an Excel format, so that a figure that is changed in Word is written alike. `General` writes decimals only where
 * there are some, as the other formats do: `105%`, `110.3%`.
 */
function numberFormat(bars: readonly Bar[], percent: boolean): string {
  const whole = bars.every(({ value }) => Number.isInteger(value));
  if (percent) return whole ? '0"%"' : 'General"%"';
  return whole ? '#,##0' : 'General';
}
