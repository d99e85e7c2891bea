/** Signatures and `Nơi nhận` (cells 7 and 9b): signatures are never torn and stand on the page of the last lines of the text. */
import type { FrameWords } from '../../../layout/frame-words.ts';
import { mostSignatures, signatureColumns } from '../../../layout/page.ts';
import { mmToPt } from '../../../layout/units.ts';
import type { DocxContext, FlowPart } from '../context.ts';
import { bareTable } from './bare-table.ts';
import { keptHeight, recipientLines } from './recipients.ts';
import { empty, names, offices, signatureHeight } from './signature.ts';

/** Above the signatures and above recipients that stand below them, pt. */
const above = 14;

/**
 * One signer: recipients left, signature right (form 1.4). Several: rows of signatures as listed, recipients under the
 * first column (form 1.9: under the secretary). A list of recipients too long for a page runs on below.
 */
export function officialFoot(frame: FrameWords, context: DocxContext): FlowPart[] {
  const [first, ...more] = frame.signers;
  if (!first) return recipientLines(frame, context, above).map(({ paragraph }) => paragraph());
  if (more.length > 0) return several(frame, context);
  const right = mmToPt(signatureColumns.right);
  const left = context.width - right;
  const lines = recipientLines(frame, { ...context, width: left }, above);
  const whole = lines.reduce((sum, { height }) => sum + height, 0) <= keptHeight;
  const tall = whole ? Number.POSITIVE_INFINITY : signatureHeight(first, right, context);
  let count = 0;
  for (let used = 0; count < lines.length && used < tall; count += 1) used += lines[count]?.height ?? 0;
  const own = lines.slice(0, count).map(({ paragraph }) => paragraph());
  const row = [
    { children: own.length > 0 ? own : [empty(context)] },
    { children: [...offices(first, right, context, above), ...names(first, context)] },
  ];
  const rest = lines.slice(count).map(({ paragraph }) => paragraph({ right: context.width - left }));
  return [bareTable([left, right], [row]), ...rest];
}

function several(frame: FrameWords, context: DocxContext): FlowPart[] {
  const { signers } = frame;
  const count = Math.ceil(signers.length / Math.ceil(signers.length / mostSignatures));
  const width = context.width / count;
  const rows = [];
  const lines = recipientLines(frame, { ...context, width }, above);
  const bound = lines.length > 0 && lines.reduce((sum, { height }) => sum + height, 0) <= keptHeight;
  for (let from = 0; from < signers.length; from += count) {
    const row = Array.from({ length: count }, (_, index) => signers[from + index]);
    const last = from + count >= signers.length;
    rows.push(
      row.map((one) => ({ children: one ? offices(one, width, context, above) : [empty(context)] })),
      row.map((one) => ({ children: one ? names(one, { ...context, keepNext: !last || bound }) : [empty(context)] })),
    );
  }
  const list = lines.map(({ paragraph }, index) =>
    paragraph({ right: context.width - width, keepNext: bound && index < lines.length - 1 }),
  );
  return [
    bareTable(
      Array.from({ length: count }, () => width),
      rows,
    ),
    ...list,
  ];
}
