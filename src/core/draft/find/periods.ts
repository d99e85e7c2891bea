/** The stretch of time that words name. */
import type { Scene } from '../found.ts';
import type { Sentence } from '../sentence.ts';

/** The first period named between two offsets of a sentence, as data files write it: `2023`, `2024-H1`, `2017/2018`. */
export function periodIn(sentence: Sentence, scene: Scene, from = 0, to = sentence.text.length): string | undefined {
  return periodsIn(sentence, scene).find(({ start }) => start >= from && start < to)?.period;
}

/** All of them, with their offsets in the sentence. */
export function periodsIn(sentence: Sentence, { claims }: Scene): { period: string; start: number; end: number }[] {
  return claims(sentence).flatMap(({ type, key, start, end }) => {
    const [from, to] = [start - sentence.start, end - sentence.start];
    const school = /năm học $/iu.test(sentence.text.slice(0, from));
    const [, first, last] = /^(\d{4})-(\d{4})$/.exec(key) ?? [];
    const period = school && Number(last) === Number(first) + 1 ? `${first}/${last}` : key;
    const sound = /^\d{4}(?:-H[12]|-Q[1-4]|\/\d{4}|-\d{4})?$/.test(period) && (!first || Number(first) < Number(last));
    return type === 'year' && sound ? [{ period, start: from, end: to }] : [];
  });
}
