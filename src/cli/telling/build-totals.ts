/** What a build came to, counted while it goes on. */
import type { VFileMessage } from 'vfile-message';
import { addAll } from '../../core/model/many.ts';
import type { FileBuilt, OneBuilt } from '../../node/build/built.ts';
import { exitCode, tally } from './tally.ts';

/** How one conference went. `same`: nothing had to be written. */
export type Outcome = 'built' | 'same' | 'failed' | 'stopped';

export interface BuildTotals {
  /** Conferences by outcome, in order. */
  conferences: Record<Outcome, OneBuilt[]>;
  /** Documents written, or to be written. */
  saved: { path: string; kind: string; input: string; size: number }[];
  /** Those that stand as they were. */
  same: BuildTotals['saved'];
  kept: number;
  /** Files that a person edited and that stay; `at`: where the new version is. */
  edited: { path: string; kind: string; input: string; at?: string | undefined }[];
  offered: number;
  /** All messages, what all conferences share once. */
  messages: VFileMessage[];
}

export function newTotals(): BuildTotals {
  return {
    conferences: { built: [], same: [], failed: [], stopped: [] },
    saved: [],
    same: [],
    kept: 0,
    edited: [],
    offered: 0,
    messages: [],
  };
}

/** Whether the file is new on disk. */
export function isSaved({ decision, fault }: FileBuilt): boolean {
  return !fault && (decision === 'write' || decision === 'replace');
}

/** How a conference went. */
export function outcomeOf({ state, files, messages }: OneBuilt): Outcome {
  if (state === 'stopped') return 'stopped';
  if (state === 'broken' || state === 'twice' || files.some(({ fault, twice }) => fault || twice)) return 'failed';
  if (messages.some(({ fatal }) => fatal)) return 'failed';
  return files.some((file) => isSaved(file) || file.decision === 'beside') ? 'built' : 'same';
}

/** Count one conference in. Returns the messages that no earlier one had. */
export function count(totals: BuildTotals, built: OneBuilt, seen: Set<string>): VFileMessage[] {
  const fresh = built.messages.filter((message) => isNew(message, seen));
  addAll(totals.messages, fresh);
  // What is remembered of it later is how it went, not what it holds.
  totals.conferences[outcomeOf(built)].push({
    ...built,
    files: built.files.map(({ bytes, edited, ...file }) => file),
    data: undefined,
  });
  for (const file of built.files) {
    const { path, kind, size = 0 } = file;
    if (isSaved(file)) totals.saved.push({ path, kind, input: built.input, size });
    if (!file.fault && file.decision === 'same') totals.same.push({ path, kind, input: built.input, size });
    if (file.decision === 'kept' || file.decision === 'beside') {
      totals.kept += 1;
      totals.edited.push({ path: file.path, kind: file.kind, input: built.input, at: file.at });
    }
    if (file.decision === 'beside' || (file.decision === 'kept' && file.at)) totals.offered += 1;
  }
  return fresh;
}

/** 2: something could not be written, or broke. 1: the data has errors. 0: fine. */
export function buildCode({ conferences, messages }: BuildTotals, frail: boolean): number {
  const all = Object.values(conferences).flat();
  if (all.some(({ state, files }) => state === 'broken' || files.some(({ fault }) => fault))) return 2;
  if (conferences.stopped.length > 0) return 2;
  return all.some(({ state, files }) => state === 'twice' || files.some(({ twice }) => twice))
    ? 1
    : exitCode(tally(messages), frail);
}

/** Whether this was not said before; it is from now on. */
function isNew({ file, line, column, ruleId, reason }: VFileMessage, seen: Set<string>): boolean {
  const key = JSON.stringify([file, line, column, ruleId, reason]);
  return !seen.has(key) && Boolean(seen.add(key));
}
