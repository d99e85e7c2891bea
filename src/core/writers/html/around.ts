/** What stands above and below the body: headline and by-line of an article, the frame of an official document. */
import type { Element, ElementContent } from 'hast';
import { type FrameWords, frameLabels, frameWords } from '../../layout/frame-words.ts';
import { bylineOf } from '../../layout/press-words.ts';
import type { Frame } from '../../model/frame.ts';
import { element, paragraphs } from './element.ts';

/** Two stacks of HTML around the body. */
export interface Around {
  above: ElementContent[];
  below: ElementContent[];
}

/** `headed`: the body has a first-level heading of its own. */
export function around(frame: Frame, headed: boolean): Around {
  if (frame.layout !== 'article') return official(frameWords(frame), frame.layout === 'minutes');
  const byline = bylineOf(frame);
  return {
    above: [
      ...paragraphs(frame.kicker ? [frame.kicker] : [], 'kicker'),
      ...(frame.title && !headed ? [element('h1', {}, frame.title)] : []),
    ],
    below: paragraphs(byline ? [byline] : [], 'author'),
  };
}

/** Forms 1.4 and 1.9: two columns, type and abstract, addressees, bases; signatures and `Nơi nhận`. */
function official(words: FrameWords, minutes: boolean): Around {
  const issuer = element(
    'div',
    { className: 'issuer' },
    ...paragraphs(words.superior),
    ...paragraphs(words.body, 'body'),
    rule(),
    element('p', { className: 'last' }, words.numberLine ?? ''),
  );
  const state = element(
    'div',
    { className: 'state' },
    element('p', { className: 'body' }, words.motto.state),
    element('p', { className: 'motto' }, words.motto.words),
    rule(),
    ...(words.placeDate ? [element('p', { className: 'last date' }, words.placeDate)] : []),
  );
  const title = element(
    'h1',
    { className: 'title' },
    ...(words.type ? [element('span', { className: 'type' }, words.type), ' '] : []),
    ...words.abstract.flatMap((line, index) => [...(index > 0 ? [element('br', {})] : []), line]),
  );
  return {
    above: [
      element('header', { className: 'frame' }, issuer, state),
      title,
      rule(),
      ...addressees(words),
      ...bases(words),
    ],
    below: [foot(words, minutes)],
  };
}

function addressees({ to }: FrameWords): Element[] {
  if (to.length === 0) return [];
  if (to.length === 1) return [element('p', { className: 'to' }, `${frameLabels.to} ${to[0]}`)];
  return [element('div', { className: 'to' }, ...paragraphs([frameLabels.to, ...to]))];
}

function bases(words: FrameWords): Element[] {
  return paragraphs(words.bases, 'basis');
}

/** Form 1.4: recipients left, signatures right. Form 1.9: signatures side by side, recipients under the first. */
function foot(words: FrameWords, minutes: boolean): Element {
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

/** A drawn line of the form: it says nothing. */
function rule(): Element {
  return element('div', { className: 'rule', ariaHidden: 'true' });
}
