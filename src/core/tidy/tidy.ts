/** The changes to a scraped article, in running order. Nothing of its words is lost but toolbars, which are told of. */
import type { Root } from 'mdast';
import type { Byline } from './byline.ts';
import { takeByline } from './byline.ts';
import type { Report } from './finding.ts';
import { photos } from './photos.ts';
import { spaces } from './spaces.ts';
import { splitLines } from './split-lines.ts';
import { takeTitle } from './title.ts';

/** What was taken off the body. */
export interface Tidied extends Partial<Byline> {
  title?: string;
}

/** `from`: what the tree was read from. Mutates the tree. */
export function tidy(tree: Root, from: 'html' | 'md' | 'txt', report: Report): Tidied {
  splitLines(tree, from === 'md');
  spaces(tree);
  photos(tree, report);
  const title = takeTitle(tree, from === 'txt', report);
  const byline = takeByline(tree, report);
  return { ...(title && { title }), ...byline };
}
