/** The words around the body of a press article. */
import type { Frame } from '../model/frame.ts';

/** The by-line as it is printed: as the frame says it, else the authors' names. Nothing when nobody is named. */
export function bylineOf({ byline, authors }: Pick<Frame, 'byline' | 'authors'>): string | undefined {
  return byline ?? (authors && authors.length > 0 ? authors.join(' – ') : undefined);
}
