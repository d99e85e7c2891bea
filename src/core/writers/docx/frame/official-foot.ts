/** Signatures and `Nơi nhận` (cells 7 and 9b): never torn, and on the page of the last lines of the text. */
import type { Paragraph } from 'docx';
import type { FrameWords, SignerWords } from '../../../layout/frame-words.ts';
import { frameLabels } from '../../../layout/frame-words.ts';
import { mostSignatures, signatureColumns, signatureRoom, textBox } from '../../../layout/page.ts';
import { mmToPt, mmToTwip, ptToTwip } from '../../../layout/units.ts';
import type { DocxContext, FlowPart } from '../context.ts';
import { paragraph } from '../paragraph.ts';
import { words } from '../run.ts';
import type { BareCell } from './bare-table.ts';
import { bareTable } from './bare-table.ts';
import { centred } from './centred.ts';

/** Space above signatures and above recipients, pt. */
const above = { spacing: { before: ptToTwip(10) } };

/**
 * One signer: recipients left, signature right (form 1.4). Several: columns of signatures as listed, recipients under
 * the first (form 1.9: under the secretary).
 */
export function officialFoot(frame: FrameWords, context: DocxContext): FlowPart[] {
  const [first, ...more] = frame.signers;
  const recipients = { children: recipientLines(frame, context) };
  if (first && more.length === 0) {
    const { left, right } = signatureColumns;
    return [bareTable([left, right], [[recipients, signature(first, right, context)]])];
  }
  const count = Math.ceil(frame.signers.length / Math.ceil(frame.signers.length / mostSignatures));
  const columns = Array.from({ length: count }, () => textBox.width / count);
  const rows = chunks(frame.signers, count).map((row) =>
    columns.map((width, index) => {
      const signer = row[index];
      return signer ? signature(signer, width, { ...context, keepNext: true }) : empty(context);
    }),
  );
  const last = columns.map((_, index) => (index === 0 ? recipients : empty(context)));
  return [bareTable(columns, [...rows, last])];
}

/** Office lines, room for the signature, name. `width` in mm. */
function signature({ lines, name }: SignerWords, width: number, context: DocxContext): BareCell {
  const kept = { ...context, keepNext: true };
  const room = { spacing: { before: mmToTwip(signatureRoom) } };
  return {
    children: [
      ...centred(lines, 'authority', mmToPt(width), kept, above).paragraphs,
      paragraph('signer', words(name, context), context, room),
    ],
  };
}

function recipientLines(frame: FrameWords, context: DocxContext): Paragraph[] {
  if (frame.recipients.length === 0) return empty(context).children as Paragraph[];
  const kept = { ...context, keepNext: true };
  return [
    paragraph('recipientsTitle', words(frameLabels.recipients, context), kept, above),
    ...frame.recipients.map((line) => paragraph('recipients', words(line, context), context)),
  ];
}

/** Word wants a paragraph in every cell. */
const empty = (context: DocxContext): BareCell => ({ children: [paragraph('recipients', [], context)] });

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return items.length === 0 ? [] : [items.slice(0, size), ...chunks(items.slice(size), size)];
}
