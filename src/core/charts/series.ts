/** What a chart draws: for each row its bars, with the words that stand at their ends. One answer for all formats. */
import type { Chart } from '../chart.ts';
import { formatNumber, formatPercent, percentOf } from '../language/number.ts';

export interface Bar {
  /** Length, in the chart's own measure: units, or percent of the base. */
  value: number;
  /** `1.236 vụ`; `86/78 kiến nghị (110,3%)`. */
  words: string;
}

export interface Row {
  label: string;
  /** One for each series; nothing where the row has no value. */
  bars: (Bar | undefined)[];
}

/** A chart ready to be drawn. */
export interface Drawing {
  title: string | undefined;
  /** Names of the series; none for a single one, which the title names. */
  series: readonly string[];
  rows: Row[];
  /** A line across all bars: what 100% is. */
  reference?: { value: number; words: string };
}

/** The bars of a chart. */
export function drawingOf(chart: Chart): Drawing {
  const { title } = chart;
  if (chart.kind === 'change') {
    return {
      title,
      series: [],
      rows: chart.rows.map(({ label, value, base, unit }) => ({ label, bars: [against(value, base, unit)] })),
      reference: { value: 100, words: `${chart.against} = 100%` },
    };
  }
  const { unit } = chart;
  if (chart.kind === 'bar') {
    return { title, series: [], rows: chart.rows.map(({ label, value }) => ({ label, bars: [bar(value, unit)] })) };
  }
  const rows = chart.rows.map(({ label, values }) => ({
    label,
    bars: chart.series.map((_, index) => (values[index] === undefined ? undefined : bar(values[index], unit))),
  }));
  return { title, series: chart.series, rows };
}

function bar(value: number, unit: string | undefined): Bar {
  return { value, words: [formatNumber(value), unit].filter(Boolean).join(' ') };
}

function against(value: number, base: number, unit: string | undefined): Bar {
  const percent = percentOf(value, base);
  const pair = [`${formatNumber(value)}/${formatNumber(base)}`, unit].filter(Boolean).join(' ');
  return { value: percent, words: `${pair} (${formatPercent(percent)})` };
}

/** All that a chart shows, in words, for those who do not see it: `Title. VKSND khu vực 1: 12 tập thể; …`. */
export function describe({ title, series, rows, reference }: Drawing): string {
  const told = rows.map(({ label, bars }) => {
    const said = bars.flatMap((one, index) => (one ? [[series[index], one.words].filter(Boolean).join(' ')] : []));
    return `${label}: ${said.join(', ')}`;
  });
  return [title, reference?.words, `${told.join('; ')}.`].filter(Boolean).join('. ');
}
