/** Signatures (cell 7): authority and office, room for hand and seal, name. */
import type { SignerWords } from '../../../layout/frame-words.ts';
import { signatureRoom } from '../../../layout/page.ts';
import { mmToPt } from '../../../layout/units.ts';
import type { Cell, Table, Text } from '../content.ts';
import type { PdfContext } from '../context.ts';
import { line } from '../paragraph.ts';
import { bare } from '../table-looks.ts';
import { centred } from './centred.ts';

/** One signature, to be stacked or set in a row. */
export interface Signature {
  offices: Text[];
  /** With the room above it. */
  name: Text;
}

/** The paragraphs of a signature. `width`: of its column, pt. */
export function signature({ lines, name }: SignerWords, width: number, context: PdfContext): Signature {
  const offices = centred(lines, 'authority', width, context).lines.map(free);
  const signed = line(name, 'signer', context);
  return { offices, name: { ...signed, margin: [0, mmToPt(signatureRoom), 0, 0] } };
}

/** Signatures side by side; all names stand on one line, however many lines an office takes. */
export function signatureRow(row: readonly (Signature | undefined)[], width: number, above: number): Table {
  const offices = row.map((one): Cell => ({ stack: one?.offices ?? [] }));
  const names = row.map((one): Cell => one?.name ?? { stack: [] });
  return {
    table: { widths: row.map(() => width), body: [offices, names] },
    layout: bare,
    margin: [0, above, 0, 0],
  };
}

/** Without the bond to what follows: in a cell it would ask for a page of its own. */
function free({ style: _, ...text }: Text): Text {
  return text;
}
