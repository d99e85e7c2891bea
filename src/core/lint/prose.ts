/** The prose of a text: its passages, each with the way back to the places of the source. */

import type { HouseStyle } from '../model/house-style.ts';
import type { Edit, Finding } from './finding.ts';
import { keptSpans, type Span } from './kept.ts';
import type { Slip } from './slip.ts';

/**
 * What a passage is. `cell`: of a table; `field`: a value of the front matter; `name`: one that holds names only;
 * `byline`: the authors at the end; `litter`: words of a web page that came along when the text was copied.
 */
export type PassageKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'cell'
  | 'caption'
  | 'field'
  | 'name'
  | 'byline'
  | 'litter';

/** One block of prose. */
export interface Passage {
  kind: PassageKind;
  /** The words, NFC, every space U+0020. What is no prose (code, addresses) is one U+FFFC. */
  text: string;
  /** Offset in `text` → offset in the source. */
  origin(offset: number): number;
  /** Rules that the author switched off here; `all` for every rule. */
  ignored: ReadonlySet<string>;
  /** What no edit may touch: quotations and people's names. */
  kept: readonly Span[];
}

/** A text, ready to be looked at. */
export interface Prose {
  /** As it came. */
  source: string;
  /** A press article, or a document of Decree 30 (report, minutes). */
  form: 'press' | 'document';
  /** The house style that the text is in, where that is known. */
  style?: HouseStyle | undefined;
  passages: readonly Passage[];
}

/** Make a passage; `origins[i]` is the source offset of `text[i]`, with one more entry for the end. */
export function passage(
  kind: PassageKind,
  text: string,
  origins: readonly number[],
  ignored: ReadonlySet<string>,
): Passage {
  return {
    kind,
    text,
    ignored,
    kept: kind === 'name' || kind === 'byline' ? [{ from: 0, to: text.length }] : keptSpans(text),
    origin: (offset) => origins[Math.min(offset, origins.length - 1)] ?? 0,
  };
}

/** Passages that carry sentences or parts of them, with their words; names and litter left out. */
export function worded(prose: Prose): Passage[] {
  return prose.passages.filter(({ kind }) => kind !== 'name' && kind !== 'byline' && kind !== 'litter');
}

/**
 * A finding in a passage. `fix` is what should stand from `from` to `to`; the edit is left out where it would touch
 * what is kept, or where the source holds more than the words (Markdown marks, entities).
 */
export function finding({ source }: Prose, at: Passage, params: Slip, { from, to }: Span, fix?: string): Finding {
  const place = {
    from: at.origin(from),
    to: to > from ? at.origin(to - 1) + lastLength(source, at.origin(to - 1), at.origin(to)) : at.origin(from),
  };
  const edit: Edit | undefined = fix === undefined ? undefined : { ...place, text: fix };
  const same = edit && plainSpaces(source.slice(edit.from, edit.to)) === at.text.slice(from, to);
  const free = !at.kept.some((span) =>
    from === to ? span.from < from && to < span.to : span.from < to && from < span.to,
  );
  return { params, ...place, edits: edit && same && free ? [edit] : [] };
}

/** UTF-16 units of the source that the character at `start` takes: more than one where it is decomposed. */
function lastLength(source: string, start: number, next: number): number {
  const marks =
    /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S])\p{M}*/u.exec(source.slice(start, start + 8))?.[0].length ?? 1;
  return Math.max(1, Math.min(marks, Math.max(1, next - start)));
}

function plainSpaces(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00A0]/g, ' ');
}
