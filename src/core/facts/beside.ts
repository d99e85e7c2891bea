/** What happened beside the agenda of a conference. */
import { fold } from '../language/fold.ts';
import type { ProgrammeFacts } from './programme.ts';

/**
 * Exhibitions and visits of which nothing more is told; a contest that the conference is named for is of its course.
 * `name`: of the conference.
 */
export function isBeside(item: ProgrammeFacts, name: string): boolean {
  const { kind, title } = item;
  return kind === 'side-event' && !tellsMore(item) && !(title !== undefined && fold(name).includes(fold(title)));
}

/** Whether more is told of an item of the programme than what it is, who does it, and when. */
export function tellsMore({
  points,
  content,
  outcome,
  documents,
  quote,
}: Pick<ProgrammeFacts, 'points' | 'content' | 'outcome' | 'documents' | 'quote'>): boolean {
  return [points, content, outcome, documents, quote].some((part) => part !== undefined);
}
