/** What a named style says of a paragraph, for PDF and DOCX alike. */

/** How a paragraph looks. */
export interface ParagraphStyle {
  /** Name shown in Word. */
  name: string;
  /** Type size, pt. */
  size: number;
  bold?: true;
  italic?: true;
  align: 'left' | 'center' | 'right' | 'justify';
  /** Indent of the first line, mm. */
  firstLine?: number;
  /** Indent of all lines, mm. */
  left?: number;
  right?: number;
  /** Space before and after, pt. */
  before?: number;
  after?: number;
  /** Line spacing: multiple of single spacing (1.149 × size for this serif); 1 when absent. */
  spacing?: number;
  /** Stay on the page of the next paragraph. */
  keepNext?: true;
  /** Heading level in outlines. */
  outline?: 1 | 2 | 3 | 4 | 5 | 6;
}
