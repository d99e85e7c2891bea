/** All that stands below the body. */
import type { Element, ElementContent } from 'hast';
import { type FrameWords, frameLabels, frameWords } from '../../../layout/frame-words.ts';
import { bylineOf } from '../../../layout/press-words.ts';
import type { Frame } from '../../../model/frame.ts';
import { element, paragraphs } from '../element.ts';

/** By-line of an article; signatures and `Nơi nhận` of an official document. */
export function foot(frame: Frame): ElementContent[] {
  if (frame.layout !== 'article') return [official(frameWords(frame), frame.layout === 'minutes')];
  const byline = bylineOf(frame);
  return paragraphs(byline ? [byline] : [], 'author');
}

/** Form 1.4: recipients left, signatures right. Form 1.9: signatures side by side, recipients under the first. */
function official(words: FrameWords, minutes: boolean): Element {
  const recipients = element(
    'div',
    { className: 'recipients' },
    ...(words.recipients.length > 0
      ? [
          element('p', {}, element('strong', {}, element('em', {}, frameLabels.recipients))),
          ...paragraphs(words.recipients),
        ]
      : []),
  );
  const signers = words.signers.map(({ lines, name }) =>
    element('div', { className: 'signer' }, ...paragraphs(lines, 'body'), element('p', { className: 'name' }, name)),
  );
  const parts = minutes || signers.length > 1 ? [...signers, recipients] : [recipients, ...signers];
  return element('footer', { className: 'frame' }, ...parts);
}
