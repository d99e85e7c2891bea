/** Door 1, the library: what others may use. No logic here. */
export { build } from './core/build.ts';
export { conferenceJsonSchema } from './core/conference/json-schema.ts';
export type { Built, Files, Format, Job, Lang, Output } from './core/types.ts';
export { type TypesetJob, typeset } from './core/typeset.ts';
export { wantedFiles, wantedPhotos } from './core/wanted.ts';
export { loadBuiltin } from './node/load-builtin.ts';
export { loadFiles, loadMarkdown } from './node/load-files.ts';
export { saveInside } from './node/save-file.ts';
