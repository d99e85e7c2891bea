/** Names that a door was given, checked before anything is made. */
import type { VFileMessage } from 'vfile-message';
import { nearestKind } from '../kinds/nearest-kind.ts';
import { type Message, message } from '../message/message.ts';
import { word } from '../message/words.ts';
import type { Job } from '../model/job.ts';
import type { Files } from '../model/source.ts';
import { type House, houseOf } from '../pipeline/house.ts';
import { chooseStyle } from '../style/choose-style.ts';
import { kindKnown } from './rules.ts';

/** A name that nothing has, and what there is to say of it. */
interface Unknown {
  name: string;
  message: VFileMessage;
}

/**
 * Those of a job's kinds and its style that are not known, in order. `files`: built-in ones, the user's templates and the
 * style where it is a file. Messages: `kind-known`, `style-known`.
 */
export function checkNames(
  { kinds, style, lang = 'vi', ...job }: Pick<Job, 'kinds' | 'style' | 'templates' | 'lang'>,
  files: Files,
): Unknown[] {
  const house = houseOf({ ...job, style }, files);
  const asked = style === undefined ? [] : chooseStyle([{ style, where: { file: style } }], house.styles).messages;
  return word([...unknownKinds(kinds, house), ...asked], lang).map((one) => ({
    name: one.file ?? '',
    message: one,
  }));
}

/** The kinds of document that template folders hold, the built-in ones included. */
export function kindNames(job: Pick<Job, 'templates'>, files: Files): string[] {
  return houseOf(job, files).kinds.map(({ name }) => name);
}

/** A `kind-known` for each kind that no template folder has. */
export function unknownKinds(asked: readonly string[] = [], { kinds }: House): Message[] {
  const names = kinds.map(({ name }) => name);
  return asked
    .filter((kind) => !names.includes(kind))
    .map((kind) => message(kindKnown, { kind, kinds: names, nearest: nearestKind(kind, kinds) }, { file: kind }));
}
