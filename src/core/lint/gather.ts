/** Collect the words of one passage, each with the place it came from. */

/** What stands for code, addresses and pictures inside a sentence. */
export const opaque = '\uFFFC';

// Addresses on the web and of mail, names of files, tags and names of accounts (`#thidua`, `@vks`).
const address =
  /(?<![\p{L}\p{N}_.-])[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,120}\.(?:docx?|xlsx?|pptx?|pdf|odt|rtf|txt|md|csv|zip|rar|7z|jpe?g|png|gif|webp|svg|mp[34]|mov|ya?ml|json|html?)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}&#@/])[#@](?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}_]+)*|(?:https?:\/\/|www\.)[^\s<>“”"]*[^\s<>“”".,;:!?)\]}]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\p{L}\p{N}.@])(?:[a-z0-9-]{1,63}\.){1,6}(?:vn|com|org|net|gov|edu|info)(?:\/[^\s<>“”"]*[^\s<>“”".,;:!?)\]}])?(?![\p{L}\p{N}])/gu;

/** Words as they are gathered; `origins` has an entry for each UTF-16 unit of `text`. */
export interface Gathered {
  text: string;
  origins: number[];
  /** Source offset behind the last character. */
  end: number;
}

/** Nothing yet. */
export function nothing(): Gathered {
  return { text: '', origins: [], end: 0 };
}

/** Add characters with their places; `origins` has one entry more, for the end. Mutates `to`. */
export function gather(to: Gathered, text: string, origins: readonly number[]): void {
  to.text += text;
  for (let index = 0; index < text.length; index += 1) to.origins.push(origins[index] ?? 0);
  to.end = origins[text.length] ?? to.end;
}

/** Trim, fold line ends into spaces, and hide addresses. Out: text and origins with the end. */
export function settled({ text, origins, end }: Gathered): { text: string; origins: number[] } {
  const from = text.length - text.trimStart().length;
  const to = text.trimEnd().length;
  const whole = [...origins, end];
  if (to <= from) return { text: '', origins: [end] };
  const made: Gathered = nothing();
  let done = from;
  const inner = text.slice(0, to);
  for (const match of inner.matchAll(new RegExp(`(?<![ \\t])[ \\t]*\\r?\\n[ \\t]*|\\t|${address.source}`, 'gu'))) {
    if (match.index < done) continue;
    gather(made, inner.slice(done, match.index), whole.slice(done, match.index + 1));
    gather(made, /^\s/.test(match[0]) ? ' ' : opaque, [
      whole[match.index] ?? 0,
      whole[match.index + match[0].length] ?? end,
    ]);
    done = match.index + match[0].length;
  }
  gather(made, inner.slice(done), whole.slice(done));
  return { text: made.text, origins: [...made.origins, whole[to] ?? end] };
}
