/** What a chart draws: for each row its bars, with the words that stand at their ends. One answer for all formats. */

import { formatNumber } from '../language/number.ts';
import { formatPercent, formatRatio, rateOf } from '../language/rate.ts';
import type { Chart } from '../model/chart.ts';

export interface Bar {
  /** Length, in the chart's own measure: units, or percent of the base. */
  value: number;
  /** The figure: `1.236`; `110,3%`. */
  figure: string;
  /** What the rate is of: `86/78 kiến nghị`. */
  pair?: string;
}

export interface Row {
  label: string;
  /** One for each series; nothing where the row has no value. */
  bars: (Bar | undefined)[];
}

/** A chart ready to be drawn. */
export interface Drawing {
  /** With the unit, which the figures leave out: `Khen thưởng theo đơn vị (tập thể)`. */
  title: string | undefined;
  /** Names of the series; none for a single one, which the title names. */
  series: readonly string[];
  rows: Row[];
  /** A line across all bars: what 100% is. */
  reference?: { value: number; words: string };
}

/** The bars of a chart; all words in NFC, as they will be measured and drawn. */
export function drawingOf(chart: Chart): Drawing {
  const { title, series, rows, reference } = barsOf(chart);
  return {
    title: title?.normalize('NFC'),
    series: series.map((name) => name.normalize('NFC')),
    rows: rows.map(({ label, bars }) => ({ label: label.normalize('NFC'), bars })),
    ...(reference ? { reference: { ...reference, words: reference.words.normalize('NFC') } } : {}),
  };
}

function barsOf(chart: Chart): Drawing {
  if (chart.kind === 'change') {
    return {
      title: chart.title,
      series: [],
      rows: chart.rows.map(({ label, value, base, unit }) => ({ label, bars: [against(value, base, unit)] })),
      reference: { value: 100, words: `${chart.against} = 100%` },
    };
  }
  const title = chart.unit ? `${chart.title ?? ''} (${chart.unit})`.trimStart() : chart.title;
  if (chart.kind === 'bar') {
    return { title, series: [], rows: chart.rows.map(({ label, value }) => ({ label, bars: [bar(value)] })) };
  }
  // A series that no row has a figure of takes no room.
  const shown = chart.series.flatMap((name, index) =>
    chart.rows.some(({ values }) => values[index] !== undefined) ? [{ name, index }] : [],
  );
  const rows = chart.rows.map(({ label, values }) => ({ label, bars: shown.map(({ index }) => bar(values[index])) }));
  return { title, series: shown.map(({ name }) => name), rows };
}

function bar(value: number | undefined): Bar | undefined {
  return value === undefined ? undefined : { value, figure: formatNumber(value) };
}

function against(value: number, base: number, unit: string | undefined): Bar {
  const percent = rateOf(value, base);
  const pair = [formatRatio(value, base), unit].filter(Boolean).join(' ').normalize('NFC');
  return { value: percent, figure: formatPercent(percent), pair };
}

/** All that stands at the end of a bar: `110,3% (86/78 kiến nghị)`. */
export function wordsOf({ figure, pair }: Bar): string {
  return pair ? `${figure} (${pair})` : figure;
}

/** All that a chart shows, in words, for those who do not see it: `Title. VKSND khu vực 1: 12; …`. */
export function describe({ title, series, rows, reference }: Drawing): string {
  const told = rows.map(({ label, bars }) => {
    const said = bars.flatMap((one, index) => (one ? [[series[index], wordsOf(one)].filter(Boolean).join(' ')] : []));
    return `${label}: ${said.join(', ')}`;
  });
  return [title, reference?.words, `${told.join('; ')}.`].filter(Boolean).join('. ');
}
