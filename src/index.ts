/** Door 1, the library: what others may use. No logic here. */
export { build } from './core/build.ts';
export { conferenceJsonSchema } from './core/conference/json-schema.ts';
export { type FeedJob, feed } from './core/feed.ts';
export { type InspectedFile, type InspectOptions, inspectFile } from './core/inspect/inspect-file.ts';
export { slugKey } from './core/needs-slugs.ts';
export { slugsOf } from './core/slugs.ts';
export { type Pasted, type TidyJob, tidyUp } from './core/tidy-up.ts';
export type { Built, Files, Format, FrontMatter, Job, Lang, Output } from './core/types.ts';
export { type TypesetJob, typeset } from './core/typeset.ts';
export { wantedFiles, wantedPhotos } from './core/wanted.ts';
export { loadBuiltin } from './node/load-builtin.ts';
export { loadFiles, loadMarkdown } from './node/load-files.ts';
export { saveInside } from './node/save-file.ts';
