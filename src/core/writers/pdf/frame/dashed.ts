/** Lines with a hyphen before each: addressees, recipients. */
import type { StyleId } from '../../../layout/styles.ts';
import type { Text } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { line, paragraph } from '../paragraph.ts';
import { run } from '../run.ts';
import { tag } from '../tag.ts';

/** One paragraph a line; in the structure an item of a list, its hyphen the label. A line without a hyphen stands as it is. */
export function dashed(lines: readonly string[], style: StyleId, context: PdfContext): Text[] {
  const list = tag('L', context.tag, { numbering: 'None' });
  const inner = { ...context, style, bold: false, italic: false };
  return lines.map((words) => {
    const item = tag('LI', list);
    const dash = /^-\s/.exec(words)?.[0] ?? '';
    if (dash === '') return line(words, style, context, tag('LBody', item));
    const label = { ...run(dash, inner), tag: tag('Lbl', item) };
    return paragraph([label, run(words.slice(dash.length), inner)], inner, { tag: tag('LBody', item) });
  });
}
