/** The signatures stay with the last lines of the text, and on one page. */
import { textBox } from '../../layout/page.ts';
import { mmToPt } from '../../layout/units.ts';
import type { Block } from './content.ts';
import type { PdfContext } from './context.ts';
import { heightOf } from './paragraph.ts';

/** What is kept together may fill this share of a page; more is left to break. */
const share = 0.6;

/** The foot of a document: its blocks, and its height, pt. */
export interface Foot {
  blocks: Block[];
  height: number;
}

/** Body and foot; the last paragraph is bound to the foot where both are small enough for one page. */
export function bindLast(body: readonly Block[], foot: Foot, context: PdfContext): Block[] {
  const room = mmToPt(textBox.height) * share;
  if (foot.blocks.length === 0 || foot.height > room) return [...body, ...foot.blocks];
  const last = body.at(-1);
  if (last !== undefined && 'text' in last && foot.height + heightOf(last, context) <= room) {
    return [...body.slice(0, -1), { stack: [last, ...foot.blocks], unbreakable: true }];
  }
  return [...body, { stack: foot.blocks, unbreakable: true }];
}
