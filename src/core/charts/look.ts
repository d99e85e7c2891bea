/** How charts look, pt: bars lie, since Vietnamese labels are long; each carries its figure, so no axis is needed. */

export const look = {
  /** Type size of labels and figures. */
  size: 11,
  line: 13,
  bar: 11,
  /** Between bars of a row; between rows; between columns. */
  barGap: 2,
  rowGap: 8,
  columnGap: 6,
  /** Share of the width that labels may take. */
  labels: 0.36,
  swatch: 9,
} as const;

/** Fills that differ in black and white, each drawn with a thin black outline. */
export const fills = ['#404040', '#ffffff', '#9a9a9a', '#d9d9d9'] as const;

/** The first is what a PDF embeds; a browser takes the first it has. */
export const chartFont = `Tinos, 'Times New Roman', 'Liberation Serif', serif`;
