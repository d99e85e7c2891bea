/** Report changed files. */
import { existsSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { watch } from 'chokidar';

/** Milliseconds of quiet after a change: editors save in several steps. */
const settle = 80;

export interface Watching {
  /** Watch these too; those watched already stay so. */
  add(paths: readonly string[]): void;
  /** Wait for files that are not there, and for their folders. */
  expect(paths: readonly string[]): void;
  /** The paths that changed since last asked, in order; waits for the first. Nothing once the signal came. */
  changes(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Watch files and folders, folders `deep` or with their own files only. What `ignored` names is not looked at.
 * Trouble with one path (no permission, too many watches) is reported to `trouble`, and the rest is still watched.
 */
export function watchFiles(
  {
    shallow,
    deep,
    ignored,
    signal,
  }: { shallow: readonly string[]; deep: readonly string[]; ignored: (path: string) => boolean; signal: AbortSignal },
  trouble: (cause: unknown) => void,
): Watching {
  const options = { ignoreInitial: true, ignored, persistent: true };
  const watchers = [watch([...shallow], { ...options, depth: 0 }), watch([...deep], options)];
  const changed = new Set<string>();
  const expected = new Set<string>();
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  for (const watcher of watchers) {
    watcher.on('error', trouble);
    watcher.on('all', (event, path) => {
      // A folder says nothing, unless what is waited for may be in it.
      if (event === 'unlinkDir') return;
      if (event === 'addDir' && ![...expected].some((file) => file.startsWith(resolve(path) + sep))) return;
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(() => wake(), settle);
    });
  }
  signal.addEventListener('abort', () => wake(), { once: true });
  return {
    add: (paths) => void watchers[0]!.add([...paths]),
    expect(paths) {
      for (const path of paths) {
        expected.add(resolve(path));
        let folder = dirname(resolve(path));
        while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
        watchers[0]!.add(folder);
      }
    },
    async changes() {
      while (changed.size === 0 && !signal.aborted) await new Promise<void>((go) => (wake = go));
      const paths = [...changed].sort();
      changed.clear();
      return signal.aborted ? [] : paths;
    },
    async close() {
      clearTimeout(timer);
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
}
