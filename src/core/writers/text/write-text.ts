/** Document → plain text, for e-mail and systems that know no formatting. */

import { type FrameWords, frameLabels, frameWords } from '../../layout/frame-words.ts';
import { bylineOf } from '../../layout/press-words.ts';
import { annexHeading } from '../../model/annex.ts';
import type { Frame } from '../../model/frame.ts';
import type { Writer } from '../../model/writer.ts';
import { write } from './handlers.ts';

/** UTF-8, LF, one final newline; one paragraph a line, a blank line between blocks. */
export const writeText: Writer = async ({ frame, tree }) => {
  const headed = tree.children.some((node) => node.type === 'heading' && node.depth === 1);
  // Annexes stand behind the signatures.
  const first = frame.layout === 'article' ? -1 : tree.children.findIndex((node) => annexHeading(node) !== undefined);
  const end = first < 0 ? tree.children.length : first;
  const [main, annexes] = [tree.children.slice(0, end), tree.children.slice(end)];
  const behind = annexes.length > 0 ? [write({ type: 'root', children: annexes })] : [];
  const parts = [...above(frame, headed), write({ ...tree, children: main }), ...below(frame), ...behind];
  return new TextEncoder().encode(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
};

/** Headline of an article; head of an official document, one part under the other. */
function above(frame: Frame, headed: boolean): string[] {
  if (frame.layout === 'article') {
    const title = frame.title && !headed ? frame.title : undefined;
    return [
      frame.kicker ?? '',
      title ? write({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }) : '',
    ];
  }
  const all = frameWords(frame);
  return [
    [...all.superior, ...all.body, ...(all.numberLine ? [all.numberLine] : [])].join('\n'),
    [all.motto.state, all.motto.words, ...(all.placeDate ? [all.placeDate] : [])].join('\n'),
    [...(all.type ? [all.type] : []), ...all.abstract].join('\n'),
    all.to.length > 1 ? [frameLabels.to, ...all.to].join('\n') : all.to.map((to) => `${frameLabels.to} ${to}`).join(''),
    all.bases.join('\n'),
  ];
}

/** By-line; signatures and `Nơi nhận`. */
function below(frame: Frame): string[] {
  if (frame.layout === 'article') return [bylineOf(frame) ?? ''];
  const all = frameWords(frame);
  return [...signatures(all), all.recipients.length > 0 ? [frameLabels.recipients, ...all.recipients].join('\n') : ''];
}

function signatures({ signers }: FrameWords): string[] {
  return signers.map(({ lines, name }) => [...lines, name].filter(Boolean).join('\n'));
}
