/** What `thuky lint` says in English. */
import type { lintVi } from '../vi/lint.ts';

export const lintEn: typeof lintVi = {
  summary: 'read texts (.md, .txt) as an editor of Vietnamese would',
  usage: '<file|folder|->... [options]',
  paths: 'texts (Markdown or plain) or folders of them; - is standard input',
  json: 'print messages as JSON on standard output',
  fix: "fix what is safe and write the file back; never what is quoted, never a person's name",
  dryRun: 'with --fix: show what would be fixed, write nothing',
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
  notText: (path) =>
    `${path} is no .md or .txt text. Check the .md beside it; for the form of a PDF or DOCX: thuky inspect ${path}`,
  dryRunAlone: '--dry-run goes with --fix only',
  told: (texts, { places, would, warnings, infos, unread }) => {
    const parts = [
      places ? `${would ? 'would fix' : 'fixed'} ${places} ${places === 1 ? 'place' : 'places'}` : '',
      warnings ? `${warnings} ${places ? 'left ' : ''}to fix` : '',
      infos ? `${infos} to look at` : '',
    ].filter(Boolean);
    const lost = unread ? `${unread} ${unread === 1 ? 'file' : 'files'} could not be read.` : '';
    const read = `Read ${texts} ${texts === 1 ? 'text' : 'texts'}: ${parts.join(', ') || 'nothing to fix'}.`;
    return texts > 0 || !lost ? [read, lost].filter(Boolean).join(' ') : lost;
  },
  fixed: (path, places) => `Fixed ${places} ${places === 1 ? 'place' : 'places'} in ${path}`,
  would: (path) => `Would fix ${path}:`,
  changed: (path) => `${path} was saved by somebody meanwhile and is left as it is; run the command again`,
};
