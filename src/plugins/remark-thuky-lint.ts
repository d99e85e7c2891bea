/** The editor's rules. */
import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import type { Files } from '../core/model/source.ts';
import { type LintHouse, lintFiles, openLintHouse } from '../core/verbs/lint-files.ts';
import { handOn, type Spoken } from './options.ts';

/** Options of `remarkThukyLint`. */
export interface LintOptions extends Spoken {
  /** House style by name; the one that the front matter names, else none, when absent. */
  style?: string | undefined;
  /** Rule ids that are not to speak. */
  except?: readonly string[] | undefined;
  /** Registers and styles: those that `loadBuiltin` gives, read from the package when absent (in Node). */
  files?: Files | undefined;
}

/** The key of the text among the files; its ending says that it is Markdown. */
const key = 'text.md';

/**
 * Check the words of the file as `thuky lint` does: spelling of places and terms, numbers, spaces, style.
 * Reads the source of the file, so that places are exact; the tree stays as it is. Asynchronous: use `process` or `run`.
 *
 * @example
 * unified().use(remarkParse).use(remarkThukyLint, {style: 'newspaper', except: ['word-not-doubled']})
 */
export function remarkThukyLint({ lang = 'vi', style, except = [], files }: LintOptions = {}): Transformer<Root> {
  let house: LintHouse | undefined;
  return async (_tree, file) => {
    // Registers and styles are read once for all files of the processor.
    house ??= openLintHouse({ style }, files ?? (await builtin()));
    const text = new Map([[key, new TextEncoder().encode(String(file))]]);
    const { messages } = lintFiles({ inputs: [key], lang, style }, text, { house });
    const own = messages.filter((message) => message.file === key && !except.includes(message.ruleId ?? ''));
    handOn(file, own);
  };
}

/** The built-in files, from the package. */
async function builtin(): Promise<Files> {
  const { loadBuiltin } = await import('../node/read/load-builtin.ts');
  return loadBuiltin();
}
