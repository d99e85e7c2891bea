/** What a person sees of a datum, and what a person types, as the data file has it. */
import { groupDigits } from '../../core/model/group-digits.ts';
import type { Field } from '../../core/verbs/form/field.ts';

/** `2024-03-29` → `29/03/2024`; other forms of a day stay. */
function showDay(written: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written) ?? [];
  return day ? `${day.padStart(2, '0')}/${month?.padStart(2, '0')}/${year}` : written;
}

/** `29/3/2024` → `2024-03-29`; what is not yet a whole day stays as it is typed. */
function readDay(typed: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim()) ?? [];
  return day ? `${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}` : typed.trim();
}

/** `2700000` → `2.700.000`, `99.2` → `99,2`: as Vietnamese writes numbers. What has separators of its own stays. */
function showNumber(written: string, is: Field['is']): string {
  const [, whole, , part] = /^(\d+)(\.(\d+))?$/.exec(written) ?? [];
  if (whole === undefined) return written;
  // Three digits after a dot are thousands, but in a rate.
  if (part !== undefined) return part.length === 3 && is !== 'percent' ? written : `${whole},${part}`;
  return whole.length > 3 ? groupDigits(whole) : written;
}

/** As it is shown while nobody types in it. */
export function show(written: string, { is }: Field): string {
  if (is === 'day') return showDay(written);
  return is === 'number' || is === 'count' || is === 'percent' ? showNumber(written, is) : written;
}

/** What was typed or pasted, as the file has it; nothing for an empty field. */
export function readTyped(typed: string, field: Field): string | undefined {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  if (field.is === 'day') return readDay(text);
  if (field.is === 'words') return choiceOf(text, field) ?? text;
  if (field.is === 'flag') return /^(không|khong|no|false|0|-)$/i.test(text) ? undefined : 'true';
  return text;
}

/** A choice by its word or its label, whatever the case. */
function choiceOf(text: string, { choices = [] }: Field): string | undefined {
  const small = text.toLowerCase();
  return choices.find(({ word, label }) => word.toLowerCase() === small || label.toLowerCase() === small)?.word;
}

/** A table as Excel puts it on the clipboard: tabs and lines; quoted cells may hold both. */
export function readTable(pasted: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const text = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= text.length) {
    const quoted = /^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(text.slice(at));
    const cell = quoted ? quoted[0] : (/^[^\t\n]*/.exec(text.slice(at))?.[0] ?? '');
    rows.at(-1)?.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : cell);
    at += cell.length;
    const mark = text[at];
    if (mark === undefined) break;
    if (mark === '\n') rows.push([]);
    at += 1;
  }
  return rows;
}
