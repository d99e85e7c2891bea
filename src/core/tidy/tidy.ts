/** The changes to a scraped article, in running order. Nothing of its words is lost but what a portal adds, which is reported. */
import type { Root } from 'mdast';
import type { Byline } from './byline.ts';
import { takeByline } from './byline.ts';
import type { Report } from './finding.ts';
import { photos } from './photos.ts';
import { portal } from './portal.ts';
import { spaces } from './spaces.ts';
import { splitLines } from './split-lines.ts';
import { takeTitle } from './title.ts';

/** What was taken off the body. */
export interface Tidied extends Partial<Byline> {
  title?: string;
  /** `YYYY-MM-DD`. */
  published?: string;
}

/** `from`: what the tree was read from; `known`: the headline that its head gives; `dated`: whether that gives a day. Mutates the tree. */
export function tidy(
  tree: Root,
  { from, known, dated }: { from: 'html' | 'md' | 'txt'; known?: string | undefined; dated: boolean },
  report: Report,
): Tidied {
  splitLines(tree, from === 'md');
  spaces(tree);
  const published = portal(tree, { dated }, report);
  photos(tree, report);
  const title = takeTitle(tree, { bare: from === 'txt', known }, report);
  const byline = takeByline(tree, report);
  return { ...(published && { published }), ...(title && { title }), ...byline };
}
