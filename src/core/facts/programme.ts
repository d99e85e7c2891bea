/** The programme with its actors found: who each `by` is. */
import type { Conference } from '../conference/conference.ts';
import type { Participant, People } from './people.ts';
import type { Trace } from './trace.ts';

type Item = NonNullable<Conference['programme']>[number];

/** An item of the programme. `by` is resolved to people and words. */
export type ProgrammeFacts = Omit<Item, 'by'> & { by: Participant[] };

/** Resolve the actors of every item. */
export function programmeFacts(conference: Conference, people: People, trace: Trace): ProgrammeFacts[] {
  const items = (conference.programme ?? []).map((item, index): ProgrammeFacts => {
    const path = `programme.${index}`;
    const by = (item.by ?? []).map((actor, at) => people.resolve(actor, `${path}.by.${at}`));
    return trace.tag({ ...item, by: trace.tag(by, `${path}.by`) }, path);
  });
  return trace.tag(items, 'programme');
}
