/** Results and shortcomings with what follows from their words. */
import type { Conference } from '../conference/schema/conference.ts';
import { uncapitalise } from '../language/capitalise.ts';
import { restatesFigure } from '../language/telling.ts';
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
  /** The same as what it is: `thiếu người`. */
  reason: Fact<string> | undefined;
  /** It says only how an indicator stands, which its figure tells. */
  restates: boolean;
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
export function limitationFacts({ limitations, indicators }: Conference, trace: Trace): LimitationFacts[] {
  const facts = (limitations ?? []).map((one, index) => {
    const path = `limitations.${index}`;
    const cause = one.cause && uncapitalise(one.cause.trim().replace(/\.$/, '')).replace(/; /gu, ', ');
    const reason = cause?.replace(/^(?:do|vì|bởi)(?: vì)? /u, '');
    const words = cause && (reason === cause ? `do ${cause}` : cause);
    const from = [`${path}.cause`];
    const restates = (indicators ?? []).some(({ name }) => restatesFigure(one.text, name));
    return trace.tag(
      {
        ...one,
        because: words ? fact(words, from) : undefined,
        reason: reason ? fact(reason, from) : undefined,
        restates,
      },
      path,
    );
  });
  return trace.tag(facts, 'limitations');
}
