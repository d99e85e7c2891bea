/** Where the words of a document come from and where they stand in each of its files, as a file beside them. */
import { keysOf, pointerOf } from '../model/data-path.ts';
import type { Document } from '../model/document.ts';
import { formatOf } from '../model/formats.ts';
import type { Output } from '../model/job.ts';
import type { PlacedText, Spot } from '../model/placed-text.ts';
import type { Origin } from '../model/placeholder.ts';
import { type Files, pointOf, type Source, type Where } from '../model/source.ts';
import { locateParts } from '../trace/locate.ts';
import { partsOf } from '../trace/parts.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { readPlaced } from './placed-text.ts';

/** A document as it was made. `path`: among the outputs, without its ending; `compare`: the file it is compared with. */
export interface Traced {
  input: string;
  kind: string;
  path: string;
  source: Source;
  compare?: string | undefined;
}

/** One datum behind words, and where it stands. */
export interface DatumPlace {
  /** JSON Pointer. */
  pointer: string;
  file: string;
  line: number;
  column: number;
}

/** The data behind a stretch of words. Paths under `compare.` are those of the earlier file. */
export function dataBehind({ from }: Pick<Origin, 'from'>, source: Source, earlier: Source | undefined): DatumPlace[] {
  return from.map((path) => {
    const old = earlier && path.startsWith('compare.') ? earlier : undefined;
    const keys = keysOf(old ? path.slice('compare.'.length) : path);
    const where = (old ?? source).at(keys);
    return { pointer: pointerOf(keys), file: where.file, ...pointAt(where) };
  });
}

/** The data file that another is compared with, if it is there. */
export function earlierSource(compare: string | undefined, files: Files): Source | undefined {
  const bytes = compare === undefined ? undefined : files.get(compare);
  return compare !== undefined && bytes ? readYaml(compare, bytes).source : undefined;
}

/**
 * `<document>.trace.json`: spans in reading order, each with its words, the data behind them (file, line and column), how
 * they were computed, the tag of the template that placed them, and for each file made its places there.
 */
export async function traceOutput(
  { input, kind, path, source, compare }: Traced,
  document: Document,
  outputs: readonly Output[],
  files: Files,
): Promise<Output> {
  const parts = partsOf(document);
  const earlier = earlierSource(compare, files);
  const placed = await Promise.all(
    outputs.flatMap(({ path: file, bytes }) => {
      const format = file.startsWith(path) ? formatOf(file) : undefined;
      return format ? [readPlaced(file, bytes).then((read) => ({ format, file, text: read.placed }))] : [];
    }),
  );
  const located = placed.flatMap(({ format, file, text }) =>
    text ? [{ format, file, text, parts: locateParts(parts, text) }] : [],
  );
  const spans = parts.flatMap(({ text, origin, key }, index) => {
    // Marks alone, between two data of a group, have no place of their own.
    if (!origin || origin.from.length === 0 || !/[\p{L}\p{N}]/u.test(text)) return [];
    const places = located.map(
      ({ format, text: words, parts: found }) => [format, spotsOf(words, found[index])] as const,
    );
    return [
      {
        text,
        ...(key !== undefined && { key }),
        sources: dataBehind(origin, source, earlier),
        ...(origin.how && { how: origin.how }),
        template: origin.placed,
        places: Object.fromEntries(places.filter(([, spots]) => spots.length > 0)),
      },
    ];
  });
  const trace = { data: input, kind, files: located.map(({ file }) => file), spans };
  return {
    path: `${path}.trace.json`,
    input,
    kind,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(trace, undefined, 1)}\n`),
  };
}

/** A PDF's places are boxes, a DOCX's runs, a text's lines and columns. */
function spotsOf(text: PlacedText, { start, end }: { start?: number; end?: number } = {}): Partial<Spot>[] {
  if (start === undefined || end === undefined) return [];
  return text
    .spots(start, end)
    .map(({ line, column, page, box, paragraph, run }) =>
      page !== undefined && box
        ? { page, box }
        : paragraph !== undefined && run !== undefined
          ? { paragraph, run }
          : { line, column },
    );
}

function pointAt(where: Where): { line: number; column: number } {
  const point = pointOf(where);
  return { line: point?.line ?? 1, column: point?.column ?? 1 };
}
