/** What was worked out of bytes, kept for who asks again. */

/**
 * Answers of one question about bytes. It belongs to whoever made it and goes with it; an answer goes with its bytes.
 * Bytes are not changed after they were read.
 */
export interface Kept<Answer> {
  /** The answer for these bytes under this name, worked out by `work` when it is first asked for. */
  of(bytes: Uint8Array, name: string, work: () => Answer): Answer;
}

/** Answers to keep, none as yet. */
export function keep<Answer>(): Kept<Answer> {
  const known = new WeakMap<Uint8Array, Map<string, Answer>>();
  return {
    of(bytes, name, work) {
      const named = known.get(bytes) ?? new Map<string, Answer>();
      known.set(bytes, named);
      const answer = named.has(name) ? (named.get(name) as Answer) : work();
      named.set(name, answer);
      return answer;
    },
  };
}
