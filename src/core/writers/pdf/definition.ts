/** A document → pdfmake's definition: page, metadata, frame, body. */

import { fontNames } from '../../layout/fonts.ts';
import { margins, pageNumber } from '../../layout/page.ts';
import { stylesOf } from '../../layout/styles.ts';
import { mmToPt } from '../../layout/units.ts';
import type { Message } from '../../message/message.ts';
import { message } from '../../message/message.ts';
import type { Document, WriteContext } from '../../types.ts';
import { bindLast } from './bind-last.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './content.ts';
import { rootContext } from './context.ts';
import { foot } from './frame/foot.ts';
import { head } from './frame/head.ts';
import { handle } from './handle/index.ts';
import { metadata } from './metadata.ts';
import { pageBreakBefore } from './page-breaks.ts';
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
  const before = head(document.frame, context);
  const body = blocksOf(handle(document.tree, context), (runs) => paragraph(runs, context));
  const content = [...before, ...bindLast(body, foot(document.frame, context), context)];
  const { lacking, images } = context.state;
  if (lacking.size > 0) messages.push(message('font-covers', { characters: named(lacking) }, write.where));
  return {
    definition: { ...page(document, content), ...metadata(document.frame, write.date) },
    images,
    report: () => {
      for (const one of messages) write.report(one);
    },
  };
}

function page(document: Document, content: Block[]): object {
  const style = stylesOf(document.frame.layout).pageNumber;
  return {
    pageSize: 'A4',
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom].map(mmToPt),
    defaultStyle: { font: fontNames.pdf, fontSize: style.size },
    header: (number: number) =>
      number < pageNumber.firstShown
        ? null
        : {
            text: String(number),
            style: 'page-number',
            fontSize: style.size,
            alignment: 'center',
            margin: [mmToPt(margins.left), mmToPt(pageNumber.fromTop), mmToPt(margins.right), 0],
          },
    pageBreakBefore,
    content,
  };
}

/** `☑ (U+2611), …` in the order of the code points. */
function named(characters: ReadonlySet<string>): string {
  return [...characters]
    .map((character) => ({ character, codePoint: character.codePointAt(0) ?? 0 }))
    .sort((a, b) => a.codePoint - b.codePoint)
    .map(({ character, codePoint }) => `${character} (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ');
}
