/** The difference between an edited file and its new version, for a person. */
import { formatOf, formats } from '../../core/model/formats.ts';
import { type DifferenceLine, difference } from '../../node/save/difference.ts';
import type { Setting } from '../asking/setting.ts';

/** So many lines show what it is about; the files hold the rest. */
const most = 30;
const looks = { '-': 'red', '+': 'green', '@': 'cyan', ' ': 'dim' } as const;

/** Lines of a unified diff, indented; none for formats that are not text, or where comparing takes too long. */
export function showDifference(
  { path, before, after }: { path: string; before: Uint8Array; after: Uint8Array },
  { paint, words }: Setting,
): string[] {
  const format = formatOf(path);
  if (!format || !formats[format].text) return [];
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const lines = difference(text(before), text(after)) ?? [];
  const show = ({ sort, text: line }: DifferenceLine) =>
    `    ${paint(looks[sort], sort === '@' ? line : `${sort} ${safe(line)}`)}`;
  const left = lines.length - most;
  return [...lines.slice(0, most).map(show), ...(left > 0 ? [`    ${words.build.moreLines(left)}`] : [])];
}

/** Without control characters, which a terminal would obey. */
function safe(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
