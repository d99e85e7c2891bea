/**
 * The one part of Handlebars that we use, as `src/make/libraries.mjs` bundles it: text → syntax tree, with white
 * space control done. It runs no template.
 */
import type { Program } from './ast.ts';

/** Throws on a syntax error. */
export function parse(text: string): Program;

/** After a failed parse `lexer` still says where it stopped. */
export declare const parser: {
  lexer: {
    match: string;
    yylloc: { first_line: number; first_column: number; last_line: number; last_column: number };
  };
};
