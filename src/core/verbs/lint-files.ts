/** The editor's check over files: what a door calls. Pure: all input is in the arguments. */
import type { VFileMessage } from 'vfile-message';
import { readRegisters } from '../conference/registers/registers.ts';
import type { LintTools } from '../lint/findings.ts';
import { fixAll, lint } from '../lint/lint.ts';
import { type Message, message } from '../message/message.ts';
import { word } from '../message/words.ts';
import type { Lang } from '../model/job.ts';
import { limits } from '../model/limits.ts';
import { addAll } from '../model/many.ts';
import type { Files } from '../model/source.ts';
import type { House } from '../pipeline/house.ts';
import { chooseStyle } from '../style/choose-style.ts';
import { readStyles } from '../style/read-styles.ts';
import { lines } from '../text/lines.ts';
import { readText } from '../text/read-text.ts';
import { deepMarks } from '../tree/deep-marks.ts';
import { parseMarkdown } from '../tree/parse-markdown.ts';
import { fileBounded } from '../yaml/rules.ts';

/** What the check found. */
export interface Linted {
  messages: VFileMessage[];
  /** Texts that fixing changed, by their key; those that need nothing are not here. */
  fixed: ReadonlyMap<string, { before: string; after: string; places: number }>;
}

/** What to check. */
export interface LintJob {
  /** Texts, as keys of `Files`: Markdown or plain. */
  inputs: readonly string[];
  lang?: Lang | undefined;
  /** House style, a name or a `.yaml` file; that of each text's front matter when absent. */
  style?: string | undefined;
  /** Fix what is safe; the messages are then about the fixed texts. */
  fix?: boolean | undefined;
}

/** What the check reads of a house. */
export type LintHouse = Pick<House, 'registers' | 'styles' | 'messages'>;

/** Read registers and styles alone: texts need no templates. Messages: those of both. */
export function openLintHouse({ style }: Pick<LintJob, 'style'>, files: Files): LintHouse {
  const { registers, messages } = readRegisters(files);
  const read = readStyles(files, { file: style });
  return { registers, styles: read.styles, messages: [...messages, ...read.messages] };
}

/**
 * Check every text. `house`: opened by the caller for the same style, to check texts one after another; else opened here.
 * Messages: those of the editor's rules, `file-exists`, `encoding-utf8`, `style-known`, and the house's own.
 */
export function lintFiles(
  { inputs, lang = 'vi', style: asked, fix = false }: LintJob,
  files: Files,
  { house = openLintHouse({ style: asked }, files) }: { house?: LintHouse } = {},
): Linted {
  const { registers, styles, messages: faults } = house;
  const chosen =
    asked === undefined ? { messages: [] } : chooseStyle([{ style: asked, where: { file: asked } }], styles);
  const messages: Message[] = [...faults, ...chosen.messages];
  const tools: LintTools = { registers, styles, style: chosen.style, parseMarkdown };
  const fixed = new Map<string, { before: string; after: string; places: number }>();
  for (const input of inputs) {
    const { text, messages: unreadable } = readText(input, files);
    addAll(messages, unreadable);
    if (text === undefined) continue;
    const deep = deepMarks(text);
    if (text.length > limits.dataBytes.most || deep !== undefined) {
      const limit = deep === undefined ? 'size' : 'marks';
      messages.push(message(fileBounded, { limit }, { file: input, place: lines(text)(deep ?? 0) }));
      continue;
    }
    const { text: after, places } = fix ? fixAll(text, input, tools) : { text, places: 0 };
    if (after !== text) fixed.set(input, { before: text, after, places });
    addAll(messages, lint(after, input, tools));
  }
  return { messages: word(messages, lang), fixed };
}
