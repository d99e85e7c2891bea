/** Door 1, the library: what others may use. No logic here. */
export { build } from './core/build.ts';
export { conferenceJsonSchema } from './core/conference/json-schema.ts';
export type { Built, Files, Format, Job, Lang, Output } from './core/types.ts';
export { wantedFiles } from './core/wanted.ts';
export { loadBuiltin } from './node/load-builtin.ts';
export { loadFiles } from './node/load-files.ts';
export { saveInside } from './node/save-file.ts';
