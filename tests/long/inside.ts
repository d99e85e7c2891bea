/**
 * What runs in the page, from its own script: code that a debugger evaluates would escape the page's policy.
 * Takes `given`, leaves `made`, and marks the page as done.
 */

import type { Job } from '../../src/core/model/job.ts';
import { build } from '../../src/core/verbs/build.ts';

/** Bytes travel as Latin-1 text. */
export interface Given {
  job: Job;
  files: [key: string, bytes: string][];
}

export interface Made {
  outputs: { path: string; bytes: string }[];
  messages: string[];
  /** What came of an attempt to make code out of text, and of one to reach out. */
  attempts: string[];
}

const page = globalThis as unknown as {
  given: Given;
  made: Made;
  document: { documentElement: { setAttribute(name: string, value: string): void } };
};

const unpack = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const pack = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

async function attempts(): Promise<string[]> {
  const reach = await fetch('data:text/plain,x').then(
    () => 'reached',
    (fault: Error) => fault.name,
  );
  try {
    return [String(new Function('return "made"')()), reach];
  } catch (fault) {
    return [(fault as Error).name, reach];
  }
}

async function run({ job, files }: Given): Promise<Made> {
  const built = await build(job, new Map(files.map(([key, bytes]) => [key, unpack(bytes)])));
  return {
    outputs: built.outputs.map(({ path, bytes }) => ({ path, bytes: pack(bytes) })),
    messages: built.messages.map(String),
    attempts: await attempts(),
  };
}

run(page.given).then(
  (made) => {
    page.made = made;
    page.document.documentElement.setAttribute('data-done', 'yes');
  },
  (fault: Error) => page.document.documentElement.setAttribute('data-done', String(fault.stack)),
);
