/** The record of one conference's outputs, on disk. */
import { constants } from 'node:fs';
import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { editedRecord, recordFolder, recordLine, recordPath } from '../../core/model/output-record.ts';
import { readPlain } from '../read/read-plain.ts';
import { placeInside, saveFile } from '../save/save-file.ts';
import { compactRecord, type Made, madeKey, type OutRecord, readRecord } from './record.ts';

/** To the end of a plain file: never through a link, which may lead out of the folder, and never waiting at a pipe. */
const adding =
  constants.O_WRONLY |
  constants.O_CREAT |
  constants.O_APPEND |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);
/** From so many lines on, a record is written anew in few. */
const longest = 80;

export interface RecordBook {
  /** Whether thuky wrote this content at this path. Looks at the disk again before it says no: another build may have written it. */
  isOurs(path: string, hash: string): Promise<boolean>;
  /** Whether thuky wrote this content at any path. */
  isAnyOfOurs(hash: string): boolean;
  offered(path: string): string | undefined;
  made(by: string, input: string): Made | undefined;
  /** Every path that thuky wrote. */
  paths(): string[];
  /** To be called before files are touched, with what they will hold. */
  willWrite(hashes: Record<string, string>): Promise<void>;
  /** To be called after. */
  hasOffered(hashes: Record<string, string>): Promise<void>;
  hasMade(made: Made): Promise<void>;
}

/** The file of a record. `stem`: of the data file. */
export function recordFile(out: string, stem: string): string {
  return join(out, recordPath(stem));
}

/** The stems that an output folder has records of, in order; that of edited files is none. */
export async function recordStems(out: string): Promise<string[]> {
  const names = await readdir(join(out, recordFolder)).catch(() => []);
  return names
    .flatMap((name) => (name.endsWith('.ndjson') ? [name.slice(0, -'.ndjson'.length)] : []))
    .filter((stem) => stem !== editedRecord)
    .sort();
}

/** Open the record of a conference. One that is not there is empty; one that is no plain file throws. */
export async function openRecord(out: string, stem: string): Promise<RecordBook> {
  const path = recordFile(out, stem);
  let record = await load(path);

  async function add(line: string): Promise<void> {
    await placeInside(out, recordPath(stem));
    await appendFile(path, line, { flush: true, flag: adding });
  }

  return {
    async isOurs(at, hash) {
      if (record.ours.get(at)?.has(hash)) return true;
      record = await load(path);
      return record.ours.get(at)?.has(hash) || (await isOfAnother(out, at, hash));
    },
    isAnyOfOurs: (hash) => [...record.ours.values()].some((hashes) => hashes.has(hash)),
    offered: (at) => record.offered.get(at),
    made: (by, input) => record.made.get(madeKey({ by, input })),
    paths: () => [...record.ours.keys()],
    async willWrite(wrote) {
      if (record.lines > longest) await saveFile(path, new TextEncoder().encode(compactRecord(await load(path))));
      await add(recordLine({ wrote }));
      record = await load(path);
    },
    hasOffered: (offered) => add(recordLine({ offered })),
    hasMade: (made) => add(recordLine({ made })),
  };
}

/** Whether the record of another conference has it: a data file may have got a new name. */
async function isOfAnother(out: string, at: string, hash: string): Promise<boolean> {
  for (const stem of await recordStems(out)) {
    // What is wrong with the record of another is reported when that one is made.
    const other = await load(recordFile(out, stem)).catch(() => undefined);
    if (other?.ours.get(at)?.has(hash)) return true;
  }
  return false;
}

async function load(path: string): Promise<OutRecord> {
  try {
    return readRecord(new TextDecoder().decode(await readPlain(path, { follow: false })));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return readRecord('');
    throw cause;
  }
}
