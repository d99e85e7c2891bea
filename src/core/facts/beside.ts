/** What happened beside the agenda of a conference. */
import { fold } from '../language/fold.ts';
import type { ProgrammeFacts } from './programme.ts';

/**
 * Exhibitions and visits of which nothing more is told; a contest that the conference is named for is of its course.
 * `name`: of the conference.
 */
export function isBeside(
  { kind, title, points, content, outcome, documents, quote }: ProgrammeFacts,
  name: string,
): boolean {
  if (kind !== 'side-event') return false;
  const more = [points, content, outcome, documents, quote].some((part) => part !== undefined);
  return !more && !(title !== undefined && fold(name).includes(fold(title)));
}
