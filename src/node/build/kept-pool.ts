/** Workers that stay between builds, with their code warm and their house open: for `--watch`. */
import type { MakePool } from './make-pool.ts';

/** At most one pool. */
export interface KeptPool {
  /** The pool that stays, if it was opened for the same `key`; else it is closed, and `open` makes another. */
  of(key: string, open: () => MakePool): MakePool;
  /** Close what stays. It may be asked again afterwards. */
  close(): Promise<void>;
}

/** No pool as yet. */
export function keepPool(): KeptPool {
  let kept: { key: string; pool: MakePool } | undefined;
  let ending: Promise<void>[] = [];
  const end = (): void => {
    if (kept) ending.push(kept.pool.close());
    kept = undefined;
  };
  return {
    of(key, open) {
      if (kept?.key !== key) end();
      kept ??= { key, pool: open() };
      return kept.pool;
    },
    async close() {
      end();
      const all = ending;
      ending = [];
      await Promise.all(all);
    },
  };
}
