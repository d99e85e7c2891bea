/** `thuky feed`: an Atom or RSS feed of articles. */
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { addAll } from '../../core/model/many.ts';
import { feedFormatOf, isPage } from '../../core/verbs/feed-inputs.ts';
import { type JobFlags, jobFields, siteAddress } from '../asking/job-flags.ts';
import { gather, listed } from '../asking/list.ts';
import { mustBeKnown } from '../asking/must-be-known.ts';
import { mustBeThere } from '../asking/must-be-there.ts';
import { isPattern } from '../asking/places.ts';
import { setting } from '../asking/setting.ts';
import { wrongUsage } from '../asking/usage.ts';
import { putText } from '../telling/put-text.ts';
import { showMessages } from '../telling/show-messages.ts';
import { exitCode, tally } from '../telling/tally.ts';
import type { Words } from '../words/index.ts';

interface FeedFlags extends Pick<JobFlags, 'templates' | 'style' | 'site'> {
  out?: string;
  format?: string;
  title?: string;
  link?: string;
  kind?: string[];
  force?: boolean;
}

/** The command, in the given language. */
export function feedCommand(words: Words): Command {
  const text = words.publish.feed;
  const command = new Command('feed')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[paths...]', text.paths)
    .option('--site <url>', text.site)
    .option('-o, --out <file>', text.out)
    .option('-f, --format <atom|rss>', text.format)
    .option('--title <name>', text.title)
    .option('--link <pattern>', text.link)
    .option('-k, --kind <kinds>', words.build.kinds, gather)
    .option('--force', words.build.force)
    .option('--templates <dir>', words.options.templates, gather)
    .option('--style <name|file>', words.options.style);
  return command.action(async (paths: string[], flags: FeedFlags) => {
    process.exitCode = await runFeed(paths.length > 0 ? paths : ['out'], flags, command);
  });
}

async function runFeed(paths: readonly string[], flags: FeedFlags, command: Command): Promise<number> {
  const set = setting(command);
  const text = set.words.publish.feed;
  const { link, title } = flags;
  const site = siteAddress(flags.site, command, set.words);
  if (site === undefined) return wrongUsage(command, text.noSite);
  const format = flags.format ?? feedFormatOf(flags.out);
  if (format !== 'atom' && format !== 'rss')
    return wrongUsage(command, set.words.usage.notOneOf('--format', format, ['atom', 'rss']));
  const { templates, style } = await jobFields(flags, command, set.words);
  const kinds = listed(flags.kind);
  await mustBeKnown({ kinds, style, templates }, command, set);
  for (const path of paths) if (!isPattern(path)) await mustBeThere(path, command, set.words);
  const { folder, inputs } = await listArticles(paths, (path) => wrongUsage(command, text.nothing(path)));

  const [{ feed }, { loadFiles }] = await Promise.all([
    import('../../core/verbs/feed.ts'),
    import('../../node/read/load-files.ts'),
  ]);
  const files = await loadFiles({ inputs, templates, style });
  const self = flags.out && flags.out !== '-' ? basename(flags.out) : undefined;
  const job = { inputs, site, folder, title, link, format, self, kinds, templates, style, lang: set.lang } as const;
  const { outputs, messages } = feed(job, files);
  showMessages(messages, files, set, 'warning');
  const [output] = outputs;
  const { code } = output ? await putText(flags.out, output.bytes, set, { force: flags.force }) : { code: 0 };
  return Math.max(code, exitCode(tally(messages), set.frail));
}

/** The pages among texts. */
async function pagesOf(keys: readonly string[]): Promise<string[]> {
  const { readFile } = await import('../../node/read/read-file.ts');
  const pages: string[] = [];
  for (const key of keys) if (isPage(key, await readFile(key))) pages.push(key);
  return pages;
}

/** Markdown below folders, else their data files; files as they are named. `folder`: where paths on the site begin. */
async function listArticles(
  paths: readonly string[],
  none: (path: string) => never,
): Promise<{ inputs: string[]; folder: string | undefined }> {
  const [{ findData }, { findTexts }, { fileKey }] = await Promise.all([
    import('../../node/read/find-data.ts'),
    import('../../node/read/find-texts.ts'),
    import('../../node/read/file-key.ts'),
  ]);
  const inputs: string[] = [];
  let folder: string | undefined;
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory();
    const pages = isFolder ? await pagesOf(await findTexts(path)) : [];
    const files = pages.length > 0 ? pages : await findData([path]);
    if (files.length === 0) none(path);
    if (isFolder && pages.length > 0) folder ??= fileKey(path);
    addAll(
      inputs,
      files.map((one) => fileKey(one)),
    );
  }
  return { inputs: [...new Set(inputs)], folder };
}
