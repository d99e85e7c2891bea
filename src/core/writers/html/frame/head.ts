/** All that stands above the body. */
import type { Element, ElementContent } from 'hast';
import { formatDate, parseDate } from '../../../language/date.ts';
import { type FrameWords, frameLabels, frameWords } from '../../../layout/frame-words.ts';
import type { Frame } from '../../../model/frame.ts';
import { element, paragraphs } from '../element.ts';

/**
 * Kicker, day and headline of an article; the head of an official document. `headed`: the body has a headline of its own;
 * `dated`: the day is shown, which a publisher's own page does by itself.
 */
export function head(frame: Frame, { headed, dated }: { headed: boolean; dated: boolean }): ElementContent[] {
  if (frame.layout !== 'article') return official(frameWords(frame));
  return [
    ...paragraphs(frame.kicker ? [frame.kicker] : [], 'kicker'),
    ...(dated ? published(frame.date) : []),
    ...(frame.title && !headed ? [element('h1', {}, frame.title)] : []),
  ];
}

/** The day of an article as press writes it; nothing when the calendar has no such day. */
function published(day: string | undefined): Element[] {
  const date = day === undefined ? undefined : parseDate(day);
  if (day === undefined || !date) return [];
  const time = element('time', { dateTime: day }, formatDate(date, 'portal'));
  return [element('p', { className: 'published' }, time)];
}

/** Forms 1.4 and 1.9: two columns, type and abstract, addressees, bases. */
function official(words: FrameWords): ElementContent[] {
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
  return [
    element('header', { className: 'frame' }, issuer, state),
    title,
    rule(),
    ...addressees(words),
    ...paragraphs(words.bases, 'basis'),
  ];
}

function addressees({ to }: FrameWords): Element[] {
  if (to.length === 0) return [];
  if (to.length === 1) return [element('p', { className: 'to' }, `${frameLabels.to} ${to[0]}`)];
  return [element('div', { className: 'to' }, ...paragraphs([frameLabels.to, ...to]))];
}

/** A drawn line of the form: it says nothing. */
function rule(): Element {
  return element('div', { className: 'rule', ariaHidden: 'true' });
}
