/**
 * Photos: the words of a photo's toolbar that were copied with the text go, and the line under them is a caption.
 * Seen on procuracy portals: `leftcenterrightdel`, the buttons of the editor's photo box, then the caption.
 */
import type { Image, Paragraph, Root, RootContent } from 'mdast';
import { figureOf } from '../model/figure.ts';
import type { Report } from './finding.ts';
import { isApart } from './split-lines.ts';
import { toolbar } from './toolbar.ts';
import { wordsOf } from './words-of.ts';

/** A caption has fewer words than this. */
const longestCaption = 45;

/** The end of a sentence with another behind it; `Ảnh: Thu Trang` behind a caption is part of it, `TP. Huế` and `H. Hưng` are no ends. */
const secondSentence = /(?<!(?:^|[\s(])(?:\p{Lu}{1,2}|đ\/c|Th[Ss]))[.!?…]["”)]*\s+(?!\(?Ảnh\b|\(?Ảnh:)["“(]?\p{Lu}/u;

/**
 * Toolbar words and the lines under them → figures. An image between the two is the photo.
 * A caption is one short sentence on the very next line; else the photo's place stays without one. Mutates the root.
 */
export function photos(root: Root, report: Report): void {
  const made: RootContent[] = [];
  const dropped = new Map<string, number>();
  const blocks = [...root.children];
  for (let block = blocks.shift(); block; block = blocks.shift()) {
    const shown = figureOf(block);
    const inCaption = toolbar.exec(shown?.title ?? '')?.[0];
    if (shown?.title && inCaption) {
      dropped.set(inCaption.trim(), (dropped.get(inCaption.trim()) ?? 0) + 1);
      made.push(figure(shown, shown.title.slice(inCaption.length)));
      continue;
    }
    const word = toolbarOf(block);
    if (word === undefined) {
      made.push(block);
      continue;
    }
    dropped.set(word, (dropped.get(word) ?? 0) + 1);
    const rest = withoutToolbar(block as Paragraph);
    if (rest) blocks.unshift(rest);
    const [image] = blocks[0] ? [figureOf(blocks[0])] : [];
    if (image) blocks.shift();
    if (image?.title || (image && !isCaption(blocks[0]))) {
      made.push(figure(image, image.title ?? ''));
    } else if (isCaption(blocks[0])) {
      made.push(figure(image, wordsOf(blocks.shift() as Paragraph)));
    } else {
      made.push(figure(undefined, ''));
      report({ is: 'caption-missing', near: blocks[0] ? wordsOf(blocks[0]).slice(0, 60) : '' });
    }
  }
  root.children = made;
  for (const [word, count] of dropped) report({ is: 'toolbar', word, count });
}

function toolbarOf(block: RootContent): string | undefined {
  if (block.type !== 'paragraph') return undefined;
  return toolbar.exec(wordsOf(block))?.[0].trim();
}

/** What stands behind the toolbar in the same line, if anything. */
function withoutToolbar({ children }: Paragraph): Paragraph | undefined {
  const rest = structuredClone(children);
  let gone = toolbar.exec(wordsOf({ children: rest }))?.[0].replace(/\s/g, '').length ?? 0;
  while (gone > 0 && rest[0]) {
    const [first] = rest;
    const text = first.type === 'text' ? first.value : wordsOf(first);
    const count = text.replace(/\s/g, '').length;
    if (count <= gone) {
      gone -= count;
      rest.shift();
    } else {
      let at = 0;
      for (; gone > 0; at += 1) if (!/\s/.test(text[at] ?? '')) gone -= 1;
      rest[0] = { type: 'text', value: text.slice(at) };
    }
  }
  return wordsOf({ children: rest }) !== '' || rest.some(({ type }) => type === 'image')
    ? { type: 'paragraph', children: rest }
    : undefined;
}

function isCaption(block: RootContent | undefined): boolean {
  if (block?.type !== 'paragraph' || isApart(block) || figureOf(block) || toolbarOf(block) !== undefined) return false;
  const words = wordsOf(block);
  if (words === '' || words.split(' ').length >= longestCaption) return false;
  return !/[.!?]["”)]*$/.test(words) || !secondSentence.test(words);
}

function figure(image: Image | undefined, caption: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'image', url: image?.url ?? '', alt: image?.alt ?? '', ...(caption && { title: caption }) }],
  };
}
