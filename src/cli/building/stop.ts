/** Ctrl-C, once to end in order, twice to end at once. */

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Run something that can be stopped. Returns its exit code, or that of the signal that stopped it. */
export async function withStop(run: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  let code = 0;
  const end = (name: keyof typeof codes) => {
    if (stop.signal.aborted) process.exit(codes[name]);
    code = codes[name];
    stop.abort();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  try {
    const own = await run(stop.signal);
    return code || own;
  } finally {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
  }
}
