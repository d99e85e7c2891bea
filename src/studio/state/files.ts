/** Files that come in: opened or dropped. */
import { unzipSync } from 'fflate';
import { isRecord } from '../../core/verbs/form/edit-data.ts';
import { isWanted, type ProjectRead, readProject } from '../project/project.ts';
import { words } from '../words/index.ts';
import { beginWith } from './begin.ts';
import { beginFromTexts } from './from-texts.ts';
import { addPhoto, photoAt } from './photos.ts';
import { engineReady } from './ready.ts';
import { shrinkPhoto } from './shrink-photo.ts';
import { changeAll, sound } from './store.ts';
import { editedKinds } from './texts.ts';
import { tell } from './view.ts';

const mostBytes = 8_000_000;

/**
 * What was dropped or chosen: a data file is opened, photos are taken in, texts become a data file where there is none
 * among them, for other files there is a word.
 */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const said = words.value.opened;
  const project = files.find((file) => /\.zip$/i.test(file.name));
  if (project) return takeProject(project);
  const data = files.find((file) => /\.(ya?ml|json)$/i.test(file.name));
  const photos = files.filter((file) => /^image\//.test(file.type) || /\.(jpe?g|png|heic|heif)$/i.test(file.name));
  const texts = data ? [] : files.filter((file) => /\.(txt|md|html?|docx)$/i.test(file.name));
  const other = files.find((file) => ![data, ...photos, ...texts].includes(file));
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
  if (texts.length > 0) await takeTexts(texts);
  if (photos.length > 0) await takePhotos(photos);
}

async function takeTexts(files: readonly File[]): Promise<void> {
  const large = files.find(({ size }) => size > mostBytes);
  if (large) return tell(words.value.opened.tooBig(large.name), { bad: true });
  const read = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  await beginFromTexts(await Promise.all(read));
}

/** A project as “everything” is saved: its first data file, with photos and documents that were edited by hand. */
async function takeProject(file: File): Promise<void> {
  const said = words.value.opened;
  const wanted = ({ name: path, originalSize }: { name: string; originalSize: number }) =>
    isWanted(path) && originalSize <= mostBytes;
  let project: ProjectRead | undefined;
  try {
    project = readProject(unzipSync(new Uint8Array(await file.arrayBuffer()), { filter: wanted }));
  } catch {
    project = undefined;
  }
  if (!project) return tell(said.bad(file.name), { bad: true });
  await beginWith(project.text, project.name, project);
  const edited = editedKinds.value.map(({ title }) => title);
  tell(edited.length > 0 ? said.doneEdited(file.name, edited.join(', ')) : said.done(file.name));
}

/** Take photos in; those that the data name find their place, the others become new entries. */
export async function takePhotos(files: readonly File[]): Promise<void> {
  const engine = engineReady();
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
    addPhoto(engine, path, made.bytes);
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
