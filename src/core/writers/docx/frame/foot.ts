/** All that stands below the body. */
import { type FrameWords, frameWords } from '../../../layout/frame-words.ts';
import { signatureColumns } from '../../../layout/page.ts';
import { pressLines } from '../../../layout/press-words.ts';
import { aboveSignatures, countBeside, signatureRows } from '../../../layout/signatures.ts';
import { mmToPt } from '../../../layout/units.ts';
import type { Frame } from '../../../model/frame.ts';
import type { Block, DocxContext } from '../context.ts';
import { paragraph as styled } from '../paragraph.ts';
import { runs } from '../run.ts';
import { bareTable } from './bare-table.ts';
import { keptHeight, type RecipientLine, recipientLines } from './recipients.ts';
import { empty, names, offices, signatureHeight } from './signature.ts';

/**
 * By-line of an article; signatures and `Nơi nhận` of an official document (cells 7 and 9b): signatures are never torn
 * and stand on the page of the last lines of the text.
 * One signer: recipients left, signature right (form 1.4). Several: rows of signatures as listed, recipients under the
 * first column (form 1.9: under the secretary). A list of recipients too long for a page runs on below.
 */
export function foot(frame: Frame, context: DocxContext): Block[] {
  if (frame.layout === 'article')
    return pressLines(frame).below.map(({ style, words: said }) => styled(style, runs(said, context), context));
  const all = frameWords(frame);
  const [first, ...more] = all.signers;
  if (!first) return recipientLines(all, context, aboveSignatures).map(({ paragraph }) => paragraph());
  if (more.length > 0) return several(all, context);
  const right = mmToPt(signatureColumns.right);
  const left = context.width - right;
  const lines = recipientLines(all, { ...context, width: left }, aboveSignatures);
  const heights = lines.map(({ height }) => height);
  const count = areKept(lines) ? lines.length : countBeside(heights, signatureHeight(first, right, context));
  const own = lines.slice(0, count).map(({ paragraph }) => paragraph());
  const row = [
    { children: own.length > 0 ? own : [empty(context)] },
    { children: [...offices(first, right, context, aboveSignatures), ...names(first, context)] },
  ];
  const rest = lines.slice(count).map(({ paragraph }) => paragraph({ right: context.width - left }));
  return [bareTable([left, right], [row]), ...rest];
}

function several(frame: FrameWords, context: DocxContext): Block[] {
  const { width, rows: signers } = signatureRows(frame.signers, context.width);
  const lines = recipientLines(frame, { ...context, width }, aboveSignatures);
  const bound = lines.length > 0 && areKept(lines);
  const rows = signers.flatMap((row, index) => {
    const own = { ...context, keepNext: index < signers.length - 1 || bound };
    return [
      row.map((one) => ({ children: one ? offices(one, width, context, aboveSignatures) : [empty(context)] })),
      row.map((one) => ({ children: one ? names(one, own) : [empty(context)] })),
    ];
  });
  const list = lines.map(({ paragraph }, index) =>
    paragraph({ right: context.width - width, keepNext: bound && index < lines.length - 1 }),
  );
  const columns = signers[0]?.map(() => width) ?? [];
  return [bareTable(columns, rows), ...list];
}

/** Whether recipients are few enough to be kept on one page. */
function areKept(lines: readonly RecipientLine[]): boolean {
  return lines.reduce((sum, { height }) => sum + height, 0) <= keptHeight;
}
