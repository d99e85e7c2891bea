/** All that stands above the body. */

import { placeAddressees } from '../../../layout/addressees.ts';
import { ruleLength } from '../../../layout/drawn-lines.ts';
import { widthIn } from '../../../layout/faces.ts';
import { loweredBy } from '../../../layout/fonts.ts';
import type { FrameWords } from '../../../layout/frame-words.ts';
import { frameLabels, frameWords } from '../../../layout/frame-words.ts';
import { aboveNumber, afterHeader, afterTitle, headerColumns } from '../../../layout/page.ts';
import { pressLines } from '../../../layout/press-words.ts';
import { mmToPt } from '../../../layout/units.ts';
import type { Frame } from '../../../model/frame.ts';
import type { Block, Margin, Table, Text } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { line } from '../paragraph.ts';
import { ruleLine } from '../rule-line.ts';
import { bare } from '../table-looks.ts';
import { tag } from '../tag.ts';
import { centred } from './centred.ts';
import { dashed } from './dashed.ts';

/** Kicker and headline of an article; header, title, addressees and bases of an official document (forms 1.4 and 1.9). */
export function head(frame: Frame, context: PdfContext): Block[] {
  if (frame.layout === 'article') return pressLines(frame).above.map(({ style, words }) => line(words, style, context));
  const words = frameWords(frame);
  return [header(words, context), ...title(words, context), ...addressees(words, context), ...bases(words, context)];
}

/** Cells 1 to 4, read in this order: two columns; number and place-date on one line. */
function header(words: FrameWords, context: PdfContext): Table {
  const [left, right] = [mmToPt(headerColumns.left), mmToPt(headerColumns.right)];
  const state = centred([words.motto.state], 'state', right, context);
  const motto = centred([words.motto.words], 'motto', right, context);
  const superior = centred(words.superior, 'superior', left, context);
  const issuer = centred(words.body, 'issuer', left, context);
  return {
    table: {
      widths: [left, right],
      body: [
        [
          { stack: [...superior.lines, ...issuer.lines, ruleLine(ruleLength('issuer', issuer.widths))] },
          { stack: [...state.lines, ...motto.lines, ruleLine(ruleLength('motto', motto.widths))] },
        ],
        onOneLine(line(words.numberLine ?? '', 'number', context), line(words.placeDate ?? '', 'placeDate', context)),
      ],
    },
    layout: bare,
  };
}

/** Two cells whose words stand on one line though their sizes differ. */
function onOneLine(left: Text, right: Text): Text[] {
  return [left, right].map((cell) => {
    const margin: Margin = [0, aboveNumber + loweredBy(cell.fontSize, left.fontSize, right.fontSize), 0, 0];
    return { ...cell, margin };
  });
}

/** Cell 5a: type, abstract, rule. Type and abstract are one heading. */
function title(words: FrameWords, context: PdfContext): Block[] {
  const heading = tag('H1', context.tag);
  const type = words.type === undefined ? undefined : line(`${words.type} `, 'type', context, heading);
  const abstract = centred(words.abstract, 'abstract', context.width, context, heading);
  return [
    ...(type ? [{ ...type, margin: [0, mmToPt(afterHeader), 0, 0] as Margin }] : []),
    ...abstract.lines,
    ruleLine(ruleLength('abstract', abstract.widths), mmToPt(afterTitle)),
  ];
}

/** Cell 9a: one addressee on the line of the label; several below it, hyphens under the colon. */
function addressees({ to }: FrameWords, context: PdfContext): Block[] {
  const [only] = to;
  if (only === undefined) return [];
  const place = placeAddressees(to, context.width, widthIn(context.styles.addressee, context.faces));
  /** All lines begin at `wrapped` but the first, which begins at `start`. */
  const hanging = (text: Text, start: number): Text => {
    const [, top, right, bottom] = text.margin ?? [0, 0, 0, 0];
    return { ...text, margin: [place.wrapped, top, right, bottom], leadingIndent: start - place.wrapped };
  };
  if (to.length === 1) return [hanging(line(`${frameLabels.to} ${only}`, 'addressee', context), place.label)];
  const label = hanging(line(frameLabels.to, 'addressee', context), place.label);
  return [
    { ...label, style: 'keep' },
    ...dashed(to, 'addressee', context).map((text) => hanging(text, place.addressee)),
  ];
}

function bases({ bases: all }: FrameWords, context: PdfContext): Block[] {
  return all.map((basis) => line(basis, 'basis', context));
}
