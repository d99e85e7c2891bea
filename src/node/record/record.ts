/**
 * What thuky remembers of an output folder, in the form of `core/model/output-record.ts`: two builds at once, or one that
 * dies, leave every earlier line whole. A line that cannot be read counts as not there, and what that costs is a second
 * look, never an edit. A line says `wrote` before the files are touched, `offered` and `made` after.
 */

import { greatestOf } from '../../core/model/many.ts';
import { hashesIn, isBelow, isObject, recordLine, recordLines } from '../../core/model/output-record.ts';
import type { SaidMessage } from '../build/said-message.ts';
import type { Snapshot } from '../read/snapshot.ts';

/** So many hashes of one output are remembered; older ones count as not ours. */
const remembered = 50;

/** One build of one conference, whole: all its outputs were put on disk or offered. */
export interface Made {
  /** What it was made by and for: thuky, templates, registers, fonts, and the job's fields. */
  by: string;
  input: string;
  /** Hash of the data file. */
  data: string;
  /** Photos as they were; `null` for one that was not there. */
  photos: Record<string, Snapshot | null>;
  /** Each output: its kind, and the hash and signs of the version made. */
  outputs: Record<string, Snapshot & { kind: string }>;
  messages: SaidMessage[];
}

export interface OutRecord {
  /** By path: hashes that thuky wrote there or beside. */
  ours: Map<string, Set<string>>;
  /** By path: the last version that a person could see. */
  offered: Map<string, string>;
  /** The last build by each `by` and input. */
  made: Map<string, Made>;
  lines: number;
}

/** The key of a build in `made`. */
export function madeKey({ by, input }: Pick<Made, 'by' | 'input'>): string {
  return `${by} ${input}`;
}

/** Text → record. Never throws: lines that are torn, strange or of another version are passed over. */
export function readRecord(text: string): OutRecord {
  const rows = text.split('\n').filter((row) => row !== '');
  const record: OutRecord = { ours: new Map(), offered: new Map(), made: new Map(), lines: rows.length };
  for (const line of recordLines(text)) {
    for (const [path, hash] of hashesIn(line.wrote)) {
      const known = record.ours.get(path) ?? new Set();
      // The newest last, so that compacting drops the oldest.
      known.delete(hash);
      record.ours.set(path, known.add(hash));
    }
    for (const [path, hash] of hashesIn(line.offered)) record.offered.set(path, hash);
    if (!isMade(line.made)) continue;
    record.made.set(madeKey(line.made), line.made);
    for (const [path, { hash }] of Object.entries(line.made.outputs)) record.offered.set(path, hash);
  }
  return record;
}

/** The same record in as few lines as can be. */
export function compactRecord({ ours, offered, made }: OutRecord): string {
  const newest = [...ours].map(([path, hashes]) => [path, [...hashes].slice(-remembered)] as const);
  const rows = Array.from(
    {
      length: greatestOf(
        newest.map(([, hashes]) => hashes.length),
        0,
      ),
    },
    (_, index) =>
      Object.fromEntries(newest.flatMap(([path, hashes]) => (hashes[index] ? [[path, hashes[index]]] : []))),
  );
  return [
    ...rows.map((wrote) => recordLine({ wrote })),
    ...[...made.values()].slice(-8).map((one) => recordLine({ made: one })),
    recordLine({ offered: Object.fromEntries(offered) }),
  ].join('');
}

function isMade(value: unknown): value is Made {
  if (!isObject(value) || !isObject(value.photos) || !isObject(value.outputs) || !Array.isArray(value.messages))
    return false;
  const texts = [value.by, value.input, value.data];
  const signs = [...Object.values(value.photos).filter((one) => one !== null), ...Object.values(value.outputs)];
  return (
    texts.every((text) => typeof text === 'string') &&
    Object.keys(value.outputs).every(isBelow) &&
    signs.every((sign) => isObject(sign) && typeof sign.hash === 'string') &&
    value.messages.every((one) => isObject(one) && typeof one.reason === 'string')
  );
}
