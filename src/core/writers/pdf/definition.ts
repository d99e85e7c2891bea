/** A document → pdfmake's definition: page, metadata, frame, body. */

import { type Section, sectionsOf } from '../../layout/sections.ts';
import type { Message } from '../../message/message.ts';
import { message } from '../../message/message.ts';
import type { Document } from '../../model/document.ts';
import type { WriteContext } from '../../model/writer.ts';
import { fontCovers } from '../rules.ts';
import { bindLast, bindNext } from './bind.ts';
import type { Block } from './content.ts';
import { type PdfContext, rootContext, turnedTo } from './context.ts';
import { blocksOf } from './flow.ts';
import { annexHead } from './frame/annex-head.ts';
import { foot } from './frame/foot.ts';
import { head } from './frame/head.ts';
import { handle } from './handlers.ts';
import { metadata } from './metadata.ts';
import { pages } from './pages.ts';
import { paragraph } from './paragraph.ts';

/** A definition, the images it names, and what there is to report once it has been written. */
export interface Laid {
  /** pdfmake mutates it: never keep it. */
  definition: object;
  images: ReadonlyMap<string, Uint8Array>;
  report(): void;
}

/** Lay a document out. `broken`: images that cannot be drawn. Pure until `report` is called. */
export function definitionOf(document: Document, write: WriteContext, broken: ReadonlySet<string>): Laid {
  const messages: Message[] = [];
  const quiet = { ...write, report: (one: Message) => void messages.push(one) };
  const context = rootContext(document.frame.layout, quiet, broken, handle);
  const sections = sectionsOf(document.tree, document.frame, context.faces);
  const laid = sections.map((section, at) => ({ section, blocks: blocksIn(section, at === 0, document, context) }));
  const { lacking, images } = context.state;
  if (lacking.size > 0) messages.push(message(fontCovers, { characters: named(lacking) }, write.where));
  return {
    definition: { ...pages(laid, context.styles.pageNumber), ...metadata(document.frame, write.date) },
    images,
    report: () => {
      for (const one of messages) write.report(one);
    },
  };
}

/** What stands in a section: head first, foot where the main text ends. */
function blocksIn(section: Section, first: boolean, { frame }: Document, around: PdfContext): Block[] {
  const context = { ...around, ...turnedTo(section.orientation) };
  const before = [...(first ? head(frame, context) : []), ...(section.annex ? annexHead(section.annex, context) : [])];
  const body = blocksOf(handle(section.root, context), (runs) => paragraph(runs, context));
  return bindNext([...before, ...(section.signed ? bindLast(body, foot(frame, context), context) : body)], context);
}

/** `☑ (U+2611), …` in the order of the code points. */
function named(characters: ReadonlySet<string>): string {
  return [...characters]
    .map((character) => ({ character, codePoint: character.codePointAt(0) ?? 0 }))
    .sort((a, b) => a.codePoint - b.codePoint)
    .map(({ character, codePoint }) => `${character} (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ');
}
