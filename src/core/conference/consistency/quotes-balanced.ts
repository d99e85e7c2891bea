/** Every quote that opens closes, within one text. */
import { type Message, message } from '../../message/message.ts';
import { type At, type Check, type Told, texts } from './check.ts';

/** Messages: `quotes-balanced`. Apostrophes and single quotes are left alone. */
export const quotesBalanced: Check = (conference, at) => balancedIn([...texts(conference)], at);

/** The same of any texts. */
export const balancedIn = (told: readonly Told[], at: At): Message[] =>
  told.flatMap(({ text, path }) => {
    const count = (mark: string) => text.split(mark).length - 1;
    for (const [open, close] of [
      ['“', '”'],
      ['«', '»'],
    ] as const) {
      if (count(open) !== count(close))
        return [message('quotes-balanced', { open, close, opened: count(open), closed: count(close) }, at(path))];
    }
    return count('"') % 2 === 1
      ? [message('quotes-balanced', { open: '"', close: '"', opened: count('"'), closed: count('"') - 1 }, at(path))]
      : [];
  });
