/**
 * A document as both readers give it: what stands where on paper, before anything is known of its meaning.
 * Units: millimetres for places from the upper left corner of the paper, points for type and gaps.
 */

/** A stretch of text of one look. */
export interface Run {
  text: string;
  /** Family: `Times New Roman`. */
  font: string;
  size: number;
  bold: boolean;
  italic: boolean;
}

export type Align = 'left' | 'center' | 'right' | 'justify';

/** Words: a paragraph; in a PDF's header and foot a line. What a format does not show is absent. */
export interface Words {
  kind: 'words';
  text: string;
  runs: Run[];
  /** Lines as they stand, or as line breaks part them, and how wide each is. */
  lines: string[];
  widths: number[];
  align?: Align | undefined;
  /** Left edge of the lines after the first, from the left margin; first line against them. */
  left?: number | undefined;
  firstLine?: number | undefined;
  /** Middle of the words. */
  centre?: number | undefined;
  /** Space between the block above and this one beyond the spacing of lines; absent where unknown (top of a page). */
  gap?: number | undefined;
  /** Line spacing in lines of single spacing; absent where there is one line only. */
  spacing?: number | undefined;
  /** Place of the first baseline: two words stand on one line when `row` is the same and `at` nearly so. */
  line: { row: string; at: number };
  page?: number | undefined;
  /** Style id in Word, and whether it stays with what follows. */
  style?: string | undefined;
  keepNext?: boolean | undefined;
}

/** A drawn horizontal line. */
export interface DrawnLine {
  kind: 'rule';
  length: number;
  centre?: number | undefined;
  solid: boolean;
  page?: number | undefined;
}

/** A table with drawn lines, or something else that is no paragraph. */
export interface Other {
  kind: 'table' | 'picture';
  page?: number | undefined;
}

export type Item = Words | DrawnLine | Other;

/** One column of the foot, top to bottom. */
export type Column = Words[];

/** A page number as it is shown. */
export interface ShownNumber {
  words: Words;
  /** Baseline from the upper edge of the paper. */
  inTopMargin: boolean;
}

/** What is known of the numbers of a run of pages that count by themselves (the main text; each annex). */
export interface Numbering {
  /** Pages of this run: none when the format does not know. */
  pages?: number | undefined;
  /** Shown on the first page. */
  first?: ShownNumber | undefined;
  /** On the others, in order; one stands for all where pages are not known. */
  rest: (ShownNumber | undefined)[];
  /** Whether the shown numbers are 2, 3, 4 … in Arabic digits. */
  counts: boolean;
}

/** A measured margin; `exact` false where only a least one is known. */
export interface Margin {
  value: number;
  exact: boolean;
}

export interface Sheet {
  format: 'pdf' | 'docx';
  /** Each page or section. */
  papers: { width: number; height: number; hasTable: boolean }[];
  margins: Record<'top' | 'bottom' | 'left' | 'right', Margin>;
  /** Middle of the text area. */
  centre: number;
  header: { left: Item[]; right: Item[] };
  /** From the type to the last words before the foot. */
  main: Item[];
  foot: Column[];
  /** Whether signatures stay in one piece, and on the page of the last words. */
  together: { block: boolean; withText: boolean };
  /** Pages after the foot, each annex for itself. */
  annexes: Item[][];
  numbering: Numbering[];
  /** Families and colours of all text, with an example; colours as `#rrggbb`. */
  fonts: ReadonlyMap<string, string>;
  colors: ReadonlyMap<string, string>;
  /** All words, for rules about characters. */
  text: string;
}
