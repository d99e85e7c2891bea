/** Flags that say how documents are made, shared by the commands that make them. */
import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { nearest } from '../../core/message/nearest.ts';
import { type Format, formatNames } from '../../core/model/formats.ts';
import { isStyleFile } from '../../core/model/house-style.ts';
import { frontMatters, type Job } from '../../core/model/job.ts';
import { isDay } from '../../core/verbs/is-day.ts';
import { fileKey } from '../../node/read/file-key.ts';
import type { Words } from '../words/index.ts';
import { gather } from './list.ts';
import { mustBeFile } from './must-be-there.ts';
import { readMap } from './read-map.ts';
import { wrongUsage } from './usage.ts';

export interface JobFlags {
  templates?: string[];
  style?: string;
  compare?: string;
  seed?: string;
  angle?: string;
  date?: string;
  html?: string;
  photos?: string;
  frontMatter?: string;
  frontMatterMap?: string;
  jsonLd?: boolean;
  site?: string;
}

const angles = ['result', 'decision', 'people', 'event'] as const satisfies Job['angle'][];

/** Add the flags to a command. */
export function addJobFlags(command: Command, words: Words): Command {
  const own = command
    .option('--templates <dir>', words.options.templates, gather)
    .option('--style <name|file>', words.options.style)
    .option('--compare <file>', words.options.compare)
    .option('--seed <n>', words.options.seed)
    .option(`--angle <${angles.join('|')}>`, words.options.angle);
  return addDocumentFlags(own, words);
}

/** Those of the flags that need no template. */
export function addDocumentFlags(command: Command, { options, publish }: Words): Command {
  return command
    .option('--date <YYYY-MM-DD>', options.date)
    .option('--html <page|fragment>', options.html)
    .option('--photos <link|inline>', options.photos)
    .option(`--front-matter <${frontMatters.join('|')}>`, publish.frontMatter)
    .option('--front-matter-map <file>', publish.frontMatterMap)
    .option('--no-json-ld', publish.noJsonLd)
    .option('--site <url>', publish.site);
}

/** Flags as fields of the job. A value that cannot be is wrong usage. */
export async function jobFields(flags: JobFlags, command: Command, words: Words): Promise<Partial<Job>> {
  for (const folder of flags.templates ?? []) {
    const entry = await stat(folder).catch(() => undefined);
    if (!entry?.isDirectory()) wrongUsage(command, words.usage.noFolder('--templates', folder));
  }
  const typed = (flag: 'compare' | 'style') => command.getOptionValueSource(flag) !== 'config';
  if (flags.compare !== undefined && typed('compare')) await mustBeFile(flags.compare, command, words);
  if (flags.style !== undefined && isStyleFile(flags.style) && typed('style'))
    await mustBeFile(flags.style, command, words);
  return {
    templates: flags.templates?.map(fileKey),
    style: flags.style === undefined ? undefined : fileKey(flags.style),
    compare: flags.compare === undefined ? undefined : fileKey(flags.compare),
    seed: flags.seed === undefined ? undefined : wholeNumber('--seed', flags.seed, command, words),
    angle: oneOf('--angle', flags.angle, angles, command, words),
    date: day(flags.date, command, words),
    html: oneOf('--html', flags.html, ['page', 'fragment'], command, words),
    photos: oneOf('--photos', flags.photos, ['link', 'inline'], command, words),
    frontMatter: oneOf('--front-matter', flags.frontMatter, frontMatters, command, words),
    frontMatterMap: await matterMap(flags, command, words),
    jsonLd: flags.jsonLd,
    site: siteAddress(flags.site, command, words),
  };
}

/**
 * The map, for the front matter of a site. thuky's own keeps the names of its keys, or typeset could not read it back;
 * a map that the configuration has for a site is left alone when the command line asks for another front matter.
 */
async function matterMap(
  { frontMatter = 'thuky', frontMatterMap }: JobFlags,
  command: Command,
  words: Words,
): Promise<Job['frontMatterMap']> {
  if (frontMatterMap === undefined || (frontMatter !== 'thuky' && frontMatter !== 'none'))
    return readMap(frontMatterMap, command, words);
  const source = (flag: 'frontMatter' | 'frontMatterMap') => command.getOptionValueSource(flag);
  if (source('frontMatterMap') === 'config' && source('frontMatter') === 'cli') return undefined;
  return wrongUsage(command, words.publish.mapAlone);
}

/** The address of a site, with its scheme. */
export function siteAddress(given: string | undefined, command: Command, { publish }: Words): string | undefined {
  if (given === undefined) return undefined;
  if (!/^https?:\/\/[^/]/.test(given) || !URL.canParse(given)) return wrongUsage(command, publish.notSite(given));
  return given;
}

/** Formats as asked, each of them known. */
export function knownFormats(asked: readonly string[], command: Command, words: Words): Format[] {
  return asked.map((format) => oneOf('--format', format, formatNames, command, words)!);
}

/** Digits as the number they are. */
function wholeNumber(flag: string, given: string, command: Command, { usage }: Words): number {
  return /^\d{1,9}$/.test(given) ? Number(given) : wrongUsage(command, usage.notWhole(flag, given));
}

function oneOf<Value extends string>(
  flag: string,
  given: string | undefined,
  expected: readonly Value[],
  command: Command,
  { usage }: Words,
): Value | undefined {
  if (given === undefined || expected.includes(given as Value)) return given as Value | undefined;
  const near = nearest(given, expected);
  const reason = usage.notOneOf(flag, given, expected);
  return wrongUsage(command, near ? `${reason}. ${usage.meant(near)}` : reason);
}

/**
 * The day of `--date`, else of SOURCE_DATE_EPOCH (seconds since 1970, UTC), else none: never today,
 * so that the same data gives the same bytes tomorrow.
 * Source: https://reproducible-builds.org/specs/source-date-epoch/
 */
function day(flag: string | undefined, command: Command, { usage }: Words): string | undefined {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (flag !== undefined) return isDay(flag) ? flag : wrongUsage(command, usage.notDate('--date', flag));
  if (!epoch) return undefined;
  const made = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN);
  if (Number.isNaN(made.getTime())) return wrongUsage(command, usage.notDate('SOURCE_DATE_EPOCH', epoch));
  return made.toISOString().slice(0, 10);
}
