/** How charts look, pt: bars lie, since Vietnamese labels are long; each carries its figure, so no axis is needed. */

export const look = {
  /** Type size of labels and figures; height of their lines. */
  size: 11,
  line: 13,
  bar: 11,
  /** Between bars of a row; between rows; between columns. */
  barGap: 2,
  rowGap: 8,
  columnGap: 6,
  /** Shares of the width: at most for labels, at most for figures. */
  labels: 0.36,
  figures: 0.42,
  swatch: 9,
  /** A longer label ends in `…`, lines. */
  labelLines: 4,
} as const;

/** From the top of a line of type to its base, and from its middle to its base, in type sizes. */
export const baseline = { top: 0.95, middle: 0.33 } as const;

/** Greys that differ on any printer; Word's bars have no outline, so none is white. */
export const fills = ['#404040', '#c8c8c8', '#8c8c8c', '#e6e6e6'] as const;

/** The line around a bar. */
export const outline = { stroke: '#000000', 'stroke-width': 0.5 } as const;

/** The first is what a PDF embeds; a browser takes the first it has. */
export const chartFont = "Tinos, 'Times New Roman', 'Liberation Serif', serif";
