/** Which documents tell each datum of a conference, and which data none tells. */
import type { VFileMessage } from 'vfile-message';
import { valueAt } from '../conference/value-at.ts';
import type { Message } from '../message/message.ts';
import { word } from '../message/words.ts';
import { keysOf, pointerOf } from '../model/data-path.ts';
import type { Job } from '../model/job.ts';
import { addAll } from '../model/many.ts';
import { type Files, pointOf } from '../model/source.ts';
import { documentsOf } from '../pipeline/documents.ts';
import { type House, openHouse } from '../pipeline/house.ts';
import { statedPaths, untoldPaths } from '../pipeline/untold.ts';

/** A word or figure of the data. */
export interface ToldDatum {
  file: string;
  line: number;
  column: number;
  /** JSON Pointer. */
  pointer: string;
  value: string;
  /** Kinds of document that tell it, in the order in which they are made. */
  kinds: string[];
}

/** Every word and figure of the data of a job, in the order of the schema; keys that only steer are left out. Messages: those of the data. */
export function toldData(
  job: Job,
  files: Files,
  { house = openHouse(job, files) }: { house?: House } = {},
): { data: ToldDatum[]; messages: VFileMessage[] } {
  const messages: Message[] = [];
  const data: ToldDatum[] = [];
  const listener = { report: (found: readonly Message[]) => addAll(messages, found), enter: () => {} };
  for (const input of job.inputs) {
    const made = [...documentsOf({ ...job, inputs: [input] }, files, house, listener)];
    const [first] = made;
    if (!first) continue;
    const untold = made.map(({ kind, conference, told }) => ({
      kind: kind.name,
      paths: new Set(untoldPaths(conference, told)),
    }));
    for (const path of statedPaths(first.conference)) {
      const where = first.source.at(keysOf(path));
      const point = pointOf(where);
      data.push({
        file: where.file,
        line: point?.line ?? 1,
        column: point?.column ?? 1,
        pointer: pointerOf(path),
        value: String(valueAt(first.conference, keysOf(path))),
        kinds: untold.flatMap(({ kind, paths }) => (paths.has(path) ? [] : [kind])),
      });
    }
  }
  return { data, messages: word(messages, job.lang ?? 'vi') };
}
