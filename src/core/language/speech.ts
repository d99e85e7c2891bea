/** A speech in sentences, each of which says who speaks: one speaker, one sentence, as long as a reader can hold it. */
import type { Saying } from './saying.ts';

/** What one sentence holds, in words. */
const SENTENCE = 48;
/** A statement so long has a sentence of its own. */
const LONG = 20;

/** A sentence of a report on a speech. */
export interface SaidSentence {
  /** It goes on with what the sentence before it told: `theo đồng chí, …`, then `đồng chí cũng …`, instead of the same verb again. */
  onward: 'by' | 'also' | undefined;
  said: Saying[];
}

/** What was said, parted into sentences that each hang on their speaker; a question ends one. */
export function saidInSentences(said: readonly Saying[]): SaidSentence[] {
  const sentences: SaidSentence[] = [];
  let left = 0;
  for (const one of said.flatMap(parted)) {
    const last = sentences.at(-1);
    const length = wordsOf(one);
    const before = last?.said.at(-1);
    // A verb that others have followed is not said again in its sentence.
    const again = last?.said.slice(0, -1).some(({ verb }) => verb !== '' && bare(verb) === bare(one.verb)) ?? false;
    if (last && before && before.form !== 'question' && length <= left && !again && !(isLong(before) || isLong(one))) {
      last.said.push(bare(before.verb) === bare(one.verb) ? { ...one, verb: '' } : one);
      left -= length;
    } else {
      const goesOn = before?.form === 'statement' && one.form === 'statement';
      const onward = goesOn && last?.onward !== 'by' ? 'by' : goesOn || again ? 'also' : undefined;
      sentences.push({ onward, said: [one] });
      left = SENTENCE - length;
    }
  }
  return sentences;
}

/** Long statements under one verb stand in sentences of their own. */
function parted(one: Saying): Saying[] {
  const told = one.form === 'statement' || one.form === 'loss';
  return told && one.points.some((point) => count(point) >= LONG)
    ? one.points.map((point) => ({ ...one, points: [point] }))
    : [one];
}

function bare(verb: string): string {
  return verb.replace(/,$/u, '');
}

function isLong(one: Saying): boolean {
  return one.form === 'statement' && wordsOf(one) >= LONG;
}

function wordsOf({ verb, points }: Saying): number {
  return [verb, ...points].reduce((sum, words) => sum + count(words), 0);
}

function count(words: string): number {
  return words.split(/\s+/u).length;
}
