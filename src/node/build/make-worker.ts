/** The worker of the pool: one conference at a time. */
import { workerData } from 'node:worker_threads';
import { type MadeInput, makeInput, type Task } from './make-input.ts';
import { writeNote } from './stage-note.ts';

// Tinypool hands its own data first, then ours.
const [, house] = workerData as [unknown, Map<string, Uint8Array>];

/** What the pool calls. */
export function make({ task, note }: { task: Task; note: SharedArrayBuffer }): Promise<MadeInput> {
  return makeInput(task, house, ({ kind, format }) => writeNote(note, [kind, format].filter(Boolean).join('.')));
}
