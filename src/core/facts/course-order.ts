/** Which parts of an article come first, as the programme has them. */
import type { ProgrammeFacts } from './programme.ts';

/** What stands before what. */
export interface CourseOrder {
  /** Somebody spoke before anything was discussed. */
  speechesFirst: boolean;
  /** The programme has a vote, and the directive before it. */
  directedFirst: boolean;
  /** The plan was presented before anybody spoke to it. */
  planFirst: boolean;
}

/** Read off the first item of each part. */
export function courseOrder(programme: readonly ProgrammeFacts[]): CourseOrder {
  const at = (holds: (item: ProgrammeFacts) => unknown): number => {
    const index = programme.findIndex(holds);
    return index < 0 ? programme.length : index;
  };
  const of = (...kinds: ProgrammeFacts['kind'][]): number => at(({ kind }) => kinds.includes(kind));
  const talk = of('discussion', 'sharing', 'speech', 'directive');
  const directed = of('directive');
  const votes = of('scoring', 'appraisal', 'voting', 'adoption');
  return {
    speechesFirst: of('speech') < of('discussion', 'sharing'),
    directedFirst: directed < votes && votes < programme.length,
    planFirst: at(({ kind, plan }) => kind === 'report' && plan) < talk,
  };
}
