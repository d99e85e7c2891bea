/** What a house style changes in a finished document, whatever words made it: names of bodies, counts, tone marks, quotes. */
import type { Nodes } from 'mdast';
import { openWithWord, padCounts } from '../language/counts.ts';
import { longDates, pressDates } from '../language/long-dates.ts';
import { toneWriter } from '../language/tone.ts';
import type { Document } from '../model/document.ts';
import type { Frame } from '../model/frame.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { bodiesInFull, nameBodies } from './name-bodies.ts';
import { nameUnits } from './name-units.ts';

/** Front matter that a reader sees as prose. */
const prose = ['title', 'description', 'abstract', 'kicker', 'byline'] as const satisfies readonly (keyof Frame)[];

/**
 * Change a document in place. `names`: people, whose spelling is their own; `units`: as the data file declares them.
 */
export function applyStyle(
  { frame, tree }: Document,
  style: HouseStyle,
  { names, units = [] }: { names: readonly string[]; units?: Parameters<typeof nameUnits>[1] | undefined },
): void {
  const tone = style.tones === 'written' ? (text: string) => text : toneWriter(style.tones, names);
  const spell = (text: string): string => {
    const toned = tone(text);
    return style.quotes === 'straight' ? toned.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") : toned;
  };
  for (const key of prose) {
    const text = frame[key];
    if (text !== undefined) frame[key] = spell(text);
  }
  // The head of a paper abbreviates neither who issues it nor who gets it.
  if (style.abbreviations !== 'short')
    for (const key of ['body', 'to', 'recipients'] as const) if (frame[key]) frame[key] = frame[key].map(bodiesInFull);
  nameUnits(tree, units);
  nameBodies(tree, style.abbreviations);
  if (style.tones !== 'written' || style.quotes !== 'curly') change(tree, spell);
  if (style.counts === 'padded') changeProse(tree, padCounts);
  if (style.counts === 'padded') openParagraphs(tree);
  if (style.dates === 'document') changeText(tree, longDates);
  else if (style.dates === 'press') changeText(tree, pressDates);
}

/** Running text, and cells that are set as text is: a column of figures stays as it is. */
function changeProse(node: Nodes, write: (text: string) => string): void {
  if (node.type === 'text') node.value = write(node.value);
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'tableRow') changeProse(child, write);
    else if (node.type === 'table')
      for (const [column, cell] of child.children.entries())
        if (node.align?.[column] !== 'right') changeProse(cell, write);
  }
}

/** The first words of paragraphs and of their sentences. */
function openParagraphs(node: Nodes): void {
  if (node.type === 'table') return;
  if (node.type === 'paragraph') {
    let before = '';
    for (const child of node.children) {
      const words = child.type === 'text' ? child.value : '…';
      // Every value of the data is a text of its own: one of them opens a sentence only behind the end of another.
      if (child.type === 'text' && (before === '' || /[.!?…]\s*$/u.test(before))) child.value = openWithWord(words);
      before = `${before}${child.type === 'text' ? words : ' x'}`;
    }
    return;
  }
  if ('children' in node) for (const child of node.children) openParagraphs(child);
}

/** Running text outside of tables, whose cells have no room. */
function changeText(node: Nodes, write: (text: string) => string): void {
  if (node.type === 'table') return;
  if (node.type === 'text') node.value = write(node.value);
  if ('children' in node) for (const child of node.children) changeText(child, write);
}

/** Every text that is printed: running text, captions and alternative texts. */
function change(node: Nodes, spell: (text: string) => string): void {
  if (node.type === 'text') node.value = spell(node.value);
  if (node.type === 'image') {
    if (node.alt) node.alt = spell(node.alt);
    if (node.title) node.title = spell(node.title);
  }
  if ('children' in node) for (const child of node.children) change(child, spell);
}
