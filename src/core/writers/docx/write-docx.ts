/** Document → a Word document with named styles. */

import { Document as DocxDocument, Paragraph, partsOf } from '#docx';
import { type Section, sectionsOf } from '../../layout/sections.ts';
import { message } from '../../message/message.ts';
import type { Document } from '../../model/document.ts';
import type { Writer } from '../../model/writer.ts';
import { charactersWritable } from '../rules.ts';
import { type Block, type DocxContext, rootContext } from './context.ts';
import { blocksOf } from './flow.ts';
import { annexHead } from './frame/annex-head.ts';
import { foot } from './frame/foot.ts';
import { head } from './frame/head.ts';
import { handle } from './handlers.ts';
import { metadata } from './metadata.ts';
import { page } from './page.ts';
import { seal } from './seal.ts';
import { docxStyles, wordStyles } from './styles.ts';

/**
 * Bytes of a `.docx`. The layout is the frame's: a press article, a document of form 1.4, minutes of form 1.9.
 * Messages: `characters-writable`, `image-readable`, `link-followable`.
 */
export const writeDocx: Writer = async (document, write) => {
  const { frame } = document;
  const context = rootContext(frame.layout, write, handle);
  const sections = sectionsOf(document.tree, frame, context.faces);
  const made = new DocxDocument({
    ...metadata(frame, context),
    styles: wordStyles(context.styles, frame),
    // A line that ends in a break is not stretched to the margin; spaces below and above paragraphs add up, as in the PDF.
    compatibility: { version: 15, doNotExpandShiftReturn: true, doNotUseHTMLParagraphAutoSpacing: true },
    sections: sections.map((section, index) => ({
      ...page(section, index === 0),
      children: content(section, index === 0, index === sections.length - 1, document, context),
    })),
  });
  const { forbidden } = context.state;
  if (forbidden.size > 0) {
    write.report(message(charactersWritable, { characters: [...forbidden].sort().join(', ') }, write.where));
  }
  return seal(partsOf(made), write.date);
};

/** What stands in a section: the frame's head first, its foot where the main text ends. */
function content(section: Section, first: boolean, last: boolean, { frame }: Document, around: DocxContext): Block[] {
  const context = { ...around, width: section.width };
  const official = frame.layout !== 'article';
  const own = { ...context, keepNext: official && section.signed };
  const below = section.signed ? foot(frame, context) : [];
  return [
    ...(first ? head(frame, context) : []),
    ...(section.annex ? annexHead(section.annex, context) : []),
    ...blocksOf(handle(section.root, own), own),
    ...below,
    // Word sets a line of body size after a table that ends a document, which may ask for a page of its own.
    ...(official && last && !(below.at(-1) instanceof Paragraph) ? [new Paragraph({ style: docxStyles.line })] : []),
  ];
}
