/**
 * The last step of a DOCX: its parts, sealed so that the same document gives the same bytes, as one archive.
 * `docx` stamps the clock and random ids and would zip with the time of day; all of that is taken out here.
 */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { patchPart } from './patch-part.ts';

/** Parts of a package by path: XML as text. */
type Parts = Map<string, string | Uint8Array>;

/** A tag, also one with `>` in an attribute; never text between tags. */
const tag = /<(?:[^"'<>]|"[^"]*"|'[^']*')*>/g;

/**
 * Parts of a DOCX as `docx` makes them → bytes of the same document with dates from `date` (`YYYY-MM-DD`), ids in order of
 * appearance, and entries in a fixed order with a fixed time. Does not depend on host, time zone or earlier calls.
 */
export function seal(made: ReadonlyMap<string, string | Uint8Array | ArrayBuffer>, date: string): Uint8Array {
  const parts: Parts = new Map();
  for (const [path, part] of made) parts.set(path, part instanceof ArrayBuffer ? new Uint8Array(part) : part);
  for (const path of parts.keys()) edit(parts, path, (xml) => patchPart(path, xml));
  datePart(parts, date);
  for (const path of parts.keys()) {
    if (path.endsWith('.rels')) numberRelations(parts, path);
  }
  numberDrawings(parts);
  for (const [path, part] of parts) {
    if (typeof part !== 'string' && /^word\/embeddings\/.*\.xlsx$/.test(path))
      parts.set(path, zipped(new Map(Object.entries(unzipSync(part)))));
  }
  return zipped(parts);
}

/** Parts as an archive, in a fixed order and with a fixed time. */
function zipped(parts: Parts): Uint8Array {
  const paths = [...parts.keys()].sort(byPlace);
  const bytesAt = (path: string): Uint8Array => {
    const part = parts.get(path) ?? '';
    return typeof part === 'string' ? strToU8(part) : part;
  };
  // ZIP keeps local parts of a time and fflate reads them with local getters: a time made of local parts, at noon so
  // that no summer time can move it, is the same everywhere.
  const mtime = new Date(1980, 0, 1, 12);
  return zipSync(Object.fromEntries(paths.map((path) => [path, bytesAt(path)])), { mtime, level: 6 });
}

/** `[Content_Types].xml` and the root relations first, where sniffers look for them; the rest by path. */
function byPlace(a: string, b: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const place = (path: string): number => (first.includes(path) ? first.indexOf(path) : first.length);
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function datePart(parts: Parts, date: string): void {
  edit(parts, 'docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, (_, open: string) => `${open}${date}T00:00:00Z`),
  );
}

/** Relation ids `rId1`, `rId2`, … in the order of the list, in the list and in the part that it belongs to. */
function numberRelations(parts: Parts, path: string): void {
  const names = new Map<string, string>();
  edit(parts, path, (xml) =>
    xml.replace(/(<Relationship\b[^>]*?\bId=")([^"]*)"/g, (_, before: string, id: string) => {
      names.set(id, `rId${names.size + 1}`);
      return `${before}${names.get(id)}"`;
    }),
  );
  const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
  edit(parts, owner, (xml) =>
    xml.replace(tag, (open) =>
      open.replace(/(\sr:[a-z]+=")([^"]*)"/g, (all, before: string, id: string) =>
        names.has(id) ? `${before}${names.get(id)}"` : all,
      ),
    ),
  );
}

/** Drawings are counted by `docx` over the life of the process: count them a document instead. */
function numberDrawings(parts: Parts): void {
  let count = 0;
  for (const path of [...parts.keys()].sort()) {
    if (!/^word\/(document|header\d+|footer\d+)\.xml$/.test(path)) continue;
    edit(parts, path, (xml) =>
      xml.replace(tag, (open) =>
        open.startsWith('<wp:docPr ')
          ? open.replace(/(\sid=")[^"]*"/, (_, before: string) => `${before}${++count}"`)
          : open,
      ),
    );
  }
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const part = parts.get(path);
  if (typeof part === 'string') parts.set(path, change(part));
}
