/** Photos of the conference: their bytes by path beside the data file, here and in the worker. */
import { signal } from '@preact/signals';
import type { Engine } from '../engine/engine.ts';

export interface Photo {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** An address for this page. */
  url: string;
}

const photos = new Map<string, Photo>();
/** Changes with every photo that comes or goes. */
export const photoCount = signal(0);

export const allPhotos = (): Photo[] => [...photos.values()];
export const photoAt = (path: string): Photo | undefined => photos.get(path);

/** Take a photo in. The worker has it before whatever it is asked next. */
export function addPhoto(engine: Engine, path: string, bytes: Uint8Array<ArrayBuffer>): void {
  const before = photos.get(path);
  if (before) release(before.url);
  photos.set(path, { path, bytes, url: URL.createObjectURL(new Blob([bytes])) });
  void engine.ask('photo', { path, bytes });
  photoCount.value += 1;
}

/** Let all photos go: another conference begins. */
export function dropPhotos(engine: Engine): void {
  for (const { path, url } of photos.values()) {
    release(url);
    void engine.ask('photo', { path, bytes: undefined });
  }
  photos.clear();
  photoCount.value += 1;
}

/** Pictures that are shown may still be about to load it. */
function release(url: string): void {
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
