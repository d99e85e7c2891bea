/** `thuky studio`: the page in which a conference is filled in, seen and taken away, as one file. */
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Command } from 'commander';
import { stemOf } from '../../core/model/stem.ts';
import { studioPage } from '../../core/verbs/studio-page.ts';
import { setting } from '../asking/setting.ts';
import { wrongUsage } from '../asking/usage.ts';
import { openFile } from '../telling/open-file.ts';
import { putText } from '../telling/put-text.ts';
import { say } from '../telling/streams.ts';
import type { Words } from '../words/index.ts';

interface StudioFlags {
  out?: string;
  open?: boolean;
  force?: boolean;
}

/** The command, in the given language. */
export function studioCommand(words: Words): Command {
  const text = words.studio;
  const command = new Command('studio')
    .summary(text.summary)
    .usage(text.usage)
    .argument('[file]', text.file)
    .option('-o, --out <file>', text.out)
    .option('--open', text.open)
    .option('--force', text.force);
  return command.action(async (file: string | undefined, flags: StudioFlags) => {
    process.exitCode = await runStudio(file, flags, command);
  });
}

async function runStudio(
  file: string | undefined,
  { out = 'studio.html', ...flags }: StudioFlags,
  command: Command,
): Promise<number> {
  const set = setting(command);
  const { ownRoot } = await import('../../node/read/own-root.ts');
  const page = await readFile(new URL('build/studio.html', ownRoot), 'utf8');
  const filled = file === undefined ? page : await withFile(page, file, command, set.words);
  const bytes = new TextEncoder().encode(filled);
  const { code, at } = await putText(out, bytes, set, { force: flags.force, differs: false });
  if (code !== 0 || at === '-') return code;
  if (flags.open) await openFile(at);
  if (!set.quiet) say(set.words.studio.next(set.paint('bold', at)));
  return code;
}

/** Where `thuky build` puts documents when it is told nothing else. */
const builtFolder = 'out';

/** The page with a data file, the photos that lie beside it, its documents that were edited, and how they are worded. */
async function withFile(page: string, file: string, command: Command, words: Words): Promise<string> {
  const { loadFiles } = await import('../../node/read/load-files.ts');
  const { wantedFiles } = await import('../../core/verbs/wanted-files.ts');
  const job = { inputs: [file] };
  const files = await loadFiles(job);
  const bytes = files.get(file);
  if (!bytes) return wrongUsage(command, words.usage.absent(file));
  const folder = dirname(file);
  const photos = wantedFiles(job, files).flatMap((key) => {
    const photo = files.get(key);
    const beside = folder === '.' ? key : key.startsWith(`${folder}/`) ? key.slice(folder.length + 1) : undefined;
    return photo && beside !== undefined ? [[beside, photo] as const] : [];
  });
  const { editedTexts } = await import('../../node/record/edited-texts.ts');
  const { findConfig } = await import('../../node/read/find-config.ts');
  const { readPlain } = await import('../../node/read/read-plain.ts');
  const config = await findConfig(file);
  return studioPage(page, {
    name: basename(file),
    text: new TextDecoder().decode(bytes),
    photos: new Map(photos),
    own: await editedTexts(builtFolder, stemOf(file)),
    config: config === undefined ? undefined : new TextDecoder().decode(await readPlain(config)),
  });
}
