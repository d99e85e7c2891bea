/**
 * Hold every regular expression in `src/` against an analysis of its backtracking (scslre): none may take time that grows
 * faster than the text, neither because two of its parts can take the same words ("trade") nor because a search starts
 * anew within what it has just passed ("move"). Expressions that are put together while running are not seen here.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { install } from '../install.mjs';

install('checks');
const { parseSync, Visitor } = await import('oxc-parser');
const { analyse } = await import('scslre');

/** What is harmless all the same: file → sources, each with the reason. */
const harmless = {
  'src/core/kinds/check-front-matter.ts': {
    '\\{\\{~?!--[\\s\\S]*?(?:--~?\\}\\}|$)|\\{\\{[\\s\\S]*?(?:\\}\\}|$)':
      'matches wherever it begins, at the latest to the end',
  },
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync('src/**/*.{ts,tsx,mjs}', { cwd: root, ignore: ['src/make/**', '**/*.d.ts'] }).sort();
const faults = [];
const used = new Set();
let count = 0;
for (const file of files) {
  const code = readFileSync(new URL(file, `file://${root}`), 'utf8');
  const check = ({ regex, start }) => {
    if (!regex) return;
    count += 1;
    const { pattern, flags } = regex;
    const [report] = analyse({ source: pattern, flags: flags.replace('v', 'u') }).reports;
    if (!report) return;
    if (harmless[file]?.[pattern]) return used.add(`${file} ${pattern}`);
    const line = code.slice(0, start).split('\n').length;
    const degree = report.exponential ? 'exponential' : 'polynomial';
    faults.push(
      `${file}:${line} ${degree} ${report.type.toLowerCase()} on ${report.character.literal.source}: /${pattern}/${flags}`,
    );
  };
  new Visitor({ Literal: check }).visit(parseSync(file, code).program);
}
for (const [file, sources] of Object.entries(harmless))
  for (const source of Object.keys(sources))
    if (!used.has(`${file} ${source}`))
      faults.push(`${file} is excused for /${source}/, which is not there or needs no excuse`);
for (const fault of faults) console.error(fault);
console.log(
  `Checked ${count} regular expressions in ${files.length} files: ${faults.length} grow faster than their text.`,
);
process.exit(faults.length === 0 ? 0 : 1);
