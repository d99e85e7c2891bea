/** All that stands below the body. */
import type { Frame } from '../../../frame.ts';
import { fontMetrics } from '../../../layout/fonts.ts';
import type { FrameWords, SignerWords } from '../../../layout/frame-words.ts';
import { frameLabels, frameWords } from '../../../layout/frame-words.ts';
import { mostSignatures, signatureColumns, signatureRoom, textBox } from '../../../layout/page.ts';
import { bylineOf } from '../../../layout/press-words.ts';
import { mmToPt } from '../../../layout/units.ts';
import type { Foot } from '../bind-last.ts';
import type { Block, Margin, Stack, Table, Text } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { heightOf, line } from '../paragraph.ts';
import { bare } from '../table-looks.ts';
import { centred } from './centred.ts';

/** Between the text and the signatures, pt. */
const above = 14;

/**
 * By-line of an article; signatures and `Nơi nhận` of an official document (cells 7 and 9b).
 * One signer: recipients left, signature right (form 1.4). Several: side by side as listed, recipients under the first
 * (form 1.9: under the secretary).
 */
export function foot(frame: Frame, context: PdfContext): Foot {
  if (frame.layout === 'article') {
    const byline = bylineOf(frame);
    const blocks = byline ? [line(byline, 'author', context)] : [];
    return { blocks, height: height(blocks, context) };
  }
  const words = frameWords(frame);
  const [first, ...more] = words.signers;
  if (first === undefined) return recipientsAlone(words, context);
  if (more.length === 0) {
    const { left, right } = signatureColumns;
    const row = [recipients(words, mmToPt(left), context), signature(first, mmToPt(right), context)];
    return { blocks: [columns([mmToPt(left), mmToPt(right)], row, context)], height: above + tallest(row, context) };
  }
  return several(words, context);
}

function recipientsAlone(words: FrameWords, context: PdfContext): Foot {
  const one = recipients(words, context.width, context);
  return one.stack.length === 0 ? { blocks: [], height: 0 } : { blocks: [one], height: height(one.stack, context) };
}

/** Rows of signatures, filled evenly; the recipients stand under the first column. */
function several(words: FrameWords, context: PdfContext): Foot {
  const { signers } = words;
  const count = Math.ceil(signers.length / Math.ceil(signers.length / mostSignatures));
  const width = mmToPt(textBox.width) / count;
  const rows: Stack[][] = [];
  for (let from = 0; from < signers.length; from += count) {
    const row = signers.slice(from, from + count).map((signer) => signature(signer, width, context));
    while (row.length < count) row.push({ stack: [] });
    rows.push(row);
  }
  const widths = Array.from({ length: count }, () => width);
  const last = recipients(words, width, context);
  const under = columns(widths, [last, ...widths.slice(1).map(() => ({ stack: [] }))], context);
  return {
    blocks: [...rows.map((row) => columns(widths, row, context)), ...(last.stack.length === 0 ? [] : [under])],
    height: [...rows, [last]].reduce((sum, row) => sum + above + tallest(row, context), 0),
  };
}

/** Office lines, room for signature and seal, name. `width` in pt. */
function signature({ lines, name }: SignerWords, width: number, context: PdfContext): Stack {
  const signed = line(name, 'signer', context);
  const margin: Margin = [0, mmToPt(signatureRoom), 0, 0];
  return { stack: [...centred(lines, 'authority', width, context).lines.map(free), { ...signed, margin }] };
}

/** The title's words stand on the line of the authority, whose letters are larger. */
function recipients(words: FrameWords, width: number, context: PdfContext): Stack {
  if (words.recipients.length === 0) return { stack: [] };
  const inner = { ...context, width };
  const title = free(line(frameLabels.recipients, 'recipientsTitle', inner));
  const lower = (context.styles.authority.size - title.fontSize) * fontMetrics.ascent;
  const lines = words.recipients.map((one) => line(one, 'recipients', inner));
  return { stack: [{ ...title, margin: [0, lower, 0, 0] }, ...lines] };
}

/** Without the bond to what follows: in a cell it would ask for a page of its own. */
function free({ style: _, ...text }: Text): Text {
  return text;
}

/** A row of columns; it stays on one page where it fits. */
function columns(widths: number[], row: Stack[], context: PdfContext): Table {
  const fits = tallest(row, context) < mmToPt(textBox.height) / 2;
  return {
    table: { widths, body: [row] },
    layout: bare,
    margin: [0, above, 0, 0],
    ...(fits ? { unbreakable: true } : {}),
  };
}

function tallest(row: readonly Stack[], context: PdfContext): number {
  return Math.max(0, ...row.map((one) => height(one.stack, context)));
}

function height(blocks: readonly Block[], context: PdfContext): number {
  return blocks.reduce((sum, block) => sum + ('text' in block ? heightOf(block, context) : 0), 0);
}
