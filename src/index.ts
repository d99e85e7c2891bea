/** Door 1, the library: what others may use. No logic here. */

export type { Format } from './core/model/formats.ts';
export type { Built, FrontMatter, Job, Lang, Output, Stage } from './core/model/job.ts';
export type { Files } from './core/model/source.ts';
export { build } from './core/verbs/build.ts';
export { type DraftJob, type DraftMade, draft } from './core/verbs/draft.ts';
export { type FeedJob, feed } from './core/verbs/feed.ts';
export { type InspectedFile, type InspectOptions, inspectFile, type Mark } from './core/verbs/inspect-file.ts';
export { conferenceJsonSchema, type JsonSchema } from './core/verbs/json-schema.ts';
export { slugKey } from './core/verbs/needs-slugs.ts';
export { type House, openHouse } from './core/verbs/open-house.ts';
export { slugsOf } from './core/verbs/slugs.ts';
export { type Pasted, type TidyJob, tidyUp } from './core/verbs/tidy-up.ts';
export { type TypesetJob, typeset } from './core/verbs/typeset.ts';
export { type Grounds, openGrounds, type Verified, type VerifyJob, verify } from './core/verbs/verify.ts';
export { wantedFiles, wantedPhotos } from './core/verbs/wanted-files.ts';
export { loadBuiltin } from './node/read/load-builtin.ts';
export { loadFiles, loadMarkdown } from './node/read/load-files.ts';
export { saveInside } from './node/save/save-file.ts';
