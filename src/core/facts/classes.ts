/** How units were classified. */
import type { Conference } from '../conference/schema/conference.ts';
import type { Trace } from './trace.ts';

/** One class and its units. */
export type ClassFacts = NonNullable<Conference['classifications']>[number] & {
  /** The lowest class, which one does not earn: `bị xếp loại Không hoàn thành nhiệm vụ`. */
  failed: boolean;
};

/** All classes that somebody is in. */
export function classFacts(conference: Conference, trace: Trace): ClassFacts[] {
  const facts = (conference.classifications ?? []).flatMap((one, index): ClassFacts[] => {
    if (one.count === 0 && !one.units) return [];
    return [trace.tag({ ...one, failed: /^(?:không|chưa)|yếu|kém/iu.test(one.name) }, `classifications.${index}`)];
  });
  return trace.tag(facts, 'classifications');
}
