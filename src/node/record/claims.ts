/** Which conference has which output: the first in the order of the job, in whatever order they are made. */

/** Ask for paths; returns those that an earlier conference has. */
export type Claim = (paths: readonly string[]) => Promise<Set<string>>;

/**
 * One claim for each conference, to be asked for in their order. A claim waits until all before it were made or given up,
 * so `done` must be called in the end, whatever happened.
 */
export function claims(): () => { claim: Claim; done: () => void } {
  const owners = new Map<string, object>();
  let last: Promise<void> = Promise.resolve();
  return () => {
    const turn = last;
    const self = {};
    let done = () => {};
    last = new Promise<void>((go) => (done = go)).then(() => turn);
    return {
      done,
      async claim(paths) {
        await turn;
        // Some file systems take A and a for one name.
        const refused = paths.filter((path) => (owners.get(path.toLowerCase()) ?? self) !== self);
        for (const path of paths) if (!refused.includes(path)) owners.set(path.toLowerCase(), self);
        done();
        return new Set(refused);
      },
    };
  };
}
