/** Fuzz one target, in a worker of its own: whoever watches it hears of each input before it is tried. */
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { mutants } from './mutate.mjs';
import { targets } from './targets.mjs';

/** `inputs` at most, for so many milliseconds at most. */
const { name, seed, inputs, milliseconds } = workerData;
const target = await targets[name]();

let tried = 0;
let slowest = { milliseconds: 0 };
parentPort.postMessage({ ready: true });
const report = await fc.check(
  fc.asyncProperty(mutants(target.seeds), async (bytes) => {
    parentPort.postMessage({ trying: bytes });
    const before = process.cpuUsage();
    await target.run(bytes);
    const { user, system } = process.cpuUsage(before);
    const milliseconds = (user + system) / 1000;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, bytes };
    tried += 1;
  }),
  { seed, numRuns: inputs, interruptAfterTimeLimit: milliseconds },
);
const fault = report.failed && !report.interrupted ? report.errorInstance : undefined;
parentPort.postMessage({
  done: { tried, slowest },
  ...(fault && { fault: fault.stack ?? String(fault), input: report.counterexample?.[0] }),
});
