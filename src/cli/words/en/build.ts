/** What `thuky build` and `thuky clean` say in English. */
import { formatNames } from '../../../core/model/formats.ts';
import type { buildVi, cleanVi } from '../vi/build.ts';

export const buildEn: typeof buildVi = {
  summary: 'write all documents of the conferences into a folder',
  usage: '[paths...] [options]',
  paths: 'data files, folders of them, or patterns such as "data/*.yaml"; data by default; - is standard input',
  out: 'output folder (default out), or a pattern of paths such as "posts/{slug}/index.{ext}", with the names {stem} {kind} {slug} {date} {ext}',
  kinds:
    'kinds of document, with commas: article, report, minutes; only when named: brief (a short news item), social (a post)',
  formats: `formats, with commas: ${formatNames.join(', ')}`,
  force: 'overwrite files edited by hand too; each edit is kept beside, with .cu in its name',
  noCache: 'make everything again, also conferences where nothing changed',
  dryRun: 'only say which files would be written',
  watch: 'make again whenever data, photos or templates change; Ctrl-C ends it',
  jobs: 'conferences made at once (by default as the machine allows); the result is always the same',
  timeout: 'seconds for one conference, at most (default 120)',
  memory: 'megabytes of memory for one conference, at most (default 1536)',
  json: 'print progress and messages on standard output, one JSON object a line',
  deps: 'print the files that each output depends on, as json (default) or make',
  examples: [
    'thuky build data',
    'thuky build data/conference.yaml -k minutes -f docx,pdf -o made',
    'thuky build "data/**/*.yaml" --watch',
    'thuky build data --json | jq -r \'select(.type=="file").path\'',
  ],
  notes: `A file edited by hand is never overwritten:
  Beside the outputs, the folder .thuky remembers what thuky wrote. A file that differs was edited by somebody.
  When there is a new version of the document, it goes beside: article.md stays, the new one is article.moi.md.
  - To take it: rename article.moi.md to article.md (or copy it over). From then on thuky updates the file again.
  - To merge: take what you need into article.md, then delete article.moi.md.
  - To decline: delete article.moi.md. That version does not come back; only a newer one shows again.
  A .moi that is overtaken and that nobody edited is replaced or removed. --force overwrites and keeps the edit as .cu.

Only conferences whose data, photos, templates, registers, styles, options or version of thuky changed are made again.
A deleted output is written again. Exit code when stopped by Ctrl-C: 130.`,
  outIsFile: (out) => `-o of build is a folder, not a file such as ${out}. For one file: thuky render … -o ${out}`,
  wrongNumber: (option, found) => `${option} does not take ${found}; it takes a whole number from 1`,
  notTogether: (one, other) => `${one} and ${other} do not go together`,
  watchStdin: '--watch cannot watch standard input; name a file or a folder',
  kept: (path) => `${path}: edited by hand, left as it is`,
  keptAlone: (path) => `${path}: edited by hand, left as it is; nothing newer. Add --force to overwrite`,
  keptBeside: (path, at) => `${path}: edited by hand, left as it is; the new version is still in ${at}`,
  beside: (path, at) => `${path}: edited by hand, left as it is; the new version is in ${at}`,
  wouldBeside: (path, at) => `${path}: edited by hand, would stay; the new version would be in ${at}`,
  replaced: (path, at) => `${path}: overwritten; the edited file is in ${at}`,
  wouldReplace: (path) => `${path}: would be overwritten; the edited file would be kept`,
  wouldWrite: (path) => `would write ${path}`,
  moreLines: (count) => `… and ${plural(count, 'line')} more`,
  one: (input, files) => `${input}: ${plural(files, 'file')}`,
  slow: (input, stage, seconds) =>
    `${input}: not done after ${seconds} seconds${stage}, so it was left out. Raise --timeout if the document is really that long`,
  heavy: (input, stage) =>
    `${input}: needed more memory than it may${stage}, so it was left out. Raise --memory if the document is really that long`,
  broken: (input, stage, seconds, why) =>
    `${input}: broke${stage} after ${seconds} seconds (${why}). Please report it with this data file`,
  stage: (stage) => ` (making ${stage})`,
  twice: (input, stem) =>
    `${input}: another conference writes to the folder ${stem} too; this one was not made. Rename one data file.`,
  wouldMake: (files, conferences, out) =>
    `Would write ${plural(files, 'file')} for ${plural(conferences, 'conference')} into ${out}/; nothing was written.`,
  nothingNew: (conferences, out) => `Nothing changed: ${out}/ is up to date with ${plural(conferences, 'conference')}.`,
  unchanged: (conferences) => `${plural(conferences, 'conference')} unchanged.`,
  edited: (count) => `Left ${plural(count, 'edited file')} as ${count === 1 ? 'it is' : 'they are'}.`,
  offered: (count, kept, fresh) =>
    `${plural(count, 'new version')} beside edited files; to take one, rename ${fresh} to ${kept}`,
  siblings: (path, canTypeset) =>
    `The other formats of this document come from the data, without the edit in ${path}.${canTypeset ? ` To make them from the edit: thuky typeset ${path} -f pdf,docx` : ''}`,
  unfilled: (input, kinds) =>
    `${input}: warning: ${kinds.join(', ')}: blanks where data is missing; see: thuky check ${input}`,
  failed: (count, all) => `${count} of ${plural(all, 'conference')} failed:`,
  moreConferences: (count) => `… and ${plural(count, 'conference')} more`,
  reasonFault: 'cannot be written',
  reasonSlow: 'took too long',
  reasonHeavy: 'too much memory',
  reasonBroken: 'broke',
  reasonTwice: 'same name',
  full: (left) =>
    `Stopped, nothing more can be written: ${plural(left, 'conference')} not made. Older files are untouched. When there is room, run the command again; what is done stays done.`,
  stopped: (done, left) =>
    `Stopped: ${plural(done, 'conference')} done, ${left} not made. No file is half-written. Run the command again to go on.`,
  left: (seconds) =>
    seconds >= 90 ? `about ${Math.round(seconds / 60)} minutes left` : `about ${seconds} seconds left`,
  watching: 'Watching for changes; Ctrl-C ends it.',
  again: (time, names) => `${time} Changed: ${names}`,
};

export const cleanEn: typeof cleanVi = {
  summary: 'remove the files that thuky wrote and nobody edited',
  usage: '[output folder] [options]',
  out: 'output folder (default out)',
  yes: 'remove them; otherwise they are only listed',
  examples: ['thuky clean', 'thuky clean made --yes'],
  notes: 'Edited files, .cu copies and all files that thuky did not write are kept.',
  nothing: (out) => `Nothing to clean in ${out}/.`,
  would: (count) => `Would remove ${plural(count, 'file')}; add --yes to remove.`,
  removed: (count) => `Removed ${plural(count, 'file')}.`,
  kept: (count) => `Kept ${plural(count, 'edited file')}:`,
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
