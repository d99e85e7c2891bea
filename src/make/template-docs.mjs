/** Writes the list of helpers in templates/README.md from their docstrings (`npm run make:templates`). */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { helperDocs } from './helper-docs.mjs';

const readme = new URL('../../templates/README.md', import.meta.url);
const marks = ['<!-- Danh sách này do `npm run make:templates` viết ra. Đừng sửa tay. -->', '<!-- Hết danh sách. -->'];

/** One helper: what it does, what a template writes, what comes out. */
function entry({ name, vi, example }) {
  const { template, expected } = example;
  const fence = ['```handlebars', template, '```'].join('\n');
  const printed = expected
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  return [`### \`${name}\``, vi, fence, printed.replaceAll(/^> (#+)/gm, '> \\$1')].join('\n\n');
}

/** The README with a fresh list. Throws where its marks are gone. */
export function withHelpers(text) {
  const [from, to] = marks.map((mark) => text.indexOf(mark));
  if (from < 0 || to < from) throw new Error('templates/README.md has lost the marks around the list of helpers');
  return `${text.slice(0, from)}${marks[0]}\n\n${helperDocs().map(entry).join('\n\n')}\n\n${text.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(readme, withHelpers(readFileSync(readme, 'utf8')));
  console.log('templates/README.md');
}
