/** Which house style a document is written in. */

import { type Message, message } from '../message/message.ts';
import { nearest } from '../message/nearest.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Where } from '../model/source.ts';
import { styleKnown } from './rules.ts';

/** A style asked for, and where. */
export interface Asked {
  style: string | undefined;
  where: Where;
}

/** The style of a kind that asks for none. */
export const usual = 'newspaper';

/**
 * The first style asked for, in the order given: the job's, the data file's, the template's front matter, the kind's.
 * Message: `style-known` for one that there is not; the document is then made in none.
 */
export function chooseStyle(
  asked: readonly Asked[],
  styles: ReadonlyMap<string, HouseStyle>,
): { style?: HouseStyle; messages: Message[] } {
  const [first] = asked.filter(({ style }) => style !== undefined);
  const name = first?.style ?? usual;
  const style = styles.get(name);
  if (style) return { style, messages: [] };
  const names = [...styles.keys()];
  const params = { style: name, styles: names, near: nearest(name, names) };
  return { messages: [message(styleKnown, params, first?.where ?? { file: name })] };
}

/** The style that the front matter of a template names in plain words: `style: portal`. */
export function statedStyle(template: string): string | undefined {
  const text = afterComments(template);
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1;
  return end < 0 ? undefined : /^style:[ \t]*["']?([^\s"'{#]+)/m.exec(text.slice(4, end + 1))?.[1];
}

/** The template from its first sign that is no comment. Sign by sign: one pattern of all comments would try every way to divide them. */
function afterComments(template: string): string {
  const blank = /\s*/y;
  const close = /--~?\}\}/g;
  for (;;) {
    blank.exec(template);
    const at = blank.lastIndex;
    if (!template.startsWith('{{!--', at)) return template.slice(at);
    close.lastIndex = at + '{{!--'.length;
    if (!close.exec(template)) return '';
    blank.lastIndex = close.lastIndex;
  }
}
