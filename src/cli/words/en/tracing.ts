/** What `draft`, `explain`, `trace` and `verify` say in English. */
import type { tracingVi } from '../vi/tracing.ts';

export const tracingEn: typeof tracingVi = {
  trace: 'say where every word comes from: data-source in HTML, and a .trace.json beside each document',
  explain: {
    summary: 'where words come from: which datum, in which line, and which line of a template placed them',
    usage: '<file[:line[:column]]> [words] [options]',
    place: 'a document that was made, of any format, with the place asked about: out/x/article.md:14:52',
    words: 'or words to look for in the document',
    data: 'data file of the document; of one that build wrote it is known',
    kind: 'kind of document; after the name of the file when absent',
    noPlace: 'Give the place asked about (file:line:column) or words to look for',
    noData: (path: string) => `It is not known which data file ${path} was made of: add --data <file>`,
    notFound: (asked: string) => `No words at ${asked}`,
    computed: { sum: 'sum of', difference: 'difference of', percent: 'share of', count: 'counted from' },
    template: 'words of the template',
    edited: 'no words that the data or the template make: edited by hand, or made with other options',
    examples: [
      'thuky explain out/hoi-nghi/article.md:14:52',
      'thuky explain out/hoi-nghi/report.pdf "161 cá nhân"',
      'thuky explain edited.md:3 --data data/hoi-nghi.yaml -k article',
    ],
  },
  verify: {
    summary:
      'hold a text that was edited or written by hand against the data: figures, names, offices, units, awards, days, votes',
    usage: '<texts...> --data <file> [options]',
    texts: 'Markdown, plain text, HTML, DOCX or PDF; several texts without --data are held against each other',
    data: 'data file; of one text that build wrote and a person edited it is known',
    kind: 'kind of document, for what it must state; after the name of the file when absent',
    noData: 'Give the data by --data <file>, or two texts or more to hold against each other',
    told: (confirmed: number, counts: string) =>
      counts ? `${confirmed} claims agree; ${counts}.` : `${confirmed} claims agree, none differs.`,
    examples: [
      'thuky verify out/hoi-nghi/article.md',
      'thuky verify edited.docx --data data/hoi-nghi.yaml -k article',
      'thuky verify article.md report.docx minutes.pdf',
    ],
  },
  draft: {
    summary: 'texts that exist (article, report, minutes, list of delegates) become a draft of a data file',
    usage: '<texts...> [-o <file>] [options]',
    texts: 'Markdown, plain text, HTML, DOCX, PDF, a table copied from a spreadsheet; - is standard input',
    out: 'write to this file instead of printing',
    update: 'complete this data file: what it says stays, what disagrees is told',
    filePath: 'name of the text on standard input, which tells its format',
    noText: 'Name a text to read, or - for standard input',
    both: 'Use -o or --update, not both',
    told: (found: number, unsure: number, left: number) =>
      `${found} entries read, ${unsure} to look at (# ?), ${left} sentences without a place.`,
    updated: (path: string, added: number, left: number) =>
      `${path}: ${added} values added, ${left} sentences without a place.`,
    examples: [
      'thuky draft last-year.txt -o data/hoi-nghi.yaml',
      'thuky draft report.docx minutes.pdf -o data/hoi-nghi.yaml',
      'thuky draft delegates.txt --update data/hoi-nghi.yaml',
    ],
  },
  told: {
    summary: 'which documents tell each datum; --unused: the data that no document tells',
    usage: '[paths...] [options]',
    unused: 'only the data that no document tells',
    kinds: 'only these kinds of document, with commas between them',
    json: 'one JSON object a line for each datum',
    none: 'no document',
    allTold: (count: number) => `All data are told (${count}).`,
    counts: (untold: number, count: number) => `${untold} of ${count} data are told by no document.`,
    examples: ['thuky trace --unused', 'thuky trace data/hoi-nghi.yaml -k article,report'],
  },
};
