/** The changes to a tree after parsing, in running order. Adding one: a file, a row here, a fixture. */
import { charts } from './charts.ts';
import { dropEmpty } from './drop-empty.ts';
import { dropEmptyColumns } from './drop-empty-columns.ts';
import { emptyFigures } from './empty-figures.ts';
import { endMark } from './end-mark.ts';
import { fillValues } from './fill-values.ts';
import { htmlToText } from './html-to-text.ts';
import { loneNumbers } from './lone-numbers.ts';
import { safeLinks } from './safe-links.ts';
import { sentenceMarks } from './sentence-marks.ts';
import { tableNumbers } from './table-numbers.ts';
import { tidyEmphasis } from './tidy-emphasis.ts';
import { tightenLists } from './tighten-lists.ts';
import type { Transform } from './transform.ts';
import { trimEdges } from './trim-edges.ts';

export const transforms: readonly Transform[] = [
  charts,
  htmlToText,
  fillValues,
  sentenceMarks,
  safeLinks,
  tidyEmphasis,
  trimEdges,
  dropEmptyColumns,
  dropEmpty,
  emptyFigures,
  loneNumbers,
  tableNumbers,
  tightenLists,
  endMark,
];
