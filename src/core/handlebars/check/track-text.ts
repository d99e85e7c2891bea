/** Following the text of a document, to know where its data stand: the front matter, and fences such as charts. */

/** Follows the text of a document from its start. */
export interface TextTracker {
  /** Go past a stretch of template text. */
  pass(text: string): void;
  /** Whether the place is in the front matter, or in a fence (```), which holds data likewise. */
  readonly inData: boolean;
  /** Whether it is in the front matter itself. */
  readonly inFrontMatter: boolean;
}

/** At the start of a document. */
export function trackText(): TextTracker {
  let fenced = false;
  let frontMatter: 'before' | 'inside' | 'after' = 'before';
  return {
    pass(text) {
      let rest = text;
      if (frontMatter === 'before' && rest.trim() !== '') {
        frontMatter = /^\s*---\n/.test(rest) ? 'inside' : 'after';
        rest = rest.trimStart().slice(3);
      }
      for (const _ of rest.matchAll(/^```/gm)) fenced = !fenced;
      if (frontMatter === 'inside' && /^---[ \t]*$/m.test(rest)) frontMatter = 'after';
    },
    get inData() {
      return frontMatter === 'inside' || fenced;
    },
    get inFrontMatter() {
      return frontMatter === 'inside' && !fenced;
    },
  };
}
