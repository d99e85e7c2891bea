/** The outputs of a job, by path: photos may be shared, a document never takes the place of another. */
import { type Message, message } from '../message/message.ts';
import type { Output } from '../model/job.ts';
import { pathDistinct } from './rules.ts';

/** Outputs gathered so far. */
export interface Collected {
  /**
   * Add the outputs of one document. Where another document of the same conference has one of their paths, nothing of
   * that conference is kept; where one of another conference has it, the earlier conference keeps it.
   * Messages: `path-distinct`, once for each conference.
   */
  add(outputs: readonly Output[]): Message[];
  all(): Output[];
}

/** None yet. `pattern`: the one that paths were made by, for messages. */
export function collectOutputs(pattern: string): Collected {
  const kept = new Map<string, Output>();
  const spoilt = new Set<string>();
  return {
    add(outputs) {
      const fresh = outputs.filter(({ input }) => !spoilt.has(input));
      const taken = fresh.find((output) => isDocument(output) && kept.has(output.path));
      if (!taken) {
        for (const output of fresh) kept.set(output.path, output);
        return [];
      }
      const { path, input, kind } = taken;
      const other = kept.get(path)!;
      spoilt.add(input);
      for (const [key, output] of kept) if (output.input === input) kept.delete(key);
      const kinds = [...new Set([other.kind, kind])];
      const inputs = [...new Set([other.input, input])];
      return [message(pathDistinct, { path, kinds, inputs, pattern }, { file: input })];
    },
    all: () => [...kept.values()],
  };
}

/** A photo may be shown by several documents. */
function isDocument({ mediaType }: Output): boolean {
  return !mediaType.startsWith('image/') && mediaType !== 'application/octet-stream';
}
