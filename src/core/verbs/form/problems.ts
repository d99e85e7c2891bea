/** What is wrong with a data file, each thing with the field that it is about. */
import type { VFileMessage } from 'vfile-message';
import { severityOf } from '../../message/order.ts';
import type { Severity } from '../../message/rule.ts';
import type { Worded } from '../../message/words.ts';
import { keysOf } from '../../model/data-path.ts';
import type { Job } from '../../model/job.ts';
import { type Files, type Path, pointOf } from '../../model/source.ts';
import { type Editable, pathAt } from '../../yaml/edit/edit-yaml.ts';
import { build } from '../build.ts';
import type { House } from '../open-house.ts';
import type { Field } from './field.ts';
import { fullPath } from './widened.ts';

/** One thing to look at. Plain data. */
export interface Problem {
  severity: Severity;
  rule: string;
  reason: string;
  remedy?: string;
  /** Path of the field in the full form; empty where it is about the whole file. */
  path: Path;
  /** Where in the text, where it says so. */
  offset?: number;
  /** Fields of the official form that nobody has filled in. */
  missing?: readonly Path[];
  /** Fields that it is about, where these are several. */
  fields?: readonly Path[];
}

/** Everything that `thuky check` says of one data file, in its order; each with its field. */
export async function problemsOf(
  job: Omit<Job, 'formats'>,
  files: Files,
  { house, form, open }: { house: House; form: Field; open: Editable },
): Promise<Problem[]> {
  const { messages } = await build({ ...job, formats: [], untold: true }, files, { house });
  return messages.map((message) => problem(message, form, open));
}

function problem(message: VFileMessage, form: Field, open: Editable): Problem {
  const { reason, note, ruleId = '', place, file } = message;
  const { keys, paths } = message as Worded;
  const own = file === undefined || !file.startsWith('@');
  const offset = own ? pointOf({ place })?.offset : undefined;
  const missing = keys?.map(keysOf);
  return {
    severity: severityOf(message),
    rule: ruleId,
    reason,
    ...(note !== undefined && { remedy: note }),
    path: missing?.[0] ?? (offset === undefined ? [] : fullPath(form, open.data, pathAt(open, offset))),
    ...(offset !== undefined && { offset }),
    ...(missing && { missing }),
    ...(paths && { fields: paths.map((path) => fullPath(form, open.data, keysOf(path))) }),
  };
}
