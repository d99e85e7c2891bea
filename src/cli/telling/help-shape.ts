/** How the help looks: names on the left, what they are for beside them, or below where the name is long. */
import type { Help } from 'commander';
import { wrap } from './wrap.ts';

/** Columns of the names; a longer one has its line to itself. */
const widest = 30;
/** Columns that what is said of a name has at least. */
const narrowest = 24;

/** For commander's `configureHelp`. */
export const helpShape: Partial<Help> = {
  padWidth(command, helper) {
    return Math.min(
      widest,
      Math.max(
        helper.longestArgumentTermLength(command, helper),
        helper.longestOptionTermLength(command, helper),
        helper.longestGlobalOptionTermLength(command, helper),
        helper.longestSubcommandTermLength(command, helper),
      ),
    );
  },
  formatItem(term, width, about, helper) {
    const room = (helper.helpWidth ?? 80) - width - 4;
    const lines = wrap(about, Math.max(room, narrowest)).split('\n');
    const beside = helper.displayWidth(term) <= width;
    const head = beside ? `  ${term.padEnd(width)}  ${lines.shift() ?? ''}` : `  ${term}`;
    return [head.trimEnd(), ...lines.filter(Boolean).map((line) => `${' '.repeat(width + 4)}${line}`)].join('\n');
  },
};
