/** The yaml library's errors → our faults, each at the place where a person would fix it. */
import { type Document, type ErrorCode, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { YamlFault } from './fault-words.ts';
import type { Span } from './located.ts';

/** What is wrong and where; `found` is the text that the words quote. */
export interface Fault {
  fault: YamlFault;
  span: Span;
  found: string;
}

/** After these the rest of the file was still read as meant. */
const harmless: ReadonlySet<ErrorCode> = new Set(['MULTIPLE_DOCS', 'KEY_OVER_1024_CHARS', 'TAG_RESOLVE_FAILED']);

/** Whether the data read beside this error can be trusted. */
export function isHarmless(error: YAMLError): boolean {
  return harmless.has(error.code);
}

/** A quoted text that swallowed what follows it: the last one begun before `offset` and not ended on its own line. */
function openQuote(document: Document, text: string, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const [from, to] = node.range ?? [0, 0];
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
      const touches = from <= offset && to <= offset && !text.slice(to, offset).includes('\n');
      const spreads = text.slice(from, to).includes('\n') || text[to - 1] !== text[from] || to - from < 2;
      if (quoted && spreads && (touches || (from <= offset && offset <= to))) start = from;
    },
  });
  return start;
}

/** The innermost `{` or `[` that is never closed. */
function openBracket(document: Document, text: string): number | undefined {
  let start: number | undefined;
  visit(document, {
    Collection(_, node) {
      const [from, to] = node.range ?? [0, 0];
      if (isCollection(node) && node.flow && !'}]'.includes(text[to - 1] ?? ' ')) start = from;
    },
  });
  return start;
}

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/\r|\n/);
  return end < 0 ? text.length : offset + end;
}

function lineStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start + (/^[ \t-]*/.exec(text.slice(start, offset))?.[0].length ?? 0);
}

/** Of these an earlier slip in the same part of the file may be the cause. */
const structural: ReadonlySet<YamlFault> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
  'KEY_COLON',
  'UNEXPECTED_TOKEN',
  'IMPOSSIBLE',
  'TAB_AS_INDENT',
]);

/** The faults that stand on their own: without those that follow from a tab or a glued dash above, up to the next key of the file. */
export function standing(faults: readonly Fault[], text: string): Fault[] {
  let until = 0;
  let tab = false;
  return faults.filter(({ fault, span: [start] }) => {
    if (start < until && structural.has(fault)) return false;
    // One word about tabs is about all of them.
    const known = fault === 'TAB_AS_INDENT' && tab;
    tab ||= fault === 'TAB_AS_INDENT';
    if (fault === 'TAB_AS_INDENT' || fault === 'DASH_SPACE') {
      const next = /[\r\n][^\s#-]/.exec(text.slice(start));
      until = next ? start + next.index : text.length;
    }
    return !known;
  });
}

/** Where the words of a line begin, behind its dashes. */
function keyStart(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start + (/^[ \t]*(?:- +)*/.exec(text.slice(start))?.[0].length ?? 0);
}

/** Name the fault behind an error of the library and find where it began. */
export function yamlFault(error: YAMLError, document: Document, text: string): Fault {
  const [from, to] = error.pos;
  const at = (fault: YamlFault, start: number, end = lineEnd(text, start)): Fault => ({
    fault,
    span: [start, Math.max(start, end)],
    found: text.slice(start, Math.min(end, lineEnd(text, start))).trim(),
  });
  const { code, message } = error;
  if (/^Missing closing/.test(message)) return at('QUOTE_CLOSED', openQuote(document, text, from) ?? from);
  if (/^Flow (map|sequence)/.test(message)) {
    const bracket = openBracket(document, text);
    return bracket === undefined ? at('FLOW_CLOSED', from) : at('FLOW_CLOSED', bracket, bracket + 1);
  }
  if (code === 'UNEXPECTED_TOKEN' && /scalar at node end/.test(message)) {
    const alias = /\*[^\s*]+\s*$/.exec(text.slice(text.lastIndexOf('\n', from - 1) + 1, from));
    if (alias) return at('UNKNOWN_ALIAS', from - alias[0].length, from);
    const quote = openQuote(document, text, from);
    if (quote !== undefined && text.slice(quote, from).includes('\n')) return at('QUOTE_CLOSED', quote);
    return at(/["']\s*$/.test(text.slice(0, from)) ? 'AFTER_QUOTE' : code, from, to);
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_AS_IMPLICIT_KEY') {
    const first = text.slice(from, lineEnd(text, from));
    // `date:{on: 2025-03-05, …}`: the first colon is the one that lacks its space.
    const begin = keyStart(text, from);
    if (/^[A-Za-z$][\w-]*:[{[]/.test(text.slice(begin, from + 1))) return at('KEY_SPACE', begin);
    if (/^[A-Za-z$][\w-]*:\S/.test(first)) return at('KEY_SPACE', from);
    // The key that spreads over lines ends on the line that is indented too far.
    if (code === 'MULTILINE_IMPLICIT_KEY' && text.slice(from, to).includes('\n'))
      return at(code, lineStart(text, to), to);
    return at(code, from, lineEnd(text, from));
  }
  if (code === 'MISSING_CHAR' && /Implicit map keys/.test(message)) {
    const line = text.slice(from, lineEnd(text, from));
    return at(/^[A-Za-z$][\w-]*:\S/.test(line) ? 'KEY_SPACE' : 'KEY_COLON', from);
  }
  if (code === 'BAD_DQ_ESCAPE') return at(code, from, from + 2);
  if (code === 'BAD_INDENT') {
    const start = from + (/^[ \t]*/.exec(text.slice(from))?.[0].length ?? 0);
    return at(/^-[^\s\d-]/.test(text.slice(start)) ? 'DASH_SPACE' : code, start);
  }
  if (code === 'BAD_SCALAR_START') return at(code, from, lineEnd(text, from));
  return at(code, from, Math.min(to, lineEnd(text, from)));
}

/** Faults that the library lets pass: text that YAML reads otherwise than it looks. Undefined when the text is as it looks. */
export function plainFault(node: unknown, text: string): Fault | undefined {
  if (!isScalar(node) || !node.range) return undefined;
  const [from, to] = node.range;
  const plain = node.type === 'PLAIN' || node.type === undefined;
  // `Cụm #7` is read as `Cụm`: a hash after a space begins a comment.
  const comment = /^[ \t]*#[^\s#!]\S*/.exec(text.slice(to, lineEnd(text, to)));
  if (plain && comment) {
    const start = to + comment[0].indexOf('#');
    return { fault: 'HASH', span: [start, to + comment[0].length], found: comment[0].trim() };
  }
  if (!plain) return undefined;
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    const lead = line.length - line.trimStart().length;
    const keyed = /^(?!(?:https?|ftp|file|mailto|tel|doi|urn):)[a-z][A-Za-z]*:\S/.exec(line.trimStart());
    const dashed =
      start === from ? /^-[^\s\d-]/.test(line) && text.slice(from, to).includes('\n') : /^\s*-\s/.test(line);
    if (keyed || dashed) {
      return {
        fault: keyed ? 'KEY_SPACE' : 'DASH_SPACE',
        span: [start + lead, start + line.trimEnd().length],
        found: line.trim(),
      };
    }
    start += line.length + 1;
  }
  return undefined;
}
