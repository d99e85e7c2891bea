/** Writes `data/schema/conference.schema.json` and `data/README.md` from the schema in `src/core/conference/schema/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { schemaReadme } from './schema-readme.mjs';

const root = new URL('../../', import.meta.url);

const { outputFiles } = await build({
  entryPoints: [new URL('src/core/verbs/json-schema.ts', root).pathname],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { conferenceJsonSchema } = await import(`data:text/javascript;base64,${code}`);

const schema = conferenceJsonSchema();
await mkdir(new URL('data/schema/', root), { recursive: true });
await writeFile(new URL('data/schema/conference.schema.json', root), `${JSON.stringify(schema, null, 2)}\n`);
await writeFile(new URL('data/README.md', root), schemaReadme(schema));
console.log('data/schema/conference.schema.json, data/README.md');
