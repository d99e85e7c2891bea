/** Which document to open first. */
import { type Format, formatOf, formats } from '../model/formats.ts';

/** Kinds in the order in which a person would open them; others come after. */
const newest: readonly string[] = ['article', 'report', 'minutes'];

/** An output as a door knows it: a document, or a photo beside one; `size` in bytes. */
interface Seen {
  path: string;
  kind: string;
  size: number;
}

/** Of the kinds and formats that come first the longest; of several of one length the first. Nothing where no document is. */
export function firstLook<Output extends Seen>(outputs: readonly Output[]): Output | undefined {
  const ranked = outputs.flatMap((output) => {
    const format = formatOf(output.path);
    return format ? [{ output, rank: rankOf(output.kind, format) }] : [];
  });
  const [first] = ranked.sort((one, other) => one.rank - other.rank || other.output.size - one.output.size);
  return first?.output;
}

function rankOf(kind: string, format: Format): number {
  const at = newest.indexOf(kind);
  return (at < 0 ? newest.length : at) * 10 + formats[format].ease;
}
