/** The records of an archive, as the command line keeps them in an output folder. */
import { editedRecord, hashesIn, recordLine, recordLines, recordPath } from '../../core/model/output-record.ts';
import { sha256 } from './sha256.ts';

/** A file below the output folder. */
interface Made {
  path: string;
  bytes: Uint8Array;
}

/**
 * The records of a project. `automatic`: all that the data give, also in the place of what was edited; `own`: what was
 * set from edited texts, without these texts, which no build writes over. Paths are below the output folder.
 */
export function records(stem: string, automatic: readonly Made[], own: readonly Made[]): Made[] {
  const record = (name: string, made: readonly Made[]): Made => {
    const hashes = Object.fromEntries(made.map(({ path, bytes }) => [path, sha256(bytes)]));
    const text = recordLine({ wrote: hashes }) + recordLine({ offered: hashes });
    return { path: recordPath(name), bytes: new TextEncoder().encode(text) };
  };
  return [record(stem, automatic), ...(own.length > 0 ? [record(editedRecord, own)] : [])];
}

/** What a record says of a file: whether the data gave it. */
export function readRecord(text: string): (file: Made) => boolean {
  const ours = new Set(
    recordLines(text).flatMap(({ wrote }) => hashesIn(wrote).map(([path, hash]) => `${hash} ${path}`)),
  );
  return ({ path, bytes }) => ours.has(`${sha256(bytes)} ${path}`);
}
