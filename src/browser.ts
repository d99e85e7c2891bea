/** Door 1 again, for browsers: the library without Node, with the built-in files inside. No logic here. */
import { packed } from '#builtin';
import type { Files } from './core/model/source.ts';

export type { Format } from './core/model/formats.ts';
export type { Built, Job, Lang, Output, Stage } from './core/model/job.ts';
export type { Files } from './core/model/source.ts';
export { build } from './core/verbs/build.ts';
export { type DraftJob, type DraftMade, draft } from './core/verbs/draft.ts';
export { conferenceJsonSchema, type JsonSchema } from './core/verbs/json-schema.ts';
export { type House, openHouse } from './core/verbs/open-house.ts';
export { type TypesetJob, typeset } from './core/verbs/typeset.ts';
export { wantedFiles, wantedPhotos } from './core/verbs/wanted-files.ts';

/** Templates, registers, styles and fonts, under `@thuky/`: add the data to a copy of it and give that to `build`. */
export function loadBuiltin(): Promise<Files> {
  const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return Promise.resolve(new Map(packed.map(([key, text]) => [key, bytes(text)])));
}
