/** A document that a person edits as Markdown, held against its data and the editor's rules; places as offsets. */
import type { VFileMessage } from 'vfile-message';
import { severityOf } from '../message/order.ts';
import type { Severity } from '../message/rule.ts';
import { word } from '../message/words.ts';
import { keysOf } from '../model/data-path.ts';
import type { Lang } from '../model/job.ts';
import { type Files, type Path, pointOf } from '../model/source.ts';
import type { Grounds } from '../pipeline/grounds.ts';
import type { House } from '../pipeline/house.ts';
import { lintFiles } from './lint-files.ts';
import { readDocument } from './read-document.ts';
import { verify } from './verify.ts';

/** What to judge. */
export interface EditedText {
  kind: string;
  text: string;
  /** Key of the data file; it need not be sound where no `grounds` are given. */
  data: string;
  lang: Lang;
  style?: string | undefined;
}

/** Words of the text that say what the data say. Offsets are UTF-16. */
export interface MarkedFact {
  from: number;
  to: number;
  /** The first datum behind them. */
  path: Path;
}

/** One thing to look at in the text. Without offsets it is about the whole. Plain data. */
export interface TextProblem {
  severity: Severity;
  rule: string;
  reason: string;
  remedy?: string;
  from?: number;
  to?: number;
}

/** What was found, in the order of the text. */
export interface JudgedText {
  facts: MarkedFact[];
  problems: TextProblem[];
}

/** Judge it. `grounds`: what the data say; without them only the form and the language are judged. */
export async function judgeEdited(
  { kind, text, data, lang, style }: EditedText,
  files: Files,
  { house, grounds }: { house: House; grounds: Grounds | undefined },
): Promise<JudgedText> {
  const key = `${kind}.md`;
  const all = new Map(files).set(key, new TextEncoder().encode(text));
  const held = grounds && (await verify({ texts: [key], data, kind, lang }, all, { house, grounds }));
  const own = (messages: readonly VFileMessage[]) => messages.filter(({ file }) => file === key);
  const messages = [
    ...word(readDocument(key, all).messages, lang),
    ...(held?.messages ?? []),
    ...own(lintFiles({ inputs: [key], lang, style }, all, { house }).messages),
  ];
  const offset = offsets(text);
  const problems = messages.map((message): TextProblem => {
    const { reason, note, ruleId = '', place } = message;
    const from = offset(pointOf({ place }));
    const end = place && 'end' in place ? offset(place.end) : from;
    return {
      severity: severityOf(message),
      rule: ruleId,
      reason,
      ...(note !== undefined && { remedy: note }),
      ...(from !== undefined && { from, to: Math.max(from, end ?? from) }),
    };
  });
  const facts = (held?.facts ?? []).flatMap(({ where: { place }, from: [path] }): MarkedFact[] => {
    if (!place || !('end' in place) || path === undefined) return [];
    const [from, to] = [offset(place.start), offset(place.end)];
    return from === undefined || to === undefined ? [] : [{ from, to, path: keysOf(path) }];
  });
  const at = ({ from = -1 }: { from?: number }) => from;
  return {
    facts: facts.sort((one, other) => one.from - other.from || other.to - one.to),
    problems: problems.sort((one, other) => at(one) - at(other)),
  };
}

/** Line and column, from 1 → offset, never outside of the text. */
function offsets(text: string): (point: { line: number; column: number } | undefined) => number | undefined {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (point) => point && Math.min((starts[point.line - 1] ?? text.length) + point.column - 1, text.length);
}
