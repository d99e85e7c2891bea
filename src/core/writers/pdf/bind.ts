/** What stays on one page. All of it is said before the engine lays out, which so needs one pass. */
import { keptShare } from '../../layout/page.ts';
import type { Block, Text } from './content.ts';
import type { PdfContext } from './context.ts';
import { heightOf, lineHeight, rowsHeight } from './height.ts';

/** More bound paragraphs than this in a row are a list of headings, not a heading with its text. */
const longest = 4;

/** Whether blocks are small enough to be kept on one page. */
export function onOnePage(blocks: readonly Block[], context: PdfContext): boolean {
  return heightOf(blocks, context) <= context.height * keptShare;
}

/** Body and foot: the foot's first block, the signatures, stays on the page of the last two lines of the text. */
export function bindLast(body: readonly Block[], foot: readonly Block[], context: PdfContext): Block[] {
  const [first] = foot;
  const last = body.at(-1);
  if (first === undefined || last === undefined || !('text' in last) || !onOnePage([first], context))
    return [...body, ...foot];
  return [...body.slice(0, -1), { ...last, roomAfter: heightOf([first], context) + (last.margin?.[3] ?? 0) }, ...foot];
}

/** A paragraph bound to what follows (`style: 'keep'`) asks for room for the beginning of that. */
export function bindNext(blocks: readonly Block[], context: PdfContext): Block[] {
  return blocks.map((block, index) =>
    isBound(block) ? { ...block, roomAfter: Math.max(block.roomAfter ?? 0, roomFor(blocks, index, context)) } : block,
  );
}

const isBound = (block: Block | undefined): block is Text =>
  block !== undefined && 'text' in block && block.style === 'keep';

/** Room under a bound paragraph, pt; 0 where nothing follows, or more than a page would hold. */
function roomFor(blocks: readonly Block[], index: number, context: PdfContext): number {
  const own = blocks[index];
  if (own === undefined) return 0;
  let room = own.margin?.[3] ?? 0;
  for (let at = index + 1; at <= index + longest; at += 1) {
    const next = blocks[at];
    if (next === undefined) return 0;
    if (!isBound(next)) {
      room += startOf(next, context);
      return room + heightOf([own], context) <= context.height ? room : 0;
    }
    room += heightOf([next], context);
  }
  return 0;
}

/** Height of what must stand together at the beginning of a block, pt. */
function startOf(block: Block, context: PdfContext): number {
  const top = block.margin?.[1] ?? 0;
  if (block.unbreakable) return heightOf([block], context);
  if ('stack' in block) return block.stack[0] ? top + startOf(block.stack[0], context) : top;
  if ('table' in block) {
    const { headerRows = 0, keepWithHeaderRows = 0 } = block.table;
    return top + rowsHeight(block, Math.max(1, headerRows + keepWithHeaderRows), context);
  }
  if (!('text' in block)) return heightOf([block], context);
  const whole = heightOf([block], context);
  // Up to three lines move as one (`wholeLines`), with what they ask for below them.
  const some = top + 3.5 * lineHeight(block) + (block.margin?.[3] ?? 0);
  return whole <= some ? whole + (block.roomAfter ?? 0) : top + 2 * lineHeight(block);
}
