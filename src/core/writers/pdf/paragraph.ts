/** Runs → a paragraph in a named style. */
import { fontMetrics, singleSpacing } from '../../layout/fonts.ts';
import type { ParagraphStyle } from '../../layout/styles/paragraph-style.ts';
import type { StyleId } from '../../layout/styles.ts';
import { mmToPt } from '../../layout/units.ts';
import type { Run, Text } from './content.ts';
import type { PdfContext } from './context.ts';
import { run } from './run.ts';
import { adopt, paragraphTag, type Tag } from './tag.ts';

/** pdfmake counts line spacing in ascent + descent; Word's single spacing has the gap too. */
const spacingFactor = singleSpacing / (fontMetrics.ascent + fontMetrics.descent);

/** Styles of the body's running text: no line of theirs stands alone on a page. Cells are left out: a row breaks at one height. */
const wholeLines: ReadonlySet<StyleId> = new Set(['body', 'listItem', 'quote', 'lead', 'basis']);

interface More {
  /** Binds it to what follows. */
  keep?: boolean;
  /** The element it is; one of its own by its style when absent. */
  tag?: Tag | undefined;
}

/** A paragraph of runs. `context.left` moves it right. */
export function paragraph(runs: Run[], context: PdfContext, { keep = false, tag: own }: More = {}): Text {
  const style: ParagraphStyle = context.styles[context.style];
  const tag = own ?? paragraphTag(context.style, context.tag);
  for (const one of runs) adopt(one.tag, tag);
  return {
    text: runs.length === 0 ? [{ text: '' }] : runs.flatMap(shortWords),
    tag,
    fontSize: style.size,
    alignment: style.align,
    lineHeight: (style.spacing ?? 1) * spacingFactor,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italics: true } : {}),
    ...(style.firstLine ? { leadingIndent: mmToPt(style.firstLine) } : {}),
    margin: [context.left + mmToPt(style.left ?? 0), style.before ?? 0, mmToPt(style.right ?? 0), style.after ?? 0],
    ...(keep || style.keepNext ? { style: 'keep' } : {}),
    ...(wholeLines.has(context.style) ? { wholeLines: true } : {}),
  };
}

/** pdfmake measures a word too wide for a line again and again: a very long one comes in pieces, which it sets without a gap. */
function shortWords(one: Run): Run[] {
  if (!/\S{81}/u.test(one.text)) return [one];
  const pieces = one.text.split(/(\S{80})/u).filter((piece) => piece !== '');
  return pieces.map((text) => ({ ...one, text }));
}

/** A paragraph of plain words in a style: for the frame. `tag`: its element; one of its own when absent. */
export function line(words: string, style: StyleId, context: PdfContext, tag?: Tag): Text {
  const inner = { ...context, style, bold: false, italic: false };
  return paragraph([run(words, inner)], inner, { tag });
}
