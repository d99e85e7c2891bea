/** What the commands say in English. */
import { formatNames } from '../../../core/model/formats.ts';
import { starting } from '../starting.ts';
import type { vi } from '../vi/index.ts';
import { buildEn, cleanEn } from './build.ts';
import { lintEn } from './lint.ts';
import { publishEn } from './publish.ts';
import { tracingEn } from './tracing.ts';

export const en: typeof vi = {
  ...starting.en,
  description: 'From one data file about a conference, write the press article, the report and the minutes.',
  help: {
    titles: {},
    examples: 'Examples:',
    more: 'Help for one command: thuky <command> --help',
    usage: '<command> [options]',
    command: 'help for a command',
    option: 'print this help',
    version: 'print the version',
    exit: 'Exit codes: 0 fine, 1 the data has errors, 2 wrong usage, files that cannot be written or a fault of thuky, 130 stopped by Ctrl-C.',
  },
  options: {
    lang: 'language of messages: vi or en (default vi)',
    quiet: 'print errors and warnings only',
    color: 'always use colour',
    noColor: 'never use colour (as NO_COLOR does)',
    frail: 'take warnings for errors: exit 1',
    date: 'day the documents are made, for the properties of PDF and DOCX (or SOURCE_DATE_EPOCH)',
    templates: 'folder of templates of your own, searched before the built-in ones; may be repeated',
    compare: 'the data file of an earlier period, to compare indicators and awards with',
    seed: 'the same data told otherwise: 0 (default), 1, 2 …; the same number, the same text',
    angle: 'what an article opens with: results, a decision, what people said, or the event; the weightiest by default',
    style:
      'house style: newspaper, portal, document, plain, a name in the styles/ folder of your templates, or a .yaml file',
    html: 'HTML as a complete page or as a fragment',
    photos: 'photos beside the document (link, as build does) or inside the HTML (inline, as render does)',
    filePath: 'name for the data on standard input, for messages and to find photos',
  },
  build: buildEn,
  clean: cleanEn,
  render: {
    summary: 'write one document; Markdown on standard output by default',
    usage: '<kind> [file|-] [options]',
    kind: 'kind of document: article, report, minutes, brief, social or a template of your own',
    file: 'data file; - or nothing is standard input',
    format: `format: ${formatNames.join(', ')} (by default from the name after -o, else md)`,
    out: 'output file; - is standard output',
    examples: [
      'thuky render article data/conference.yaml',
      'thuky render minutes data/conference.yaml -o minutes.docx',
      'cat conference.yaml | thuky render report -f html > report.html',
    ],
  },
  typeset: {
    summary: 'set a Markdown file with front matter, such as an edited .md; a PDF beside it by default',
    usage: '[file.md|-] [options]',
    file: 'Markdown file; - or nothing is standard input; photos are looked for from this file',
    formats: `formats, with commas: ${formatNames.join(', ')} (by default from the ending of -o, then pdf)`,
    out: 'result file, or a folder together with -f; may be repeated; - is standard output',
    buildFirst: (there, kind) => `There is ${there} alone; make the .md first with: thuky build … -k ${kind} -f md`,
    filePath: 'name of the Markdown on standard input, for messages and for finding photos',
    examples: [
      'thuky typeset out/conference/report.md',
      'thuky typeset report.md -f pdf,docx',
      'cat report.md | thuky typeset - -o report.docx',
    ],
  },
  inspect: {
    summary: 'read a PDF or DOCX back and hold it against each rule of Decree 30/2020/NĐ-CP',
    usage: '<file.pdf|file.docx...> [options]',
    files: 'a report or minutes as PDF or DOCX; - is standard input',
    json: 'print a line of JSON a rule',
    exit: 'Exit codes: 0 all rules hold, 1 some do not, 2 not readable, or an article and no official document.',
    noDocument: 'No document yet: name a .pdf or .docx file, or pipe one in',
    unreadable: (path: string) => `Cannot read ${path}: neither PDF nor DOCX, or damaged`,
    unknown: (path: string) =>
      `${path}: this is an article, no official document (neither the name of the State nor a type was found); Decree 30 does not apply`,
    examples: ['thuky inspect out/conference/report.pdf', 'thuky inspect report.docx minutes.docx --quiet'],
  },
  check: {
    kinds:
      'only for these kinds of document, parted by commas: article, report, minutes, brief, social or one of your own; all the usual ones when absent',
    summary: 'check data and templates, write no file',
    usage: '[paths...] [options]',
    json: 'print messages as JSON on standard output',
    templates: 'check templates before any data is seen: the built-in ones, and those of this folder if named',
    examples: ['thuky check data', 'thuky check data/conference.yaml --json', 'thuky check --templates mine'],
  },
  lint: lintEn,
  publish: publishEn,
  tracing: tracingEn,
  studio: {
    summary:
      'write the studio: one HTML page to fill in, see and take away documents, with no network and nothing to install',
    usage: '[data file] [options]',
    file: 'data file to open in it, with the photos beside it and the .md of out/ that were edited; without one it opens an invented example',
    out: 'the HTML file to write (studio.html when absent); - is standard output',
    open: 'open it in the browser at once',
    force: 'overwrite the HTML file, even an edited one (a copy is kept)',
    next: (path) => `Open it in a browser: ${path}`,
    examples: ['thuky studio --open', 'thuky studio data/hoi-nghi.yaml -o hoi-nghi.html'],
  },
  schema: {
    summary: 'print the JSON Schema of data files, so that editors complete and explain',
    examples: ['thuky schema > conference.schema.json'],
  },
  usage: {
    noTopic: (name) => `No command or topic ${name}`,
    noFile: (option, path) => `${option}: no such file: ${path}`,
    absent: (path) => `No such file${/\.\w+$/.test(path) ? '' : ' or folder'}: ${path}`,
    nothingToRead: (path) => `Nothing to read: ${path ?? 'standard input'} is empty`,
    notYear: (option, found) => `${option} does not take ${found}; it takes a year such as 2025`,
    notDeputy: (option, found, units) =>
      units.length > 0
        ? `${option} cannot be ${found}; it is a unit of --units after the first: ${units.join(', ')}`
        : `${option} goes with --units of at least two units`,
    kindUnloaded: (kind, folder) =>
      `Kind ${kind} is in ${folder}/, which is not in use: add --templates ${folder}, or say templates: ${folder} in thuky.config.yaml`,
    noDataFolder: (example) =>
      `There is no data/ folder here, and standard input is empty. Name a data file: ${example}; or set up a folder: thuky init`,
    noConference: (found, names) => `No kind of conference ${found}; there are ${names.join(', ')}`,
    notKindName: (found) => `No folder can be named after ${found}: a name has letters or digits, and no /`,
    kindTaken: (found) => `The kind ${found} is built in; to change it: thuky template copy ${found}`,
    noKind: (found, kinds) => `No kind of document ${found}; there are ${kinds.join(', ')}`,
    unknownCommand: (name) => `Unknown command ${name}`,
    unknownOption: (name) => `Unknown option ${name}`,
    missingArgument: (what) => `Missing ${what}`,
    missingValue: (name, what) => `Option ${name} needs a value: ${what}`,
    tooMany: 'Too many arguments',
    meant: (near) => `Did you mean ${near}?`,
    seeHelp: (command) => `For help: ${command} --help`,
    notOneOf: (option, found, expected) => `${option} does not take ${found}; it takes ${expected.join(', ')}`,
    notWhole: (flag: string, found: string) => `${flag} expects a whole number from 0, found “${found}”`,
    notDate: (option, found) => `${option} does not take ${found}; it takes a day such as 2026-03-05`,
    noFolder: (option, path) => `${option}: no such folder: ${path}`,
    noInput: 'No data: name a file or a folder, or pipe data to standard input',
    noMarkdown: 'No Markdown yet: name a .md file, or pipe its text in',
    oneStream: 'Standard output takes one format; add -o <folder>',
    overSource: (path: string) => `The result would overwrite its own source ${path}; choose another name with -o`,
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
    fineTemplates: 'Checked the templates: no errors.',
    checkedTemplates: (counts) => `Checked the templates: ${counts}.`,
    fine: (conferences) => `Checked ${plural(conferences, 'data file')}: no errors.`,
    checked: (conferences, counts) => `Checked ${plural(conferences, 'data file')}: ${counts}.`,
    photos: (count) => `${plural(count, 'photo')} still missing; captions hold their places:`,
    photosAt: (lines) => `${plural(lines.length, 'photo')} (line ${lines.join(', ')})`,
    infos: (count) => `${plural(count, 'remark')}: see thuky check`,
    twice: (path) => `Two conferences write to ${path}; the second was not written. Rename one data file.`,
  },
  fault: {
    cannotWrite: (path, why) => `Cannot write ${path}: ${why}`,
    elsewhere: (flag) => `choose another folder with ${flag}`,
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
      ENOTFILE: 'it is not an ordinary file (a pipe, a device or a link); for standard input write -',
      ENXIO: 'it is not an ordinary file',
      EFBIG: 'it is too large (thuky help limits)',
      ELOOP: 'the link leads to itself, or may not be followed',
      ENAMETOOLONG: 'the name is too long',
      EMFILE: 'too many open files',
    },
  },
};

function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
