/** Names that a door was given, checked before anything is made. */
import type { VFileMessage } from 'vfile-message';
import { findKinds } from '../kinds/kinds.ts';
import { nearestKind } from '../kinds/nearest-kind.ts';
import { type Message, message } from '../message/message.ts';
import { word } from '../message/words.ts';
import type { Job } from '../model/job.ts';
import type { Files } from '../model/source.ts';
import { type House, templateFolders } from '../pipeline/house.ts';
import { chooseStyle } from '../style/choose-style.ts';
import { readStyles } from '../style/read-styles.ts';
import { kindKnown } from './rules.ts';

/** A name that nothing has, and what there is to say of it. */
interface Unknown {
  name: string;
  message: VFileMessage;
}

/** What has names: kinds of document and house styles. */
type Named = Pick<House, 'kinds' | 'styles'>;

/** Read only what has names, no whole house. `files`: built-in ones, the user's templates and the style where it is a file. */
export function readNamed({ templates = [], style }: Pick<Job, 'templates' | 'style'>, files: Files): Named {
  const { kinds } = findKinds(files, templateFolders({ templates }));
  return { kinds, styles: readStyles(files, { templates, file: style }).styles };
}

/**
 * Those of a job's kinds and its style that are not known, in order. `named`: a house, or what `readNamed` gives.
 * Messages: `kind-known`, `style-known`.
 */
export function checkNames(
  { kinds, style, lang = 'vi' }: Pick<Job, 'kinds' | 'style' | 'lang'>,
  named: Named,
): Unknown[] {
  const asked = style === undefined ? [] : chooseStyle([{ style, where: { file: style } }], named.styles).messages;
  return word([...unknownKinds(kinds, named), ...asked], lang).map((one) => ({
    name: one.file ?? '',
    message: one,
  }));
}

/** The kinds of document that template folders hold, the built-in ones included. */
export function kindNames(job: Pick<Job, 'templates'>, files: Files): string[] {
  return findKinds(files, templateFolders(job)).kinds.map(({ name }) => name);
}

/** A `kind-known` for each kind that no template folder has. */
export function unknownKinds(asked: readonly string[] = [], { kinds }: Pick<House, 'kinds'>): Message[] {
  const names = kinds.map(({ name }) => name);
  return asked
    .filter((kind) => !names.includes(kind))
    .map((kind) => message(kindKnown, { kind, kinds: names, nearest: nearestKind(kind, kinds) }, { file: kind }));
}
