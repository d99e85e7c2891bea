/** The editor's check over files: what a door calls. Pure: all input is in the arguments. */
import type { VFileMessage } from 'vfile-message';
import { type LintTools, lint, mendAll } from '../lint/lint.ts';
import { type Message, message } from '../message/message.ts';
import { word } from '../message/words.ts';
import type { Lang } from '../model/job.ts';
import { limits } from '../model/limits.ts';
import { addAll } from '../model/many.ts';
import { refusalOf } from '../model/refusal.ts';
import type { Files } from '../model/source.ts';
import { houseOf } from '../pipeline/house.ts';
import { fileExists } from '../pipeline/rules.ts';
import { chooseStyle } from '../style/choose-style.ts';
import { clean } from '../text/clean.ts';
import { decode } from '../text/decode.ts';
import { lines } from '../text/lines.ts';
import { encodingUtf8 } from '../text/rules.ts';
import { deepMarks } from '../tree/deep-marks.ts';
import { parseMarkdown } from '../tree/parse-markdown.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { fileBounded } from '../yaml/rules.ts';

/** What the check found. */
export interface Linted {
  messages: VFileMessage[];
  /** Texts that mending changed, by their key; those that need nothing are not here. */
  mended: ReadonlyMap<string, { before: string; after: string; places: number }>;
}

/** What to check. */
export interface LintJob {
  /** Texts, as keys of `Files`: Markdown or plain. */
  inputs: readonly string[];
  lang?: Lang | undefined;
  /** House style, a name or a `.yaml` file; that of each text's front matter when absent. */
  style?: string | undefined;
  /** Mend what is safe; the messages are then about the mended texts. */
  fix?: boolean | undefined;
}

/** Check every text. Messages: those of the editor's rules, `file-exists`, `encoding-utf8`, `style-known`, and the house's own. */
export function lintFiles({ inputs, lang = 'vi', style: asked, fix = false }: LintJob, files: Files): Linted {
  const { registers, styles, messages: faults } = houseOf({ style: asked }, files);
  const chosen =
    asked === undefined ? { messages: [] } : chooseStyle([{ style: asked, where: { file: asked } }], styles);
  const messages: Message[] = [...faults, ...chosen.messages];
  const tools: LintTools = { registers, styles, style: chosen.style, parseMarkdown, readYaml, clean, lines };
  const mended = new Map<string, { before: string; after: string; places: number }>();
  for (const input of inputs) {
    const bytes = files.get(input);
    if (!bytes) {
      messages.push(message(fileExists, { path: input, why: refusalOf(files, input) }, { file: input }));
      continue;
    }
    const decoded = decode(bytes);
    if ('encoding' in decoded) {
      const place = lines(decoded.text)(decoded.offset);
      messages.push(message(encodingUtf8, { encoding: decoded.encoding }, { file: input, place }));
      continue;
    }
    const { text } = decoded;
    const deep = deepMarks(text);
    if (bytes.length > limits.dataBytes.most || deep !== undefined) {
      const limit = deep === undefined ? 'size' : 'marks';
      messages.push(message(fileBounded, { limit }, { file: input, place: lines(text)(deep ?? 0) }));
      continue;
    }
    const { text: after, places } = fix ? mendAll(text, input, tools) : { text, places: 0 };
    if (after !== text) mended.set(input, { before: text, after, places });
    addAll(messages, lint(after, input, tools));
  }
  return { messages: word(messages, lang), mended };
}
