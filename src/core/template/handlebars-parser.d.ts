/** The one part of Handlebars that we use: text → syntax tree, with white space control done. It runs no template. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  /** Throws on a syntax error. */
  export function parse(text: string): import('./ast.ts').Program;
  /** After a failed parse `lexer` still tells where it stopped. */
  export const parser: {
    lexer: {
      match: string;
      yylloc: { first_line: number; first_column: number; last_line: number; last_column: number };
    };
  };
}
