/** What goes out of the page: the data file, a document, everything. */
import { zipSync } from 'fflate';
import type { Format } from '../../core/model/formats.ts';
import type { Questions } from '../engine/asked.ts';
import { packProject, stemOf } from '../project/project.ts';
import { words } from '../words/index.ts';
import { allPhotos } from './photos.ts';
import { engineReady } from './ready.ts';
import { edits, name, open } from './store.ts';
import { kind, lang, manner, tell } from './view.ts';

/** Give a file to the person. */
function give(bytes: BlobPart, as: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = as;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The data file as it is. */
export function saveData(): void {
  give(open.value.text, name.value, 'application/yaml');
}

/** The document that is looked at, in a format; one that was edited by hand from its own text. */
export async function takeDocument(format: Format): Promise<void> {
  tell(words.value.take.working);
  const [made] = await make({ kinds: [kind.value], formats: [format], edited: editedTexts() });
  const stem = stemOf(name.value);
  if (made) give(made.bytes, `${stem}-${made.path.slice(made.path.lastIndexOf('/') + 1)}`, made.mediaType);
  else tell(words.value.take.failed, { bad: true });
}

/** The project as the command line has it: data, photos, out, and the record of what was edited by hand. */
export async function takeAll(): Promise<void> {
  tell(words.value.take.working);
  const texts = editedTexts();
  const edited = Object.keys(texts);
  const outputs = await make({ kinds: undefined, formats: undefined, edited: texts });
  const automatic = edited.length > 0 ? await make({ kinds: edited, formats: undefined }) : [];
  if (outputs.length === 0) tell(words.value.take.failed, { bad: true });
  const photos = allPhotos();
  const given = { name: name.value, text: open.value.text, manner: manner.value };
  const entries = packProject({ ...given, photos, outputs, edited, automatic });
  const packed = zipSync(entries, { level: 6, mtime: new Date(2000, 0, 1) }) as Uint8Array<ArrayBuffer>;
  give(packed, `${stemOf(name.value)}.zip`, 'application/zip');
}

const editedTexts = (): Record<string, string> =>
  Object.fromEntries(Object.entries(edits.value).map(([one, { text }]) => [one, text]));

async function make(asked: Pick<Questions['make']['given'], 'kinds' | 'formats' | 'edited'>) {
  const engine = engineReady();
  if (!engine) return [];
  const given = { name: name.value, text: open.value.text, lang: lang.value, ...manner.value, ...asked };
  const outputs = await engine.ask('make', given);
  return outputs.map((output) => ({ ...output, bytes: output.bytes as Uint8Array<ArrayBuffer> }));
}
