/** All that stands below the body. */

import { frameWords } from '../../../layout/frame-words.ts';
import { signatureColumns } from '../../../layout/page.ts';
import { pressLines } from '../../../layout/press-words.ts';
import { aboveSignatures, countBeside, signatureRows } from '../../../layout/signatures.ts';
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

/**
 * By-line of an article; signatures and `Nơi nhận` of an official document (cells 7 and 9b). The first block stays with
 * the last lines of the text.
 * One signer: recipients left, signature right (form 1.4). Several: side by side as listed, recipients under the first
 * (form 1.9: under the secretary).
 */
export function foot(frame: Frame, context: PdfContext): Block[] {
  if (frame.layout === 'article') return pressLines(frame).below.map(({ style, words }) => line(words, style, context));
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
  const count = onOnePage(all, side)
    ? all.length
    : countBeside(
        all.map((text) => heightOf([text], side)),
        heightOf(stack, { ...context, width: right }),
      );
  const row: Block = {
    table: { widths: [left, right], body: [[{ stack: all.slice(0, count) }, { stack }]] },
    layout: bare,
    margin: [0, aboveSignatures, 0, 0],
  };
  return [{ stack: [row], unbreakable: true }, ...below(all.slice(count), left, 0, context)];
}

/** Rows of signatures, filled evenly, on one page where they fit; the recipients stand under the first column. */
function several(words: ReturnType<typeof frameWords>, context: PdfContext): Block[] {
  const { width, rows: signers } = signatureRows(words.signers, context.width);
  const rows = signers.map((row): Stack => {
    const signed = row.map((signer) => signer && signature(signer, width, context));
    return { stack: [signatureRow(signed, width, aboveSignatures)], unbreakable: true };
  });
  const list = below(recipients(words, context), width, aboveSignatures, context);
  const all = [...rows, ...list];
  return onOnePage(all, context)
    ? [{ stack: all, unbreakable: true }]
    : onOnePage(rows, context)
      ? [{ stack: rows, unbreakable: true }, ...list]
      : all;
}
