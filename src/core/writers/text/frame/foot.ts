/** All that stands below the body. */
import { frameLabels, frameWords } from '../../../layout/frame-words.ts';
import { bylineOf } from '../../../layout/press-words.ts';
import type { Frame } from '../../../model/frame.ts';

/** By-line of an article; signatures and `Nơi nhận` of an official document. */
export function foot(frame: Frame): string[] {
  if (frame.layout === 'article') return [bylineOf(frame) ?? ''];
  const { signers, recipients } = frameWords(frame);
  return [
    ...signers.map(({ lines, name }) => [...lines, name].filter(Boolean).join('\n')),
    recipients.length > 0 ? [frameLabels.recipients, ...recipients].join('\n') : '',
  ];
}
