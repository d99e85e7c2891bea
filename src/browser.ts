/** Door 1 again, for browsers: the library without Node, with the built-in files inside. No logic here. */
import { packed } from '#builtin';
import type { Files } from './core/types.ts';

export { build } from './core/build.ts';
export { conferenceJsonSchema } from './core/conference/json-schema.ts';
export type { Built, Files, Format, Job, Lang, Output } from './core/types.ts';
export { type TypesetJob, typeset } from './core/typeset.ts';
export { wantedFiles, wantedPhotos } from './core/wanted.ts';

/** Templates, registers, styles and fonts, under `@thuky/`: add the data to a copy of it and give that to `build`. */
export function loadBuiltin(): Promise<Files> {
  const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return Promise.resolve(new Map(packed.map(([key, text]) => [key, bytes(text)])));
}
