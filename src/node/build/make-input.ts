/** Make the documents of one conference. Runs in a worker; all that goes in and out can travel between threads. */
import type { Job, Output, Stage } from '../../core/model/job.ts';
import { refusalKey } from '../../core/model/refusal.ts';
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
 * Make one conference. `house` holds the shared files; the conference's own are in it only meanwhile,
 * so that templates are parsed once and memory stays as it was.
 */
export async function makeInput(
  { job, input, read }: Task,
  house: Map<string, Uint8Array>,
  enter: (stage: Stage) => void,
): Promise<MadeInput> {
  const [{ build }, { wantedFiles }] = await Promise.all([
    import('../../core/verbs/build.ts'),
    import('../../core/verbs/wanted-files.ts'),
  ]);
  const whole: Job = { ...job, inputs: [input] };
  const own = new Set<string>();
  const add = (key: string, found: ReadOne) => {
    if (house.has(key)) return;
    own.add(key).add(refusalKey(key));
    putRead(house, key, found);
  };
  try {
    add(input, read);
    const photos = new Map<string, Uint8Array | undefined>();
    for (const key of wantedFiles(whole, house)) {
      const photo = await readOrRefuse(key);
      photos.set(key, photo.bytes);
      add(key, photo);
    }
    const { outputs, messages } = await build(whole, house, enter);
    return { outputs, messages: messages.map(said), photos };
  } finally {
    for (const key of own) house.delete(key);
  }
}
