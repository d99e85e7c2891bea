/** Ballots and voices add up. */
import { type Message, message } from '../../message/message.ts';
import type { Path } from '../../model/source.ts';
import { type Check, tallies } from './check.ts';

/** Which sum is meant; the words know each. */
export type Sum = 'returned' | 'valid' | 'valid-within' | 'voices' | 'voices-within' | 'candidate';

/** Messages: `votes-add-up`. */
export const votesAddUp: Check = (conference, at) =>
  tallies(conference).flatMap(({ tally, path }) => {
    const { issued, returned, valid, invalid, for: yes, against, abstain, candidates } = tally;
    const found: Message[] = [];
    const wrong = (sum: Sum, left: number, right: number, where: Path) =>
      found.push(message('votes-add-up', { sum, left, right }, at([...path, ...where])));
    if (issued !== undefined && returned !== undefined && returned > issued)
      wrong('returned', returned, issued, ['returned']);
    if (returned !== undefined && valid !== undefined) {
      if (invalid !== undefined && valid + invalid !== returned) wrong('valid', valid + invalid, returned, ['valid']);
      else if (valid > returned) wrong('valid-within', valid, returned, ['valid']);
    }
    const voices = [yes, against, abstain].filter((count) => count !== undefined);
    const sum = voices.reduce((total, count) => total + count, 0);
    const where = [yes === undefined ? (against === undefined ? 'abstain' : 'against') : 'for'];
    if (voices.length === 3 && valid !== undefined && sum !== valid) wrong('voices', sum, valid, where);
    else if (voices.length > 0) {
      const base = valid ?? returned ?? issued ?? conference.attendance?.present;
      if (base !== undefined && sum > base) wrong('voices-within', sum, base, where);
    }
    const most = valid ?? returned ?? issued;
    candidates?.forEach(({ votes, for: agreed, against: refused, abstain: other }, index) => {
      const key = votes === undefined ? 'for' : 'votes';
      const told = Math.max(votes ?? 0, (agreed ?? 0) + (refused ?? 0) + (other ?? 0));
      if (most !== undefined && told > most) wrong('candidate', told, most, ['candidates', index, key]);
    });
    return found;
  });
