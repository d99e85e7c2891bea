/** Words → a run, with the look of its place. */

import { faceFor } from '../../layout/faces.ts';
import { shapeless } from '../../layout/measure.ts';
import type { Run } from './content.ts';
import type { PdfContext } from './context.ts';

/**
 * Make a run. Notes characters that the face lacks in the state (they print as a box).
 * `from`: data behind the words.
 */
export function run(text: string, context: PdfContext, from?: readonly string[] | undefined): Run {
  const style = context.styles[context.style];
  const bold = context.bold || style.bold === true;
  const italic = context.italic || style.italic === true;
  const { covers } = faceFor(context.faces, bold, italic);
  let kept = '';
  for (const character of text.normalize('NFC')) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint === 10 || covers(codePoint)) kept += character;
    else if (codePoint === 9) kept += ' ';
    // Without a glyph it would print as a box.
    else if (!shapeless.test(character)) {
      kept += character;
      context.state.lacking.add(character);
    }
  }
  return {
    text: kept,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(context.link === undefined ? {} : { link: context.link.url, tag: context.link.tag }),
    ...(from === undefined ? {} : { from }),
  };
}
