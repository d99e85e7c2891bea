/** The editor's rules. */
import type { Root } from 'mdast';
import type { Transformer } from 'unified';
import type { Files } from '../core/model/source.ts';
import { lintFiles } from '../core/verbs/lint-files.ts';
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
  return async (_tree, file) => {
    const known = files ?? (await builtin());
    const all = new Map([...known, [key, new TextEncoder().encode(String(file))] as const]);
    const { messages } = lintFiles({ inputs: [key], lang, style }, all);
    const own = messages.filter((message) => message.file === key && !except.includes(message.ruleId ?? ''));
    handOn(file, own);
  };
}

let read: Promise<Files> | undefined;

/** The built-in files, read once. */
function builtin(): Promise<Files> {
  read ??= import('../node/read/load-builtin.ts').then(({ loadBuiltin }) => loadBuiltin());
  return read;
}
