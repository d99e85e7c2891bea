/** Which data file a document on disk was built from. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import { recordFolder } from '../../core/model/output-record.ts';
import { readPlain } from '../read/read-plain.ts';
import { snapshot } from '../read/snapshot.ts';
import { readRecord } from './record.ts';
import { recordFile, recordStems } from './record-book.ts';

/** The input and the kind of the last build that made it. */
export interface OutputOrigin {
  input: string;
  kind: string;
  /** Whether it is no longer as thuky wrote it. */
  edited: boolean;
}

/** Look in the folders of records above a path. Nothing for a file that no build made. */
export async function originOf(path: string): Promise<OutputOrigin | undefined> {
  const target = resolve(path);
  for (let out = dirname(target); ; out = dirname(out)) {
    const inside = relative(out, target).split(sep).join('/');
    for (const stem of await recordStems(out)) {
      const text = await readPlain(recordFile(out, stem), { follow: false }).catch(() => undefined);
      const record = text && readRecord(new TextDecoder().decode(text));
      const last = record && [...record.made.values()].findLast(({ outputs }) => Object.hasOwn(outputs, inside));
      if (!last) continue;
      const now = await snapshot(target);
      const edited = now !== undefined && !record.ours.get(inside)?.has(now.hash);
      return { input: last.input, kind: last.outputs[inside]?.kind ?? '', edited };
    }
    if (dirname(out) === out || join(out, recordFolder) === target) return undefined;
  }
}
