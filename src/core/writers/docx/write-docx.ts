/** Document → a Word document with named styles. */

import type { Root } from 'mdast';
import { Document as DocxDocument, Packer, Paragraph } from '#docx';
import { bindWords } from '../../layout/bind-words.ts';
import { runBlanks } from '../../layout/blank-line.ts';
import { frameWords } from '../../layout/frame-words.ts';
import { measureOf } from '../../layout/measure.ts';
import { boxOf, textBox } from '../../layout/page.ts';
import { type Section, sectionsOf } from '../../layout/sections.ts';
import { stylesOf } from '../../layout/styles.ts';
import { mmToPt } from '../../layout/units.ts';
import { message } from '../../message/message.ts';
import type { Document } from '../../model/document.ts';
import type { Frame } from '../../model/frame.ts';
import type { WriteContext, Writer } from '../../model/writer.ts';
import { joinText } from '../join-text.ts';
import { charactersWritable } from '../rules.ts';
import type { DocxContext, FlowPart } from './context.ts';
import { annexHead } from './frame/annex-head.ts';
import { officialFoot } from './frame/official-foot.ts';
import { officialHead } from './frame/official-head.ts';
import { pressFoot, pressHead } from './frame/press.ts';
import { flow, phrasing } from './handlers.ts';
import { page } from './page.ts';
import { writable } from './run.ts';
import { seal } from './seal.ts';
import { docxStyles, wordStyles } from './styles.ts';

/**
 * Bytes of a `.docx`. The layout is the frame's: a press article, a document of form 1.4, minutes of form 1.9.
 * Messages: `characters-writable`, `image-readable`, `link-followable`, `node-writable`.
 */
export const writeDocx: Writer = async (document, write) => {
  const context = contextOf(document, write);
  const { frame } = document;
  const sections = sectionsOf(joinText(document.tree), frame, context.state.measure.bold);
  const made = new DocxDocument({
    ...metadata(frame, context),
    styles: wordStyles(context.state.styles, frame),
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
  return seal(new Uint8Array(await Packer.toArrayBuffer(made)), write.date);
};

function contextOf({ frame }: Document, write: WriteContext): DocxContext {
  let lists = 0;
  let pictures = 0;
  return {
    state: {
      layout: frame.layout,
      write,
      styles: stylesOf(frame.layout),
      measure: { normal: measureOf(write.fonts.normal), bold: measureOf(write.fonts.bold) },
      forbidden: new Set(),
      nextList: () => ++lists,
      nextPicture: () => ++pictures,
      flow,
      phrasing,
    },
    paragraph: 'body',
    run: {},
    width: mmToPt(textBox.width),
    keepNext: false,
  };
}

/** What stands in a section: the frame's head first, its foot where the main text ends. */
function content(
  section: Section,
  first: boolean,
  last: boolean,
  { frame }: Document,
  around: DocxContext,
): FlowPart[] {
  const context = { ...around, width: mmToPt(boxOf(section.orientation).width) };
  const { measure, styles } = context.state;
  const bound = bindWords({ type: 'root', children: section.nodes });
  const nodes: Root[] = [
    frame.layout === 'article' ? bound : runBlanks(bound, { width: context.width, style: styles.body, measure }),
  ];
  if (frame.layout === 'article') {
    return [...pressHead(frame, context), ...flow(nodes, context), ...pressFoot(frame, context)];
  }
  const words = frameWords(frame);
  const foot = section.signed ? officialFoot(words, context) : [];
  return [
    ...(first ? officialHead(words, context) : []),
    ...(section.annex ? annexHead(section.annex, context) : []),
    ...flow(nodes, { ...context, keepNext: section.signed }),
    ...foot,
    // Word sets a line of body size after a table that ends a document, which may ask for a page of its own.
    ...(last && !(foot.at(-1) instanceof Paragraph) ? [new Paragraph({ style: docxStyles.line })] : []),
  ];
}

/** What file lists and search show. */
function metadata(
  frame: Frame,
  context: DocxContext,
): { title?: string; subject?: string; creator?: string; lastModifiedBy?: string } {
  const clean = (text: string): string => writable(text, context).replace(/\s+/g, ' ').trim();
  const title = clean(frame.title ?? [frame.type, frame.abstract].filter(Boolean).join(' '));
  const subject = clean(frame.description ?? '');
  const creator = clean((frame.authors ?? frame.body ?? []).join(', '));
  return {
    ...(title ? { title } : {}),
    ...(subject ? { subject } : {}),
    ...(creator ? { creator, lastModifiedBy: creator } : {}),
  };
}
