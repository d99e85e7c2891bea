/** The worker of the pool: one conference at a time. */
import { workerData } from 'node:worker_threads';
import type { Files } from '../../core/model/source.ts';
import { inputMaker, type MadeInput, type Task } from './make-input.ts';
import { writeNote } from './stage-note.ts';

// Tinypool hands its own data first, then ours.
const [, shared] = workerData as [unknown, Files];
const makeInput = inputMaker(shared);

/** What the pool calls. */
export function make({ task, note }: { task: Task; note: SharedArrayBuffer }): Promise<MadeInput> {
  return makeInput(task, ({ kind, format }) => writeNote(note, [kind, format].filter(Boolean).join('.')));
}
