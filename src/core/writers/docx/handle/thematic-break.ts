/** A break between themes: a thin line over the middle of the text. */
import type { ThematicBreak } from 'mdast';
import type { DocxContext, FlowPart } from '../context.ts';
import { drawnLine } from '../drawn-line.ts';

/** Share of the room that the line takes; space around it, pt. */
const share = 1 / 4;
const gap = { before: 8, after: 10 };

export function thematicBreak(_node: ThematicBreak, context: DocxContext): FlowPart[] {
  return [drawnLine(context.width * share, context.width, gap)];
}
