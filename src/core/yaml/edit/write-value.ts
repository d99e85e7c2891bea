/** Plain data → YAML, as people write data files: plain words, short records between braces. */
import { parseDocument } from 'yaml';
import { isRecord, type Plain } from './plain.ts';

/** How a scalar was written that another takes the place of. */
export type Quoting = 'plain' | 'single' | 'double';

/** So many letters of a record stand on one line. */
const lineRoom = 110;

/** A scalar on one line; in quotes where it had them, and where it must. `inFlow`: between braces or brackets. */
export function scalarText(
  value: string,
  { quoting = 'plain', inFlow = false }: { quoting?: Quoting; inFlow?: boolean } = {},
): string {
  const oneLine = !/[\n\r\t\u0000-\u001f\u0085\u2028\u2029]/.test(value);
  if (oneLine && quoting === 'double') return doubleQuoted(value);
  if (oneLine && quoting === 'single') return singleQuoted(value);
  if (oneLine && readsAsItself(value, inFlow)) return value;
  return oneLine ? singleQuoted(value) : doubleQuoted(value);
}

const singleQuoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function doubleQuoted(value: string): string {
  const inside = value.replace(/["\\]/g, '\\$&').replace(/[\n\r\t\u0000-\u001f\u0085\u2028\u2029]/g, (letter) => {
    return escapes[letter] ?? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${inside}"`;
}

/** Asked of the library, where a look does not settle it. */
function readsAsItself(value: string, inFlow: boolean): boolean {
  if (value === '' || value.trim() !== value) return false;
  if (/^\p{L}[\p{L}\p{M}\p{N} ./()–%-]*$/u.test(value)) return true;
  const text = inFlow ? `{k: ${value}}` : `k: ${value}\n`;
  const { errors, contents } = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  if (errors.length > 0) return false;
  const read = (contents as { toJSON(): unknown } | null)?.toJSON();
  return isRecord(read) && Object.keys(read).length === 1 && read.k === value && !/\s#/.test(value);
}

/** On one line, between braces and brackets. */
export function flowText(value: Plain): string {
  if (typeof value === 'string') return value === '' ? "''" : scalarText(value, { inFlow: true });
  if (!isRecord(value)) return `[${value.map(flowText).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${keyText(key)}: ${flowText(item)}`)
    .join(', ')}}`;
}

const keyText = (key: string): string => scalarText(key, { inFlow: true });

/** Whether a value stands well on one line: scalars, short records and short lists of scalars. */
function isShort(value: Plain): boolean {
  if (typeof value === 'string') return true;
  const items = Object.values(value) as Plain[];
  return items.every((item) => typeof item === 'string') && flowText(value).length <= lineRoom;
}

/**
 * Lines of a value below a key or a dash. `indent`: columns of its first line, which the first of `lines` does not have;
 * `compact`: it may begin on the line of its key.
 */
export function blockText(value: Plain, indent: number): { compact: boolean; text: string } {
  const pad = `\n${' '.repeat(indent)}`;
  if (typeof value === 'string') return { compact: true, text: value === '' ? '' : scalarText(value) };
  if (isRecord(value)) {
    if (isShort(value)) return { compact: true, text: flowText(value) };
    const lines = Object.entries(value).map(([key, item]) => `${scalarText(key)}:${afterColon(item, indent)}`);
    return { compact: false, text: lines.join(pad) };
  }
  if (value.length === 0) return { compact: true, text: '[]' };
  const lines = value.map((item) => `- ${blockText(item, indent + 2).text}`);
  return { compact: false, text: lines.join(pad) };
}

/** What stands after the colon of a key at `indent`: on its line, or below it. */
export function afterColon(value: Plain, indent: number): string {
  const { compact, text } = blockText(value, indent + 2);
  if (text === '') return '';
  return compact ? ` ${text}` : `\n${' '.repeat(indent + 2)}${text}`;
}
