/** The words around the body of a press article. */
import type { Frame } from '../model/frame.ts';
import type { StyleId } from './styles.ts';

/** A line of the frame in its style. */
export interface StyledLine {
  style: StyleId;
  words: string;
}

/** What stands above and below the body on a printed page: kicker and headline, by-line. */
export function pressLines(frame: Frame): { above: StyledLine[]; below: StyledLine[] } {
  const line = (style: StyleId, words: string | undefined): StyledLine[] => (words ? [{ style, words }] : []);
  return {
    above: [...line('kicker', frame.kicker), ...line('headline', frame.title)],
    below: line('author', bylineOf(frame)),
  };
}

/** The by-line as it is printed: as the frame says it, else the authors' names. Nothing when nobody is named. */
export function bylineOf({ byline, authors }: Pick<Frame, 'byline' | 'authors'>): string | undefined {
  return byline ?? (authors && authors.length > 0 ? authors.join(' – ') : undefined);
}
