/** How one text differs from another, in few lines. */
import { structuredPatch } from 'diff';

/** A line, and whether it is only in the old text (`-`), only in the new one (`+`), in both (` `), or names a place (`@`). */
export interface DifferenceLine {
  sort: '-' | '+' | ' ' | '@';
  text: string;
}

/** Milliseconds that comparing may take; texts so unlike are better read than compared. */
const patience = 500;

/** The lines of a unified diff with one line of context. Nothing when comparing took too long. */
export function difference(before: string, after: string): DifferenceLine[] | undefined {
  const patch = structuredPatch('', '', asRead(before), asRead(after), '', '', { context: 1, timeout: patience });
  return patch?.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    { sort: '@' as const, text: `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@` },
    ...lines.flatMap((line): DifferenceLine[] => {
      const sort = line[0] as DifferenceLine['sort'] | '\\';
      return sort === '\\' ? [] : [{ sort, text: line.slice(1) }];
    }),
  ]);
}

/** Line ends and composition are no difference to a reader. */
function asRead(text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC');
}
