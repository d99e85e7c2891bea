/** The words of a section as they are set in lines, for PDF and DOCX. */
import type { Root, RootContent } from 'mdast';
import type { Frame } from '../model/frame.ts';
import { bindWords } from './bind-words.ts';
import { runBlanks } from './blank-line.ts';
import type { Faces } from './faces.ts';
import { stylesOf } from './styles.ts';

/**
 * Nodes under a root of their own: numbers bound to their words, blanks of an official document running to the end of
 * their line. `width`: of the text, pt. The input stays as it is.
 */
export function settleWords(
  nodes: readonly RootContent[],
  layout: Frame['layout'],
  { width, faces }: { width: number; faces: Faces },
): Root {
  const bound = bindWords({ type: 'root', children: [...nodes] });
  if (layout === 'article') return bound;
  const measure = { normal: faces.normal.measure, bold: faces.bold.measure };
  return runBlanks(bound, { width, style: stylesOf(layout).body, measure });
}
