/** YAML and JSON → plain data that knows its place. */
import { parseDocument } from 'yaml';
import { type Message, message } from '../message/message.ts';
import { limits } from '../model/limits.ts';
import { addAll } from '../model/many.ts';
import type { Prepared } from '../model/prepared.ts';
import type { Path, Source, Where } from '../model/source.ts';
import { clean } from '../text/clean.ts';
import { lines } from '../text/lines.ts';
import { decodeText } from '../text/read-text.ts';
import { textIntact, textPrintable } from '../text/rules.ts';
import type { YamlFault } from './fault-words.ts';
import { find, findKey, type Span } from './located.ts';
import { type Finding, placeYaml } from './place-yaml.ts';
import {
  dataStated,
  fileBounded,
  itemStated,
  keyPlain,
  keyUnique,
  quotesStraight,
  yamlPlain,
  yamlValid,
} from './rules.ts';
import { scanYaml } from './scan.ts';
import { isHarmless, standing, yamlFault } from './yaml-fault.ts';

/** A file read: no source where nothing sound can be said of its data. */
export interface Read {
  source?: Source;
  messages: Message[];
}

const options = {
  // Every scalar is the text that was written: `05`, `NO`, `1:30` and `2023` stay as they are.
  schema: 'failsafe',
  resolveKnownTags: false,
  // Duplicates are found by us, with the place of both.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/**
 * Read a data file: YAML 1.2, of which JSON is a part. Never throws; all mistakes of the file at once.
 * In: UTF-8 bytes, with or without BOM; `prepared` where the file may be a built-in one. Out: `Source`, whose places count in the file's own text.
 * Messages: `encoding-utf8`, `file-bounded`, `data-stated`, `yaml-valid`, `yaml-plain`, `key-unique`, `key-plain`,
 * `item-stated`, `quotes-straight`, `text-printable`, `text-intact`.
 */
export function readYaml(file: string, bytes: Uint8Array, prepared?: Prepared): Read {
  const known = prepared?.(file, bytes);
  if (known !== undefined) return { source: knownSource(file, bytes, known), messages: [] };
  if (bytes.length > limits.dataBytes.most) {
    return {
      messages: [message(fileBounded, { limit: 'size' }, { file, place: { line: 1, column: 1, offset: 0 } })],
    };
  }
  const { text, messages: unreadable } = decodeText(file, bytes);
  if (text === undefined) return { messages: unreadable };

  const toPoint = lines(text);
  const cleaned = clean(text);
  const where = ([start, end]: Span): Where => {
    const from = toPoint(cleaned.origin(start));
    const to = toPoint(cleaned.origin(end));
    // A value of many lines is pointed at where it begins: nobody wants half a file underlined.
    return { file, place: end > start && from.line === to.line ? { start: from, end: to } : from };
  };
  const messages = [...charactersOf(file, text, cleaned.dropped, toPoint)];

  const excess = scanYaml(cleaned.text);
  if (excess) {
    const { what, offset } = excess;
    return { messages: [...messages, message(fileBounded, { limit: what }, where([offset, offset]))] };
  }
  const document = parseDocument(cleaned.text, options);

  const all = [...document.errors, ...document.warnings];
  // A key that spreads over lines is reported twice; the second report knows where it ends.
  const spread = new Set(all.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]));
  const errors = all.filter(({ code, pos }) => code !== 'BLOCK_AS_IMPLICIT_KEY' || !spread.has(pos[0]));
  const blamed = new Set<number>();
  const faults = errors
    .sort((one, other) => one.pos[0] - other.pos[0])
    .slice(0, limits.mistakes.most)
    .map((error) => yamlFault(error, document, cleaned.text));
  for (const { fault, span, found } of standing(faults, cleaned.text)) {
    const place = where(span);
    const line = toPoint(cleaned.origin(span[0])).line;
    // One slip makes the parser stumble several times over the same line.
    if (!blamed.has(line)) messages.push(message(yamlValid, { fault, found }, place));
    blamed.add(line);
  }
  if (errors.some((error) => !isHarmless(error))) return { messages };

  const { data, located, findings } = placeYaml(document, cleaned.text);
  addAll(
    messages,
    findings.map((finding) => findingMessage(finding, where)),
  );
  if (findings.some(({ kind }) => kind === 'too-much')) return { messages };
  if (located.kind === 'empty') return { messages: [...messages, message(dataStated, {}, where([0, 0]))] };

  const at = (path: Path): Where => where(find(located, path).span);
  const keyAt = (path: Path): Where => {
    const key = findKey(located, path);
    return key ? where(key) : at(path);
  };
  return { source: { file, text, data, at, keyAt }, messages };
}

/** A file whose data is known, and which has no mistake; it is read only where a place in it is asked for. */
function knownSource(file: string, bytes: Uint8Array, data: unknown): Source {
  let read: Source | undefined;
  const source = (): Source => {
    read ??= readYaml(file, bytes).source!;
    return read;
  };
  return {
    file,
    data,
    get text() {
      return source().text;
    },
    at: (path) => source().at(path),
    keyAt: (path) => source().keyAt(path),
  };
}

/** Faults that may be meant: a comment without a space after its hash, an anchor that nothing refers to. */
const surprises: ReadonlySet<YamlFault> = new Set(['HASH', 'UNUSED_ANCHOR']);

/** One message a line for characters that were dropped, and for letters that were lost before the file came to us. */
function charactersOf(
  file: string,
  text: string,
  dropped: readonly { offset: number; code: number }[],
  toPoint: ReturnType<typeof lines>,
): Message[] {
  const perLine = new Map<number, { offset: number; codes: number[] }>();
  for (const { offset, code } of dropped) {
    const { line } = toPoint(offset);
    const known = perLine.get(line);
    if (known) known.codes.push(code);
    else perLine.set(line, { offset, codes: [code] });
  }
  const made: Message[] = [];
  for (const { offset, codes } of perLine.values()) {
    made.push(message(textPrintable, { codes }, { file, place: toPoint(offset) }));
  }
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) made.push(message(textIntact, {}, { file, place: toPoint(lost) }));
  return made;
}

/** A finding of the converter as a message. */
function findingMessage(finding: Finding, where: (span: Span) => Where): Message {
  switch (finding.kind) {
    case 'fault':
      return message(
        surprises.has(finding.fault) ? yamlPlain : yamlValid,
        { fault: finding.fault, found: finding.found },
        where(finding.span),
      );
    case 'key-unique': {
      const { place } = where(finding.first);
      const line = place && ('line' in place ? place.line : place.start.line);
      return message(keyUnique, { key: finding.key, line: line ?? 1 }, where(finding.span));
    }
    case 'key-plain':
      return message(keyPlain, {}, where(finding.span));
    case 'item-stated':
      return message(itemStated, {}, where(finding.span));
    case 'quotes-straight':
      return message(quotesStraight, { inside: finding.inside }, where(finding.span));
    case 'dropped':
      return message(textPrintable, { codes: finding.codes }, where(finding.span));
    case 'too-much':
      return message(fileBounded, { limit: finding.what }, where(finding.span));
  }
}
