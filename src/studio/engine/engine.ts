/** Asking the worker. It is made of a text that the page carries, so that it runs from `file://` too. */
import type { Question, Questions } from './asked.ts';

interface Waiting {
  resolve(answer: never): void;
  reject(fault: Error): void;
}

/** A worker that runs. */
export interface Engine {
  ask<Name extends Question>(ask: Name, given: Questions[Name]['given']): Promise<Questions[Name]['answer']>;
}

/** Start the worker. `fault` hears when it ends by itself. */
export function startEngine(code: ArrayBuffer, fault: (what: string) => void): Engine {
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(url);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer?: never; fault?: string }>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.fault === undefined) one?.resolve(data.answer as never);
    else one?.reject(new Error(data.fault));
  });
  worker.addEventListener('error', ({ message }) => fault(message));
  return {
    ask: (ask, given) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, ask, given });
      }),
  };
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

/** What the page carries in a `script` of text: gzip in base 64. */
export async function carried(id: string): Promise<ArrayBuffer> {
  const packed = document.getElementById(id)?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
