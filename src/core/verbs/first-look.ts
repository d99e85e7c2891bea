/** Which document to open first. */
import { formatOf, formats } from '../model/formats.ts';

/** Kinds in the order in which a person would open them; others come after. */
const newest: readonly string[] = ['article', 'report', 'minutes'];

/** A document as a door knows it; `size` in bytes. */
interface Seen {
  path: string;
  kind: string;
  size: number;
}

/** Of the kinds and formats that come first the longest; of several of one length the first. Nothing of no documents. */
export function firstLook<Document extends Seen>(documents: readonly Document[]): Document | undefined {
  const isBefore = (one: Document, other: Document): boolean => {
    const difference = rankOf(one) - rankOf(other);
    return difference < 0 || (difference === 0 && one.size > other.size);
  };
  return documents.reduce<Document | undefined>((best, one) => (best && !isBefore(one, best) ? best : one), undefined);
}

function rankOf({ kind, path }: Seen): number {
  const format = formatOf(path);
  return place(newest, kind) * 10 + (format ? formats[format].ease : 0);
}

/** Where a name stands in a list; behind all where it does not. */
function place(list: readonly string[], name: string): number {
  const at = list.indexOf(name);
  return at < 0 ? list.length : at;
}
