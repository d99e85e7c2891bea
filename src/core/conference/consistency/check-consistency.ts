/** A conference held against every rule of consistency. */
import { type Message, message } from '../../message/message.ts';
import type { Path, Where } from '../../model/source.ts';
import type { Conference } from '../schema/conference.ts';
import { consistencyRules } from './index.ts';
import type { Known } from './rule.ts';

/** All that does not hold, rule by rule. In: a conference whose names are canonical (`canonical.ts`); `at`: `Source.at`. */
export function checkConsistency(conference: Conference, known: Known, at: (path: Path) => Where): Message[] {
  return consistencyRules.flatMap((rule) =>
    rule.check(conference, known).map(({ params, path }) => message(rule, params, at(path))),
  );
}
