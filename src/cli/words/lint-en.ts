/** What `thuky lint` says in English. */
import type { lintVi } from './lint-vi.ts';

export const lintEn: typeof lintVi = {
  summary: 'read texts (.md, .txt) as an editor of Vietnamese would',
  usage: '<file|folder|->... [options]',
  paths: 'texts (Markdown or plain) or folders of them; - is standard input',
  json: 'print messages as JSON on standard output',
  fix: "mend what is safe and write the file back; never what is quoted, never a person's name",
  dryRun: 'with --fix: show what would be mended, write nothing',
  filePath: 'name for the text on standard input, for messages; .md or .txt says how to read it',
  style:
    'house style to hold the text to: newspaper, portal, document, plain, or a .yaml file (by default what its front matter says)',
  examples: [
    'thuky lint article.md',
    'thuky lint out --frail',
    'thuky lint article.txt --fix --dry-run',
    'cat article.md | thuky lint - --json',
  ],
  noText: 'No text: name a .md or .txt file, or pipe a text to standard input',
  noTexts: (path) => `No text (.md, .txt) in ${path}`,
  dryRunAlone: '--dry-run goes with --fix only',
  fine: (texts) => `Read ${texts} ${texts === 1 ? 'text' : 'texts'}: nothing to mend.`,
  found: (texts, warnings, infos) =>
    `Read ${texts} ${texts === 1 ? 'text' : 'texts'}: ${[warnings ? `${warnings} to mend` : '', infos ? `${infos} to look at` : ''].filter(Boolean).join(', ')}.`,
  mended: (path) => `Mended ${path}`,
  would: (path) => `Would mend ${path}:`,
};
