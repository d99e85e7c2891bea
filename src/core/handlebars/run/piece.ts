/** Finished template text: what a block or a helper made of Markdown and placeholders. */

/**
 * Text of a template, to be printed as it is. Only the interpreter and `options.markdown` make one,
 * so that no string from the data is ever taken for Markdown.
 */
export class Piece {
  readonly markdown: string;

  constructor(markdown: string) {
    this.markdown = markdown;
  }
}
