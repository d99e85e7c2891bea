/** `Nơi nhận` (cell 9b). */
import { loweredBy } from '../../../layout/fonts.ts';
import { type FrameWords, frameLabels } from '../../../layout/frame-words.ts';
import type { Text } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { line } from '../paragraph.ts';
import { dashed } from './dashed.ts';

/**
 * Label and list, for a column of their own. Beside a signature the label's words stand on the line of the authority,
 * whose letters are larger.
 */
export function recipients(words: FrameWords, context: PdfContext): Text[] {
  if (words.recipients.length === 0) return [];
  const label = line(frameLabels.recipients, 'recipientsTitle', context);
  const lower = loweredBy(label.fontSize, context.styles.authority.size);
  const { style: _, ...title } = label;
  return [{ ...title, margin: [0, lower, 0, 0] }, ...dashed(words.recipients, 'recipients', context)];
}

/** The same under a signature, where nothing stands beside them: no wider than a column, pt, and so far below, pt. */
export function below(texts: readonly Text[], width: number, above: number, context: PdfContext): Text[] {
  return texts.map((text, index) => ({ ...text, margin: [0, index === 0 ? above : 0, context.width - width, 0] }));
}
