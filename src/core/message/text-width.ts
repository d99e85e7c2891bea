/** How many columns of a terminal a text takes. */
import stringWidth from 'string-width';

/** Latin with its accents, and the signs between words: each is one column wide. No soft hyphen, no combining mark. */
const narrow = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2015\u2018-\u2027\u2190-\u2193]*$/;

/** Whether each character is one column, so that a width is a count. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

/** Columns. Colours take none. What is narrow is counted: the tables of all scripts cost a tenth of a second to open. */
export function textWidth(text: string): number {
  return isNarrow(text) ? text.length : stringWidth(text);
}
