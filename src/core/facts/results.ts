/** Results and shortcomings with what follows from their words. */
import type { Conference } from '../conference/schema/conference.ts';
import { uncapitalise } from '../language/capitalise.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { Trace } from './trace.ts';

/** Results of a field or a unit. */
export type ResultFacts = NonNullable<Conference['results']>[number] & {
  /** Tells of commendations, so that it leads to their table. */
  rewards: boolean;
  /** Its points as an article tells them. */
  told: Fact<string>[];
  /** The same as official papers tell them. */
  stated: Fact<string>[];
  /** The sentences of the article in paragraphs. */
  parts: Fact<string>[][];
  /** It has more than one. */
  long: boolean;
};

/** A shortcoming. */
export type LimitationFacts = NonNullable<Conference['limitations']>[number] & {
  /** Its cause as its sentence goes on: `do thiếu người`. */
  because: Fact<string> | undefined;
};

/** All results. */
export function resultFacts({ results }: Conference, trace: Trace): ResultFacts[] {
  const facts = (results ?? []).map((one, index) =>
    trace.tag(
      {
        ...one,
        rewards: /^(?:công tác )?khen thưởng$/iu.test(one.field ?? ''),
        told: [],
        stated: [],
        parts: [],
        long: false,
      },
      `results.${index}`,
    ),
  );
  return trace.tag(facts, 'results');
}

/** All shortcomings. */
export function limitationFacts({ limitations }: Conference, trace: Trace): LimitationFacts[] {
  const facts = (limitations ?? []).map((one, index) => {
    const path = `limitations.${index}`;
    const cause = one.cause && uncapitalise(one.cause.trim().replace(/\.$/, '')).replace(/; /gu, ', ');
    const words = cause && (/^(?:do|vì|bởi)(?!\p{L})/u.test(cause) ? cause : `do ${cause}`);
    return trace.tag({ ...one, because: words ? fact(words, [`${path}.cause`]) : undefined }, path);
  });
  return trace.tag(facts, 'limitations');
}
