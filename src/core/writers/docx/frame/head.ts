/** All that stands above the body. */
import type { IParagraphOptions, Paragraph } from '#docx';
import { placeAddressees } from '../../../layout/addressees.ts';
import { ruleLength } from '../../../layout/drawn-lines.ts';
import { widthIn } from '../../../layout/faces.ts';
import { loweredBy } from '../../../layout/fonts.ts';
import type { FrameWords } from '../../../layout/frame-words.ts';
import { frameLabels, frameWords } from '../../../layout/frame-words.ts';
import { aboveNumber, afterHeader, afterTitle, headerColumns, textBox } from '../../../layout/page.ts';
import { pressLines } from '../../../layout/press-words.ts';
import { mmToPt, mmToTwip, ptToTwip } from '../../../layout/units.ts';
import type { Frame } from '../../../model/frame.ts';
import type { Block, DocxContext } from '../context.ts';
import { drawnHeight, drawnLine } from '../drawn-line.ts';
import { paragraph } from '../paragraph.ts';
import { runs } from '../run.ts';
import { bareTable } from './bare-table.ts';
import { centred } from './centred.ts';

/** Kicker and headline of an article; header, title, addressees and bases of an official document (forms 1.4 and 1.9). */
export function head(frame: Frame, context: DocxContext): Block[] {
  if (frame.layout === 'article')
    return pressLines(frame).above.map(({ style, words: said }) => paragraph(style, runs(said, context), context));
  const all = frameWords(frame);
  return [header(all, context), ...title(all, context), ...addressees(all, context), ...bases(all, context)];
}

/** Cells 1 to 4. */
function header(frame: FrameWords, context: DocxContext): Block {
  const left = mmToPt(headerColumns.left);
  const right = mmToPt(headerColumns.right);
  const superior = centred(frame.superior, 'superior', left, context);
  const issuer = centred(frame.body, 'issuer', left, context);
  const state = centred([frame.motto.state], 'state', right, context);
  const motto = centred([frame.motto.words], 'motto', right, context);
  return bareTable(
    [left, right],
    [
      [
        {
          children: [
            ...superior.paragraphs,
            ...issuer.paragraphs,
            drawnLine(ruleLength('issuer', issuer.widths), left),
          ],
        },
        { children: [...state.paragraphs, ...motto.paragraphs, drawnLine(ruleLength('motto', motto.widths), right)] },
      ],
      [
        { children: [onOneLine('number', frame.numberLine, context)] },
        { children: [onOneLine('placeDate', frame.placeDate, context)] },
      ],
    ],
  );
}

/** Number, place and date stand on one line though their sizes differ: the smaller begins lower. */
function onOneLine(style: 'number' | 'placeDate', text: string | undefined, context: DocxContext): Paragraph {
  const { number, placeDate, [style]: own } = context.styles;
  const lower = loweredBy(own.size, number.size, placeDate.size);
  const spacing = { before: ptToTwip(aboveNumber + lower - drawnHeight) };
  return paragraph(style, runs(text ?? '', context), context, { spacing });
}

/** Cell 5a. */
function title(frame: FrameWords, context: DocxContext): Block[] {
  const room = mmToPt(textBox.width);
  const own = { ...context, keepNext: true };
  const abstract = centred(frame.abstract, 'abstract', room, own);
  const before = { spacing: { before: mmToTwip(afterHeader) } };
  return [
    ...(frame.type === undefined ? [] : [paragraph('type', runs(frame.type, own), own, before)]),
    ...abstract.paragraphs,
    drawnLine(ruleLength('abstract', abstract.widths), room, { after: mmToPt(afterTitle) }),
  ];
}

/** Cell 9a: one addressee on the line of the label; several below it, hyphens under the colon. */
function addressees({ to }: FrameWords, context: DocxContext): Block[] {
  if (to.length === 0) return [];
  const place = placeAddressees(to, context.width, widthIn(context.styles.addressee, context.faces));
  /** All lines begin at `wrapped` but the first, which begins at `start`. */
  const hanging = (start: number): IParagraphOptions => {
    const first = ptToTwip(start) - ptToTwip(place.wrapped);
    return { indent: { left: ptToTwip(place.wrapped), ...(first < 0 ? { hanging: -first } : { firstLine: first }) } };
  };
  const one = (text: string, start: number, own = context): Paragraph =>
    paragraph('addressee', runs(text, own), own, hanging(start));
  if (to.length === 1) return [one(`${frameLabels.to} ${to[0]}`, place.label)];
  return [
    one(frameLabels.to, place.label, { ...context, keepNext: true }),
    ...to.map((line) => one(line, place.addressee)),
  ];
}

function bases(frame: FrameWords, context: DocxContext): Block[] {
  return frame.bases.map((basis) => paragraph('basis', runs(basis, context), context));
}
