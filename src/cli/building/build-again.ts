/** `thuky build --watch`: build, then build again whenever something changed. */
import { CommanderError } from 'commander';
import { formatOf } from '../../core/model/formats.ts';
import { isStyleFile } from '../../core/model/house-style.ts';
import { keepPool } from '../../node/build/kept-pool.ts';
import { watchFiles } from '../../node/build/watch-files.ts';
import { folderOf, isApart, isBelow, isPattern } from '../asking/places.ts';
import { faultWords } from '../telling/fault.ts';
import { gap, say } from '../telling/streams.ts';
import { type BuildRun, buildOnce, type Read } from './build-once.ts';

/** Build until the signal comes. Errors are said, and the next change is waited for. */
export async function buildAgain(run: BuildRun, typed: readonly string[], signal: AbortSignal): Promise<number> {
  const { set, asked, out } = run;
  const { words, paint, quiet } = set;
  const paths = typed.length > 0 ? typed : ['data'];
  // chokidar has no patterns: the folder before the first star is watched, as deep as it goes.
  const shallow = paths.filter((path) => !isPattern(path));
  const deep = [...paths.filter(isPattern).map(folderOf), ...(asked.templates ?? [])];
  const files = [asked.style && isStyleFile(asked.style) ? asked.style : undefined, asked.compare].filter(
    (file) => file !== undefined,
  );
  // Where outputs and data share a folder, outputs are recognised by their endings.
  const isOutput = isApart(out, paths)
    ? (path: string) => isBelow(out, path)
    : (path: string) => isBelow(out, path) && formatOf(path) !== undefined;
  const ignored = (path: string) =>
    isOutput(path) || /(^|[/\\])(node_modules|\.git|\.thuky)([/\\]|$)|\.thuky-(new|old)$/.test(path);
  const trouble = (cause: unknown) => say(paint('red', faultWords(cause, words)));
  const workshop = keepPool();
  const watching = watchFiles({ shallow: [...shallow, ...files], deep, ignored, signal }, trouble);
  try {
    let first = true;
    while (!signal.aborted) {
      await build(first);
      first = false;
      if (signal.aborted) break;
      if (!quiet && !run.json) say(paint('dim', words.build.watching));
      const changed = await watching.changes();
      if (changed.length > 0 && !quiet && !run.json) again(changed);
    }
  } finally {
    await Promise.all([watching.close(), workshop.close()]);
  }
  return 0;

  function again(changed: readonly string[]): void {
    gap();
    say(paint('cyan', words.build.again(new Date().toTimeString().slice(0, 8), few(changed))));
  }

  async function build(first: boolean): Promise<void> {
    const read: Read = { inputs: [], needs: new Set(), missing: new Set() };
    try {
      await buildOnce(run, signal, { read, repeat: first, workshop });
    } catch (cause) {
      // A folder that was emptied or a template that cannot be read may be fixed; wrong flags stay wrong.
      if (first && cause instanceof CommanderError) throw cause;
      say(paint('red', cause instanceof CommanderError ? cause.message : faultWords(cause, words)));
    }
    watching.add([...read.inputs, ...read.needs]);
    watching.expect([...read.missing]);
  }
}

function few(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(', ');
  return paths.length > 3 ? `${shown}, …` : shown;
}
