/** How signatures and `Nơi nhận` stand (cells 7 and 9b), for PDF and DOCX. */
import type { SignerWords } from './frame-words.ts';

/** Between the text and what is signed, and above recipients that stand under signatures, pt. */
export const aboveSignatures = 14;

/** At most so many signatures stand side by side. */
const most = 3;

/** Signatures in rows filled evenly, as listed; a row that is not full ends in empty places. `width`: of a column, in the unit of `room`. */
export function signatureRows(
  signers: readonly SignerWords[],
  room: number,
): { width: number; rows: (SignerWords | undefined)[][] } {
  const lines = Math.ceil(signers.length / most);
  const count = Math.ceil(signers.length / lines);
  return {
    width: room / count,
    rows: Array.from({ length: Math.ceil(signers.length / count) }, (_, row) =>
      Array.from({ length: count }, (_, column) => signers[row * count + column]),
    ),
  };
}

/** How many lines of recipients stand beside a signature, down to its foot: their heights, and its own. The others run on below. */
export function countBeside(heights: readonly number[], signature: number): number {
  let room = signature;
  const first = heights.findIndex((height) => {
    if (room <= 0) return true;
    room -= height;
    return false;
  });
  return first < 0 ? heights.length : first;
}
