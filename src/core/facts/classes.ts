/** How units were classified. */
import type { Conference } from '../conference/schema/conference.ts';
import { uncapitalise } from '../language/capitalise.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { Trace } from './trace.ts';

/** One class and its units. */
export type ClassFacts = NonNullable<Conference['classifications']>[number] & {
  /** The lowest class, which one does not earn: `bị xếp loại Không hoàn thành nhiệm vụ`. */
  failed: boolean;
  /** A class that says what its units did: `hoàn thành xuất sắc nhiệm vụ`. */
  deed: Fact<string> | undefined;
  /** The sapo of the article tells it. */
  led: boolean;
};

/** All classes that somebody is in. */
export function classFacts(conference: Conference, trace: Trace): ClassFacts[] {
  const facts = (conference.classifications ?? []).flatMap((one, index): ClassFacts[] => {
    if (one.count === 0 && !one.units) return [];
    const failed = /^(?:không|chưa)|yếu|kém/iu.test(one.name);
    const deed = /^Hoàn thành(?!\p{L})/u.test(one.name)
      ? fact(uncapitalise(one.name), [`classifications.${index}.name`])
      : undefined;
    return [trace.tag({ ...one, failed, deed, led: false }, `classifications.${index}`)];
  });
  return trace.tag(facts, 'classifications');
}
