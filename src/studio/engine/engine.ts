/** Asking the worker. It is made of a text that the page carries, so that it runs from `file://` too. */
import type { Carried } from '../carried/carried.ts';
import type { Question, Questions } from './asked.ts';

interface Waiting {
  resolve(answer: never): void;
  reject(fault: Error): void;
}

/** A worker that runs. */
export interface Engine {
  ask<Name extends Question>(ask: Name, given: Questions[Name]['given']): Promise<Questions[Name]['answer']>;
}

/**
 * Start the worker, as soon as what it is made of is unpacked; questions wait until then. `fault` hears when it ends by
 * itself.
 */
export function startEngine({ engine, builtin }: Carried, fault: (what: string) => void): Engine {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const begun = engine.then((code) => {
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer?: never; fault?: string }>) => {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.fault === undefined) one?.resolve(data.answer as never);
      else one?.reject(new Error(data.fault));
    });
    worker.addEventListener('error', ({ message }) => fault(message));
    return worker;
  });
  const ask = (to: Promise<Worker>): Engine['ask'] => {
    return (name, given) =>
      new Promise((resolve, reject) => {
        last += 1;
        const id = last;
        waiting.set(id, { resolve, reject });
        to.then((worker) => worker.postMessage({ id, ask: name, given }), reject);
      });
  };
  // It answers in turn: what is asked after this is asked of an open house.
  const opened = Promise.all([begun, builtin]).then(([worker, files]) => {
    ask(begun)('open', { builtin: files }).catch((cause) => fault(String(cause)));
    return worker;
  });
  return { ask: ask(opened) };
}

/** A line of questions of which only the newest matters: one runs, one waits; what waited gives way to what is newer. */
export function newestOnly<Given, Answer>(
  ask: (given: Given) => Promise<Answer>,
  tell: (answer: Answer, given: Given) => void,
): (given: Given) => void {
  let running = false;
  let next: { given: Given } | undefined;
  const run = async ({ given }: { given: Given }) => {
    running = true;
    try {
      tell(await ask(given), given);
    } finally {
      running = false;
      const after = next;
      next = undefined;
      if (after) void run(after);
    }
  };
  return (given) => {
    if (running) next = { given };
    else void run({ given });
  };
}
