/** What the commands say in English. */
import type { vi } from './vi.ts';

export const en: typeof vi = {
  description: 'From one data file about a conference, write the press article, the report and the minutes.',
  help: {
    titles: {},
    examples: 'Examples:',
    more: 'Help for one command: thuky <command> --help',
    usage: '<command> [options]',
    command: 'help for a command',
    option: 'print this help',
    version: 'print the version',
    exit: 'Exit codes: 0 fine, 1 the data has errors, 2 wrong usage or a fault of thuky.',
  },
  options: {
    lang: 'language of messages: vi or en (default vi)',
    quiet: 'print errors and warnings only',
    color: 'always use colour',
    noColor: 'never use colour (as NO_COLOR does)',
    frail: 'take warnings for errors: exit 1',
    date: 'day the documents are made, for the properties of PDF and DOCX (or SOURCE_DATE_EPOCH)',
    templates: 'folder of templates of your own, searched before the built-in ones; may be repeated',
    html: 'HTML as a complete page or as a fragment',
    photos: 'photos beside the document (link, as build does) or inside the HTML (inline, as render does)',
    filePath: 'name for the data on standard input, for messages and to find photos',
  },
  build: {
    summary: 'write all documents of the conferences into a folder',
    usage: '[paths...] [options]',
    paths: 'data files or folders of them; data by default; - is standard input',
    out: 'output folder (default out)',
    kinds: 'kinds of document, with commas: article, report, minutes',
    formats: 'formats, with commas: md, html, txt, pdf, docx',
    examples: ['thuky build data', 'thuky build data/conference.yaml -k minutes -f docx,pdf -o made'],
  },
  render: {
    summary: 'write one document; Markdown on standard output by default',
    usage: '<kind> [file|-] [options]',
    kind: 'kind of document: article, report, minutes or a template of your own',
    file: 'data file; - or nothing is standard input',
    format: 'format: md, html, txt, pdf, docx (by default from the name after -o, else md)',
    out: 'output file; - is standard output',
    examples: [
      'thuky render article data/conference.yaml',
      'thuky render minutes data/conference.yaml -o minutes.docx',
      'cat conference.yaml | thuky render report -f html > report.html',
    ],
  },
  check: {
    summary: 'check data and templates, write no file',
    usage: '[paths...] [options]',
    json: 'print messages as JSON on standard output',
    examples: ['thuky check data', 'thuky check data/conference.yaml --json'],
  },
  schema: {
    summary: 'print the JSON Schema of data files, so that editors complete and explain',
    examples: ['thuky schema > conference.schema.json'],
  },
  usage: {
    unknownCommand: (name) => `Unknown command ${name}`,
    unknownOption: (name) => `Unknown option ${name}`,
    missingArgument: (name) => `Missing argument ${name}`,
    missingValue: (name) => `Option ${name} needs a value`,
    tooMany: 'Too many arguments',
    meant: (near) => `Did you mean ${near}?`,
    seeHelp: (command) => `For help: ${command} --help`,
    notOneOf: (option, found, expected) => `${option} does not take ${found}; it takes ${expected.join(', ')}`,
    notDate: (option, found) => `${option} does not take ${found}; it takes a day such as 2026-03-05`,
    noFolder: (option, path) => `${option}: no such folder: ${path}`,
    noInput: 'No data: name a file or a folder, or pipe data to standard input',
    noData: (path) => `No data file (.yaml, .yml, .json) in ${path}`,
    oneFormat: 'render writes one format at a time; use build for several',
    binary: (format) => `${format} is not for a terminal: add -o <file>.${format} or pipe the output`,
  },
  done: {
    made: (files, conferences, out) =>
      `Wrote ${files} ${files === 1 ? 'file' : 'files'} for ${conferences} ${conferences === 1 ? 'conference' : 'conferences'} into ${out}/`,
    madeNothing: 'No file was written.',
    first: (path) => `Look first at: ${path}`,
    counts: (errors, warnings) => [plural(errors, 'error'), plural(warnings, 'warning')].filter(Boolean).join(', '),
    fine: (conferences) => `Checked ${plural(conferences, 'data file')}: no errors.`,
    checked: (conferences, counts) => `Checked ${plural(conferences, 'data file')}: ${counts}.`,
    photos: (count) => `${plural(count, 'photo')} still missing; captions hold their places:`,
    photosAt: (lines) => `${plural(lines.length, 'photo')} (line ${lines.join(', ')})`,
    infos: (count) => `${plural(count, 'remark')}: see thuky check`,
    twice: (path) => `Two conferences write to ${path}; the second was not written. Rename one data file.`,
  },
  fault: {
    cannotWrite: (path, why) => `Cannot write ${path}: ${why}`,
    cannotRead: (path, why) => `Cannot read ${path}: ${why}`,
    ours: (what) =>
      `a fault of the program (${what}). Please report it with the command and the data file; THUKY_DEBUG=1 prints more.`,
    why: {
      EACCES: 'permission denied',
      EPERM: 'permission denied',
      EROFS: 'this place is read-only',
      ENOSPC: 'the disk is full',
      EDQUOT: 'the quota is used up',
      ENOTDIR: 'part of the path is a file, not a folder',
      EEXIST: 'part of the path is a file, not a folder',
      EISDIR: 'it is a folder',
      EMFILE: 'too many open files',
    },
  },
};

function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
