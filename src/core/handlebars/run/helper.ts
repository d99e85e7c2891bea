/** What a helper is: a function that templates call by name. Those of our documents are in `helpers/`. */
import type { Loc } from '../syntax/ast.ts';
import type { Piece } from './piece.ts';

/**
 * `{{name a b key=c}}` calls `helper([a, b], {hash: {key: c}, …})`.
 *
 * Arguments are plain values, taken out of their facts (also the items of a list); what is missing is `undefined`, `null` or `''`.
 * Properties of an object given as argument may still be facts: `unbox` them.
 *
 * Returns text or a number, which prints as a value and comes from the data of all arguments; a `Fact`, which knows
 * better where it comes from; any other value for another helper, `#if` or `#each`; or a `Piece` for text with markup of its own.
 * A wrong use is `throw new HelperError(…)`.
 *
 * A helper knows what it is given and, where it was made for one rendering, what it was called with before in it; nothing
 * else, so that the same rendering gives the same text.
 */
export type Helper = (args: readonly unknown[], options: HelperOptions) => unknown;

export interface HelperOptions {
  /** The name it was called by. */
  name: string;
  /** `key=value` arguments. */
  hash: Readonly<Record<string, unknown>>;
  /** Data paths that each positional argument comes from. */
  froms: readonly (readonly string[])[];
  /** Data paths that all arguments come from. */
  from: readonly string[];
  /** Whether it was called as a block, `{{#name}}…{{/name}}`. */
  block: boolean;
  /** How many block parameters, `as |a b|`. */
  blockParams: number;
  loc: Loc;
  /** Run the block with `context` as `this` (left out: the same as outside). Empty when not called as a block. */
  fn: RunBody;
  /** Run the `{{else}}` part. */
  inverse: RunBody;
  /**
   * Compose Markdown: ``options.markdown`**${name}**, ${unit}` ``. The literal text is Markdown; what is put in is a
   * value, data that stays plain text, unless it is a `Piece` or a list of them.
   */
  markdown(literals: TemplateStringsArray, ...values: unknown[]): Piece;
  /** The words of finished text, values written out: to be measured, not printed. */
  textOf(markdown: string): string;
}

export type RunBody = (context?: unknown, extra?: BodyExtra) => Piece;

export interface BodyExtra {
  /** `@name` variables for the block. */
  data?: Readonly<Record<string, unknown>>;
  /** Values for `as |…|`. */
  blockParams?: readonly unknown[];
}

/** A template uses a helper wrongly. Becomes the message `template-helper-use` at the place of the call. */
export class HelperError extends Error {
  /** What was found and what the helper expects, in both languages of messages. */
  readonly words: { vi: string; en: string };

  constructor(words: { vi: string; en: string }) {
    super(words.en);
    this.name = 'HelperError';
    this.words = words;
  }
}
