/** Make the documents of one conference after another. Runs in a worker; all that goes in and out can travel between threads. */
import type { Job, Output, Stage } from '../../core/model/job.ts';
import type { Files } from '../../core/model/source.ts';
import { build } from '../../core/verbs/build.ts';
import { type House, openHouse } from '../../core/verbs/open-house.ts';
import { wantedFiles } from '../../core/verbs/wanted-files.ts';
import { readFile } from '../read/read-file.ts';
import { type SaidMessage, said } from './said-message.ts';

/** One conference to make. */
export interface Task {
  job: Omit<Job, 'inputs'>;
  input: string;
  /** The data file; nothing when it is not there. */
  bytes: Uint8Array | undefined;
}

export interface MadeInput {
  outputs: Output[];
  messages: SaidMessage[];
  /** Photos that the data names, as read; nothing for one that is not there. */
  photos: Map<string, Uint8Array | undefined>;
}

/**
 * A maker of conferences that share templates and style. It reads them once, from `shared`, and makes every task of them;
 * a conference's own files are beside them only while it is made.
 */
export function inputMaker(shared: Files): (task: Task, enter: (stage: Stage) => void) => Promise<MadeInput> {
  let house: House | undefined;
  return async ({ job, input, bytes }, enter) => {
    house ??= openHouse(job, shared);
    const files = new Map(shared);
    const add = (key: string, content: Uint8Array | undefined) => {
      if (content && !shared.has(key)) files.set(key, content);
    };
    add(input, bytes);
    const whole: Job = { ...job, inputs: [input] };
    const photos = new Map<string, Uint8Array | undefined>();
    for (const key of wantedFiles(whole, files)) {
      photos.set(key, await readFile(key));
      add(key, photos.get(key));
    }
    const { outputs, messages } = await build(whole, files, { house, enter });
    return { outputs, messages: messages.map(said), photos };
  };
}
