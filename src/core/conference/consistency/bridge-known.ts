/** Who sits at a bridge sits at one that is listed; a conference of bridges is not in person. */

import { fold } from '../../language/fold.ts';
import { type Message, message } from '../../message/message.ts';
import { nearest } from '../suggest.ts';
import type { Check } from './check.ts';

/** Messages: `bridge-known`, `mode-fits`. */
export const bridgeKnown: Check = ({ venue, attendees }, at) => {
  const names = venue?.bridges?.map(({ name }) => name) ?? [];
  const found: Message[] = [];
  if (venue?.mode === 'in-person' && names.length > 1)
    found.push(message('mode-fits', { bridges: names.length }, at(['venue', 'mode'])));
  if (names.length === 0) return found;
  attendees?.forEach(({ bridge }, index) => {
    if (bridge !== undefined && !names.some((name) => fold(name) === fold(bridge))) {
      found.push(
        message(
          'bridge-known',
          { name: bridge, suggestion: nearest(bridge, names) },
          at(['attendees', index, 'bridge']),
        ),
      );
    }
  });
  return found;
};
