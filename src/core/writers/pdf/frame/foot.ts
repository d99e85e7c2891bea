/** All that stands below the body. */

import { frameWords } from '../../../layout/frame-words.ts';
import { mostSignatures, signatureColumns } from '../../../layout/page.ts';
import { bylineOf } from '../../../layout/press-words.ts';
import { mmToPt } from '../../../layout/units.ts';
import type { Frame } from '../../../model/frame.ts';
import { onOnePage } from '../bind.ts';
import type { Block, Stack, Text } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { heightOf } from '../height.ts';
import { line } from '../paragraph.ts';
import { bare } from '../table-looks.ts';
import { below, recipients } from './recipients.ts';
import { type Signature, signature, signatureRow } from './signature.ts';

/** Between the text and the signatures, pt. */
const above = 14;

/**
 * By-line of an article; signatures and `Nơi nhận` of an official document (cells 7 and 9b). The first block stays with
 * the last lines of the text.
 * One signer: recipients left, signature right (form 1.4). Several: side by side as listed, recipients under the first
 * (form 1.9: under the secretary).
 */
export function foot(frame: Frame, context: PdfContext): Block[] {
  if (frame.layout === 'article') {
    const byline = bylineOf(frame);
    return byline ? [line(byline, 'author', context)] : [];
  }
  const words = frameWords(frame);
  const [first, ...more] = words.signers;
  if (first === undefined) return recipients(words, context);
  if (more.length > 0) return several(words, context);
  const right = mmToPt(signatureColumns.right);
  const left = context.width - right;
  return beside(signature(first, right, context), recipients(words, context), left, right, context);
}

/** Signature right; left of it recipients down to its foot, the others run on below them. */
function beside(signed: Signature, all: Text[], left: number, right: number, context: PdfContext): Block[] {
  const stack = [...signed.offices, signed.name];
  const side = { ...context, width: left };
  const whole = onOnePage(all, side);
  let room = whole ? Number.POSITIVE_INFINITY : heightOf(stack, { ...context, width: right });
  let count = 0;
  for (const text of all) {
    if (room <= 0) break;
    room -= heightOf([text], side);
    count += 1;
  }
  const row: Block = {
    table: { widths: [left, right], body: [[{ stack: all.slice(0, count) }, { stack }]] },
    layout: bare,
    margin: [0, above, 0, 0],
  };
  return [{ stack: [row], unbreakable: true }, ...below(all.slice(count), left, 0, context)];
}

/** Rows of signatures, filled evenly, on one page where they fit; the recipients stand under the first column. */
function several(words: ReturnType<typeof frameWords>, context: PdfContext): Block[] {
  const { signers } = words;
  const count = Math.ceil(signers.length / Math.ceil(signers.length / mostSignatures));
  const width = context.width / count;
  const rows: Stack[] = [];
  for (let from = 0; from < signers.length; from += count) {
    const row = signers.slice(from, from + count).map((signer) => signature(signer, width, context));
    rows.push({ stack: [signatureRow(row, count, width, above)], unbreakable: true });
  }
  const list = below(recipients(words, context), width, above, context);
  const all = [...rows, ...list];
  return onOnePage(all, context)
    ? [{ stack: all, unbreakable: true }]
    : onOnePage(rows, context)
      ? [{ stack: rows, unbreakable: true }, ...list]
      : all;
}
