/** Plain text → passages: paragraphs are lines, or stretches of short lines where the text is wrapped. */
import { gather, nothing, settled } from './gather.ts';
import { type Passage, passage } from './prose.ts';

const none: ReadonlySet<string> = new Set();
/** Words of a photo toolbar that come along when a page is copied. */
const litter = /^(?:leftcenterrightdel|left\s*center\s*right\s*del)$/i;
/** Longest line of a wrapped text. */
const narrow = 100;

/** Passages of a text, in order. */
export function plainPassages(text: string): Passage[] {
  const made: Passage[] = [];
  let pending: { from: number; to: number } | undefined;
  let afterLitter = false;
  const wrapped = isWrapped(text);
  const flush = () => {
    if (pending) add(pending.from, pending.to);
    pending = undefined;
  };
  for (const match of text.matchAll(/[^\n]*\n?/g)) {
    const line = match[0].replace(/\r?\n$/, '');
    const from = match.index;
    const to = from + line.length;
    if (line.trim() === '') flush();
    else if (pending && wrapped && !litter.test(line.trim()) && !/^\s*(?:[-+*•]|\d+[.)]) /.test(line)) pending.to = to;
    else {
      flush();
      pending = { from, to };
      if (litter.test(line.trim())) flush();
    }
  }
  flush();
  return made;

  function add(from: number, to: number): void {
    const words = nothing();
    const written = text.slice(from, to);
    gather(
      words,
      written,
      Array.from({ length: written.length + 1 }, (_, index) => from + index),
    );
    const { text: said, origins } = settled(words);
    const kind = litter.test(said)
      ? 'litter'
      : afterLitter
        ? 'caption'
        : /^[-+*•] /.test(said)
          ? 'item'
          : isHeading(said)
            ? 'heading'
            : 'paragraph';
    afterLitter = kind === 'litter';
    made.push(passage(kind, said, origins, none));
  }
}

/** Short, and with no mark at its end. */
function isHeading(text: string): boolean {
  return !/[.!?…:;,”)]$/.test(text) && text.split(' ').length <= 25;
}

function isWrapped(text: string): boolean {
  const lines = text.split(/\r?\n/);
  const neighbours = lines.filter((line, index) => line.trim() !== '' && lines[index + 1]?.trim()).length;
  return (
    neighbours > 2 && lines.every((line) => line.length <= narrow) && lines.some((line) => line.length > narrow / 2)
  );
}
