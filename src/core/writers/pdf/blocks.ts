/** Pieces where only blocks may stand. */
import type { Block, Piece, Run } from './content.ts';
import { isRun } from './content.ts';

/** The blocks among pieces; runs that stand loose become paragraphs by `wrap`. */
export function blocksOf(pieces: readonly Piece[], wrap: (runs: Run[]) => Block): Block[] {
  const blocks: Block[] = [];
  let loose: Run[] = [];
  const flush = (): void => {
    if (loose.some((run) => run.text.trim() !== '')) blocks.push(wrap(loose));
    loose = [];
  };
  for (const piece of pieces) {
    if (isRun(piece)) {
      loose.push(piece);
      continue;
    }
    flush();
    blocks.push(piece);
  }
  flush();
  return blocks;
}
