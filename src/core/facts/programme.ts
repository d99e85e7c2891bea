/** The programme with its actors found: who each `by` is. */
import type { Conference } from '../conference/schema/conference.ts';
import type { Participant, People } from './people.ts';
import type { Trace } from './trace.ts';

type Item = NonNullable<Conference['programme']>[number];

/** An item of the programme. `by` and `witnesses` are resolved to people and words. */
export type ProgrammeFacts = Omit<Item, 'by' | 'witnesses'> & {
  by: Participant[];
  witnesses: Participant[];
  /** What is said asks others to act: `cần …`, `phải …`. */
  urges: boolean;
};

const urge = /^(?:\S+ ){0,4}?(?:cần|phải|hãy|đề nghị|yêu cầu)(?!\p{L})/iu;

/** Resolve the actors of every item. */
export function programmeFacts(conference: Conference, people: People, trace: Trace): ProgrammeFacts[] {
  const items = (conference.programme ?? []).map((item, index): ProgrammeFacts => {
    const path = `programme.${index}`;
    const by = (item.by ?? []).map((actor, at) => people.resolve(actor, `${path}.by.${at}`));
    return trace.tag(
      {
        ...item,
        by: trace.tag(by, `${path}.by`),
        witnesses: people.named(item.witnesses, `${path}.witnesses`),
        urges: (item.points ?? []).some((point) => urge.test(point)),
      },
      path,
    );
  });
  return trace.tag(items, 'programme');
}
