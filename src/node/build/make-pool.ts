/** Workers that make conferences, so that one that hangs or breaks stops nothing else. */
import { extname } from 'node:path';
import { Tinypool } from 'tinypool';
import type { MadeInput, Task } from './make-input.ts';
import { newNote, readNote } from './stage-note.ts';

/** Why a worker gave nothing back. */
export interface Broken {
  /** `time`: it took longer than it may. `memory`: it needed more. `fault`: it broke. `stopped`: the build was stopped. */
  why: 'time' | 'memory' | 'fault' | 'stopped';
  /** What it was making: `article.pdf`, `article`, or nothing while the data was read. */
  stage: string;
  seconds: number;
  cause?: unknown;
}

export interface MakePool {
  make(task: Task): Promise<MadeInput | Broken>;
  close(): Promise<void>;
}

/** What workers may take, and what ends them. */
export interface PoolBounds {
  workers: number;
  /** Seconds for one conference. */
  limit: number;
  /** Megabytes of JavaScript objects that one worker may hold. Photos and fonts lie outside of that. */
  memory: number;
  signal: AbortSignal;
}

/** Start workers that share `files`: templates and the like. */
export function makePool(
  files: ReadonlyMap<string, Uint8Array>,
  { workers, limit, memory, signal }: PoolBounds,
): MakePool {
  const pool = new Tinypool({
    filename: new URL(`./make-worker${extname(import.meta.url)}`, import.meta.url).href,
    name: 'make',
    minThreads: workers,
    maxThreads: workers,
    workerData: files,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  // A worker that breaks while it has nothing to do is replaced; the next task shows what is wrong.
  pool.on('error', () => {});
  const watched = new WeakSet<object>();
  return {
    async make(task) {
      const note = newNote();
      const begun = performance.now();
      // Its timer also keeps the program alive until an answer comes.
      const over = new AbortController();
      const timer = setTimeout(() => over.abort(), limit * 1000);
      const broken = (why: Broken['why'], cause?: unknown): Broken => ({
        why,
        stage: readNote(note),
        seconds: (performance.now() - begun) / 1000,
        cause,
      });
      watchExits(pool, watched);
      try {
        return await pool.run({ task, note }, { signal: AbortSignal.any([over.signal, signal]) });
      } catch (cause) {
        return broken(
          signal.aborted ? 'stopped' : over.signal.aborted ? 'time' : ofMemory(cause) ? 'memory' : 'fault',
          cause,
        );
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => pool.destroy(),
  };
}

/** Whether a worker was ended because it held too much. Source: https://nodejs.org/api/errors.html#err_worker_out_of_memory */
const ofMemory = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** Tinypool does not notice a worker that ends by itself: make it an error, which it does notice. */
function watchExits(pool: Tinypool, watched: WeakSet<object>): void {
  for (const worker of pool.threads) {
    if (watched.has(worker)) continue;
    watched.add(worker);
    worker.once('exit', (code) => {
      if (pool.threads.includes(worker)) worker.emit('error', new Error(`exit ${code}`));
    });
  }
}

/** Whether a worker gave documents back. */
export function isMade(given: MadeInput | Broken): given is MadeInput {
  return 'outputs' in given;
}
