/** Markdown as thuky writes it, coloured: front matter, headings, emphasis, addresses, tables. No grammar: one look a line. */
import { StreamLanguage } from '@codemirror/language';

interface State {
  /** Between the lines `---` at the head of the text. */
  front: 'before' | 'in' | 'after';
}

/** Names are those of tags of `@lezer/highlight`. */
export const markdownLanguage = StreamLanguage.define<State>({
  name: 'markdown',
  startState: () => ({ front: 'before' }),
  copyState: ({ front }) => ({ front }),
  token(stream, state) {
    if (stream.sol()) {
      const isRule = stream.match(/^---\s*$/, true) !== null;
      if (isRule && state.front !== 'after') state.front = state.front === 'before' ? 'in' : 'after';
      else if (state.front === 'before') state.front = 'after';
      if (isRule) return 'separator';
      if (state.front === 'in') return inFront(stream) ?? 'string';
      if (stream.match(/^#{1,6} .*$/)) return 'heading';
      if (stream.match(/^\s*(?:[-*+]|\d+[.)]) /)) return 'separator';
      if (stream.match(/^\s*>\s?/)) return 'separator';
    }
    if (state.front === 'in') {
      stream.skipToEnd();
      return 'string';
    }
    if (stream.match(/^\*\*(?:[^*\\]|\\.)+\*\*/)) return 'strong';
    if (stream.match(/^[*_](?:[^*_\\\s]|\\.)(?:[^*_\\]|\\.)*[*_](?!\p{L})/u)) return 'emphasis';
    if (stream.match(/^\]\([^)]*\)/)) return 'url';
    if (stream.match(/^[|]|^!?\[/)) return 'separator';
    if (stream.match(/^\\./)) return null;
    if (!stream.match(/^[^*_[\]!|\\]+/)) stream.next();
    return null;
  },
});

/** A key of front matter. */
function inFront(stream: { match(what: RegExp): boolean | RegExpMatchArray | null; skipToEnd(): void }) {
  if (stream.match(/^\s*(?:- )?[\w$-]+(?=:(?:\s|$))/)) return 'propertyName';
  stream.skipToEnd();
  return undefined;
}
