/** Files that come in and go out: opened, dropped, saved, downloaded. */
import { unzipSync, zipSync } from 'fflate';
import type { Format } from '../../core/model/formats.ts';
import { isRecord } from '../../core/verbs/form/edit-data.ts';
import type { Engine } from '../engine/engine.ts';
import { words } from '../words/index.ts';
import { type Draft, opening, photosOf } from './drafts.ts';
import { addPhoto, allPhotos, dropPhotos, photoAt } from './photos.ts';
import { shrinkPhoto } from './shrink-photo.ts';
import { begin, changeAll, name, open, sound } from './store.ts';
import { kind, lang, manner, tell } from './view.ts';

let engine: Engine | undefined;
/** Who makes the documents. Called once, before anything is opened. */
export function useEngine(ready: Engine): void {
  engine = ready;
}

const mostBytes = 8_000_000;

/** Begin with a text; a draft brings its photos along. */
export async function beginWith(text: string, as: string, draft?: Draft): Promise<void> {
  const ready = engine;
  if (!ready) return;
  await opening(async () => {
    await dropPhotos(ready);
    begin(text, as);
    if (draft) await photosOf(ready, draft.id);
  }, draft?.id);
}

/** What was dropped or chosen: a data file is opened, photos are taken in, for other files there is a word. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const said = words.value.opened;
  const project = files.find((file) => /\.zip$/i.test(file.name));
  if (project) return takeProject(project);
  const data = files.find((file) => /\.(ya?ml|json)$/i.test(file.name));
  const photos = files.filter((file) => /^image\//.test(file.type) || /\.(jpe?g|png|heic|heif)$/i.test(file.name));
  const other = files.find((file) => file !== data && !photos.includes(file));
  if (other) tell(said.bad(other.name), { bad: true });
  if (data) {
    if (data.size > mostBytes) return tell(said.tooBig(data.name), { bad: true });
    const text = new TextDecoder().decode(await data.arrayBuffer());
    await beginWith(
      text,
      data.name.replace(/\.(yml|json)$/i, (ending) => (ending.toLowerCase() === '.yml' ? '.yaml' : ending)),
    );
    tell(said.done(data.name));
  }
  if (photos.length > 0) await takePhotos(photos);
}

/** A project as “everything” is saved: its first data file, with the photos beside it. */
async function takeProject(file: File): Promise<void> {
  const said = words.value.opened;
  if (!engine) return;
  const wanted = ({ name: path, originalSize }: { name: string; originalSize: number }) =>
    !path.startsWith('out/') && /\.(ya?ml|json|jpe?g|png)$/i.test(path) && originalSize <= mostBytes;
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(new Uint8Array(await file.arrayBuffer()), { filter: wanted });
  } catch {
    return tell(said.bad(file.name), { bad: true });
  }
  const paths = Object.keys(entries).sort();
  const data =
    paths.find((path) => /(^|\/)data\/[^/]+\.(ya?ml|json)$/i.test(path)) ??
    paths.find((path) => /\.ya?ml$/i.test(path));
  if (data === undefined) return tell(said.bad(file.name), { bad: true });
  const folder = data.slice(0, data.lastIndexOf('/') + 1);
  await beginWith(new TextDecoder().decode(entries[data]), data.slice(folder.length));
  const ready = engine;
  await opening(async () => {
    for (const path of paths)
      if (path.startsWith(folder) && /\.(jpe?g|png)$/i.test(path))
        await addPhoto(ready, path.slice(folder.length), new Uint8Array(entries[path] ?? []));
  });
  tell(said.done(file.name));
}

/** Take photos in; those that the data name find their place, the others become new entries. */
export async function takePhotos(files: readonly File[]): Promise<void> {
  if (!engine) return;
  const said = words.value.photos;
  const known = photoPaths();
  const fresh: string[] = [];
  for (const file of files) {
    if (/\.hei[cf]$/i.test(file.name) || /hei[cf]/.test(file.type)) {
      tell(said.heic(file.name), { bad: true });
      continue;
    }
    const made = await shrinkPhoto(file);
    if (!made) {
      tell(said.bad(file.name), { bad: true });
      continue;
    }
    const waiting = known.find((path) => path.slice(path.lastIndexOf('/') + 1) === file.name && !photoAt(path));
    const path = waiting ?? freePath(file.name, made.ending);
    await addPhoto(engine, path, made.bytes);
    if (!waiting) fresh.push(path);
  }
  if (fresh.length === 0) return;
  const count = known.length;
  changeAll(
    fresh.map((path, index) => ({ op: 'insert', path: ['photos', count + index], value: { file: path } })),
    `photos ${Date.now()}`,
  );
}

/** Addresses of photos that the data have, in order; empty where an entry has none. */
function photoPaths(): string[] {
  const { data } = sound.value;
  const photos = isRecord(data) ? data.photos : undefined;
  return (Array.isArray(photos) ? photos : []).map((photo) => {
    const file = isRecord(photo) ? photo.file : undefined;
    return typeof file === 'string' ? file : '';
  });
}

/** `photos/<name>` in plain letters, which no other photo has. */
function freePath(file: string, ending: string): string {
  const plain = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .toLowerCase();
  const stem = `photos/${plain || 'anh'}`;
  for (let at = 1; ; at += 1) {
    const path = `${stem}${at > 1 ? `-${at}` : ''}.${ending}`;
    if (!photoAt(path)) return path;
  }
}

/** Give a file to the person. */
function give(bytes: BlobPart, as: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = as;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const stem = (): string => name.value.replace(/\.(ya?ml|json)$/i, '');

/** The data file as it is. */
export function saveData(): void {
  give(open.value.text, name.value, 'application/yaml');
}

/** The document that is looked at, in a format. */
export async function takeDocument(format: Format): Promise<void> {
  const [made] = await make([kind.value], [format]);
  if (made) give(made.bytes, `${stem()}-${made.path.slice(made.path.lastIndexOf('/') + 1)}`, made.mediaType);
  else tell(words.value.take.failed, { bad: true });
}

/** The project as the command line has it: data, photos, out. */
export async function takeAll(): Promise<void> {
  const outputs = await make(undefined, undefined);
  if (outputs.length === 0) tell(words.value.take.failed, { bad: true });
  const entries: Record<string, Uint8Array> = { [`data/${name.value}`]: new TextEncoder().encode(open.value.text) };
  for (const { path, bytes } of allPhotos()) entries[`data/${path}`] = bytes;
  for (const { path, bytes } of outputs) entries[`out/${path}`] = bytes;
  give(
    zipSync(entries, { level: 6, mtime: new Date(2000, 0, 1) }) as Uint8Array<ArrayBuffer>,
    `${stem()}.zip`,
    'application/zip',
  );
}

async function make(kinds: readonly string[] | undefined, formats: readonly Format[] | undefined) {
  if (!engine) return [];
  tell(words.value.take.working);
  const given = { name: name.value, text: open.value.text, lang: lang.value, ...manner.value, kinds, formats };
  const outputs = await engine.ask('make', given);
  return outputs.map((output) => ({ ...output, bytes: output.bytes as Uint8Array<ArrayBuffer> }));
}
