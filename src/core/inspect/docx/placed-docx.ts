/** The words of a DOCX, each with its paragraph and run. */
import type { XmlElement } from 'xmldoc';
import { joinPieces, type PlacedPiece, type PlacedText } from '../../model/placed-text.ts';
import { skipped, textOf } from './paragraph.ts';
import { child, elements, openParts } from './parts.ts';

/** Read the body; paragraphs and runs with words are counted from 1. Nothing where the bytes are no DOCX. */
export function placedDocx(bytes: Uint8Array): PlacedText | undefined {
  const body = child(openParts(bytes)?.get('word/document.xml'), 'w:body');
  if (!body) return undefined;
  const pieces: PlacedPiece[] = [];
  let paragraph = 0;
  const read = (node: XmlElement): void => {
    let run = 0;
    let column = 1;
    paragraph += 1;
    const line = paragraph;
    const walk = (one: XmlElement): void => {
      if (one.name === 'w:r') {
        const text = elements(one)
          .map(textOf)
          .join('')
          .replace(/[\t\n]/g, ' ');
        if (text === '') return;
        run += 1;
        const [number, start] = [run, column];
        pieces.push({ text, spot: (from) => ({ line, column: start + from, paragraph: line, run: number }) });
        column += text.length;
      } else if (!skipped.has(one.name)) elements(one).forEach(walk);
    };
    elements(node).forEach(walk);
  };
  const flow = (node: XmlElement, cell: boolean): void => {
    for (const one of elements(node)) {
      if (one.name === 'w:p') {
        read(one);
        pieces.push({ text: cell ? ' ' : '\n\n' });
      } else if (one.name === 'w:tc') {
        flow(one, true);
        pieces.push({ text: ' | ' });
      } else if (one.name === 'w:tr') {
        flow(one, cell);
        pieces.push({ text: '\n\n' });
      } else if (/^w:(?:tbl|sdt|sdtContent)$/.test(one.name)) flow(one, cell);
    }
  };
  flow(body, false);
  return joinPieces(pieces);
}
