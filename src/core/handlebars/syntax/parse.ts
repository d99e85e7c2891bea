/** Template text → syntax tree, or a message that says where it is wrong. The only file that touches Handlebars. */
import { parse, parser } from '#handlebars-parser';
import { type Message, message } from '../../message/message.ts';
import { templateBlockClosed, templateCharacters, templateDepth, templateSyntax } from '../rules/syntax.ts';
import type { Program } from './ast.ts';
import { nesting } from './nesting.ts';

/** One template file: where it lies and its text (LF line ends). */
export interface TemplateText {
  file: string;
  text: string;
}

/** A template read; `program` is missing when it cannot be run, and then `messages` say why. */
export interface ParsedTemplate {
  file: string;
  program?: Program;
  messages: Message[];
}

/** A place in a template: line and column from 1. */
interface Point {
  line: number;
  column: number;
}

/** Blocks and parentheses within each other; the parser's own recursion would end the program somewhere above 1,000. */
const MAX_NESTING = 100;
const PRIVATE_USE = /[\uE000-\uF8FF]/;

/**
 * Parse one template, white space control done.
 * Messages: `template-syntax`, `template-block-closed`, `template-characters`, `template-depth`.
 */
export function parseTemplate({ file, text }: TemplateText): ParsedTemplate {
  const { open, depth } = nesting(text);
  if (depth > MAX_NESTING) {
    return { file, messages: [message(templateDepth, {}, { file, place: pointAt(text, 0) })] };
  }
  const reserved = PRIVATE_USE.exec(text);
  if (reserved) {
    const code = `U+${reserved[0].charCodeAt(0).toString(16).toUpperCase()}`;
    return {
      file,
      messages: [message(templateCharacters, { code }, { file, place: pointAt(text, reserved.index) })],
    };
  }
  try {
    return { file, program: parse(text), messages: [] };
  } catch (error) {
    return { file, messages: [syntaxMessage(file, text, error as ParseError, open.at(-1))] };
  }
}

/** Handlebars gives a place to its own checks (`lineNumber` from 1, `column` from 0), none to a text it cannot read. */
interface ParseError extends Error {
  lineNumber?: number;
  column?: number;
}

function syntaxMessage(
  file: string,
  text: string,
  error: ParseError,
  unclosed: { name: string; offset: number } | undefined,
): Message {
  const mismatch = /^(.+?) doesn't match (.+?) - \d+:\d+$/s.exec(error.message);
  const place = error.lineNumber ? { line: error.lineNumber, column: (error.column ?? 0) + 1 } : stopped(error.message);
  if (mismatch) {
    const [, open = '', close = ''] = mismatch;
    return message(templateBlockClosed, { open, close }, { file, place });
  }
  if (unclosed && /got 'EOF'$/.test(error.message)) {
    return message(templateBlockClosed, { open: unclosed.name }, { file, place: pointAt(text, unclosed.offset) });
  }
  return message(templateSyntax, { found: tagAt(text, place) }, { file, place });
}

/** Where the parser stopped: at the start of the token it cannot use, or after the last one it could read. */
function stopped(reason: string): Point {
  const { first_line, first_column, last_line, last_column } = parser.lexer.yylloc;
  return reason.startsWith('Lexical error')
    ? { line: last_line, column: last_column + 1 }
    : { line: first_line, column: first_column + 1 };
}

/** The tag around a point, cut at 60 characters: what the message quotes. */
function tagAt(text: string, { line, column }: Point): string {
  let offset = 0;
  for (let at = 1; at < line; at += 1) offset = text.indexOf('\n', offset) + 1;
  offset += column - 1;
  const start = Math.max(0, text.lastIndexOf('{{', offset));
  const end = text.indexOf('}}', Math.max(offset - 1, start + 2));
  const tag = text.slice(start, end === -1 ? undefined : end + 2).split('\n')[0] ?? '';
  return tag.length > 60 ? `${tag.slice(0, 60)}…` : tag;
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
