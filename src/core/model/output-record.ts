/**
 * The form of the records in an output folder, by which a later build knows what a person wrote: a text file for each
 * conference, one JSON object a line, only ever added to. The command line and the studio both keep them.
 */

/** The folder of records, below the output folder. */
export const recordFolder = '.thuky';
/** The record of what was set from files that a person edited: nobody's but that person's. */
export const editedRecord = 'from-edited';

const version = 1;

/** Where a record lies below the output folder. `name`: the stem of the data file, or `editedRecord`. */
export const recordPath = (name: string): string => `${recordFolder}/${name}.ndjson`;

/** One line, with the newline before it too: a torn line is closed off. */
export const recordLine = (line: object): string => `\n${JSON.stringify({ v: version, ...line })}\n`;

/** The lines of a record. Never throws: one that is torn, strange or of another version is passed over. */
export function recordLines(text: string): Record<string, unknown>[] {
  return text.split('\n').flatMap((row) => {
    const line = row === '' ? undefined : parsed(row);
    return isObject(line) && line.v === version ? [line] : [];
  });
}

/** What a line says of paths: each with the hash of what was written there. Paths that lead out of the folder are left out. */
export function hashesIn(value: unknown): [path: string, hash: string][] {
  return isObject(value)
    ? Object.entries(value).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && isBelow(entry[0]),
      )
    : [];
}

/** Whether a path stays below its folder. thuky writes no other; a record that somebody made up may name any. */
export function isBelow(path: string): boolean {
  return !/^[/\\]/.test(path) && !path.split(/[/\\]/).includes('..');
}

/** Whether a value of JSON is an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}
