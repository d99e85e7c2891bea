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

/** The same for questions about texts, which are many and small: when they have more than so many characters together, all are let go. */
export interface KeptTexts<Answer> {
  of(text: string, work: () => Answer): Answer;
}

/** Answers about texts of at most `most` characters together, none as yet. */
export function keepTexts<Answer>(most: number): KeptTexts<Answer> {
  const known = new Map<string, Answer>();
  let length = 0;
  return {
    of(text, work) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const answer = work();
      if (length + text.length > most) {
        known.clear();
        length = 0;
      }
      if (text.length <= most) {
        known.set(text, answer);
        length += text.length;
      }
      return answer;
    },
  };
}
