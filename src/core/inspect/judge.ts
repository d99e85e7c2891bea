/** Checks that many rules share. Each gives its faults; none when all is well. */

import { greatestOf } from '../model/many.ts';
import { type Range, tolerance } from './decree.ts';
import { figure, isCapital, join, quote, range, type Said, say } from './said.ts';
import type { DrawnLine, Words } from './sheet.ts';

/** How words must look; what is absent does not matter. */
export interface Wanted {
  size?: Range;
  bold?: boolean;
  italic?: boolean;
  capitals?: boolean;
}

/** A look as the Decree states it: `12–13 pt, in hoa, đứng, đậm`. */
export function wantedLook({ size, bold, italic, capitals }: Wanted): Said {
  return join([
    ...(size ? [range(size, ' pt')] : []),
    ...(capitals === undefined ? [] : [capitals ? say('in hoa', 'capitals') : say('in thường', 'lower case')]),
    ...(italic === undefined ? [] : [italic ? say('nghiêng', 'italic') : say('đứng', 'upright')]),
    ...(bold === undefined ? [] : [bold ? say('đậm', 'bold') : say('không đậm', 'not bold')]),
  ]);
}

/** Faults of the look of words. A blank of dots has no capitals. */
export function lookFaults(words: readonly Words[], wanted: Wanted): Said[] {
  const runs = words.flatMap((one) => one.runs).filter(({ text }) => text.trim() !== '');
  const faults: Said[] = [];
  const { size, bold, italic, capitals } = wanted;
  const wrong = size && runs.find((run) => !within(run.size, size, tolerance.size));
  if (size && wrong) {
    const [found, expected] = [figure(wrong.size, ' pt'), range(size, ' pt')];
    faults.push(say(`cỡ chữ ${found.vi}, cần ${expected.vi}`, `size ${found.en}, expected ${expected.en}`));
  }
  if (bold !== undefined && runs.some((run) => run.bold !== bold))
    faults.push(bold ? say('chữ chưa đậm', 'not bold') : say('chữ đậm', 'bold'));
  if (italic !== undefined && runs.some((run) => run.italic !== italic))
    faults.push(italic ? say('chữ chưa nghiêng', 'not italic') : say('chữ nghiêng', 'italic'));
  const letters = words.some(({ text }) => /\p{L}/u.test(text));
  if (capitals !== undefined && letters && isCapital(words) !== capitals)
    faults.push(capitals ? say('chưa in hoa', 'not in capitals') : say('in hoa toàn bộ', 'all in capitals'));
  return faults;
}

/** Whether a value lies in a range, give or take. */
export function within(value: number, [least, most]: Range, more: number): boolean {
  return value >= least - more && value <= most + more;
}

/** Faults of a middle that is not where it should be. `centre` in mm; unknown middles pass. */
export function centreFaults(words: readonly (Words | DrawnLine)[], centre: number | undefined): Said[] {
  const off = words.map((one) => (one.centre === undefined || centre === undefined ? 0 : one.centre - centre));
  const most = off.reduce((far, one) => (Math.abs(one) > Math.abs(far) ? one : far), 0);
  if (Math.abs(most) <= tolerance.place) return [];
  const by = figure(Math.abs(most), ' mm');
  return [say(`lệch ${by.vi} so với trục giữa`, `${by.en} off the middle`)];
}

/** Faults of a drawn line under words: its length as a share of theirs, its middle, whether it is solid. */
export function ruleFaults(rule: DrawnLine | undefined, words: readonly Words[], share: Range): Said[] {
  if (!rule) return [say('không có đường kẻ', 'no line')];
  const width = widest(words);
  const faults: Said[] = [];
  if (!within(rule.length, [width * share[0], width * share[1]], tolerance.place)) {
    const [found, expected] = [figure(rule.length, ' mm'), range([width * share[0], width * share[1]], ' mm')];
    faults.push(say(`dài ${found.vi}, cần ${expected.vi}`, `${found.en} long, expected ${expected.en}`));
  }
  if (!rule.solid) faults.push(say('nét không liền', 'not solid'));
  return [...faults, ...centreFaults([rule], middle(words))];
}

/** What is found of a rule and the words above it. */
export function ruleFound(rule: DrawnLine | undefined, words: readonly Words[]): Said {
  if (!rule) return say('không có', 'none');
  const [line, text] = [figure(rule.length, ' mm'), figure(widest(words), ' mm')];
  return say(`kẻ ${line.vi}, chữ ${text.vi}`, `line ${line.en}, words ${text.en}`);
}

/** The widest line, mm. */
const widest = (words: readonly Words[]): number =>
  greatestOf(
    words.flatMap(({ widths }) => widths),
    0,
  );

/** The middle of words, mm. */
export const middle = (words: readonly Words[]): number | undefined =>
  words.find(({ centre }) => centre !== undefined)?.centre;

/** Whether two words stand on one line. */
export function onOneLine(one: Words, other: Words): boolean {
  return one.line.row === other.line.row && Math.abs(one.line.at - other.line.at) <= tolerance.place;
}

/** A fault about some of many words: how many, and the first of them. */
export function someFaults(wrong: readonly Words[], fault: Said): Said[] {
  const [first] = wrong;
  if (!first) return [];
  const example = quote(first.text, 40);
  return [
    say(
      `${wrong.length} đoạn ${fault.vi}, như ${example.vi}`,
      `${wrong.length} paragraphs ${fault.en}, such as ${example.en}`,
    ),
  ];
}

/** Nothing where it should be. */
export const missing = say('không thấy', 'not found');
