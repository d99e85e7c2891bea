/** Make the documents of one conference after another. Runs in a worker; all that goes in and out can travel between threads. */
import type { Job, Output, Stage } from '../../core/model/job.ts';
import type { Files } from '../../core/model/source.ts';
import { build } from '../../core/verbs/build.ts';
import { type House, openHouse } from '../../core/verbs/open-house.ts';
import { wantedFiles } from '../../core/verbs/wanted-files.ts';
import { putRead, type ReadOne, readOrRefuse } from '../read/read-into.ts';
import { type SaidMessage, said } from './said-message.ts';

/** One conference to make. */
export interface Task {
  job: Omit<Job, 'inputs'>;
  input: string;
  /** The data file. */
  read: ReadOne;
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
  return async ({ job, input, read }, enter) => {
    house ??= openHouse(job, shared);
    const files = new Map(shared);
    const add = (key: string, found: ReadOne) => {
      if (!shared.has(key)) putRead(files, key, found);
    };
    add(input, read);
    const whole: Job = { ...job, inputs: [input] };
    const photos = new Map<string, Uint8Array | undefined>();
    for (const key of wantedFiles(whole, files, { house })) {
      const photo = await readOrRefuse(key);
      photos.set(key, photo.bytes);
      add(key, photo);
    }
    const { outputs, messages } = await build(whole, files, { house, enter });
    return { outputs, messages: messages.map(said), photos };
  };
}
