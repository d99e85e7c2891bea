/** A conference's documents where some were edited by hand: those are set from their Markdown, the others from the data. */
import { type Format, formatNames } from '../model/formats.ts';
import type { Built, Job, Output } from '../model/job.ts';
import { addAll } from '../model/many.ts';
import type { Files } from '../model/source.ts';
import { stemOf } from '../model/stem.ts';
import { type House, openHouse } from '../pipeline/house.ts';
import { build } from './build.ts';
import { typeset } from './typeset.ts';

/** One data file, and the Markdown of each kind that was edited. */
export interface EditedJob
  extends Pick<Job, 'kinds' | 'formats' | 'style' | 'seed' | 'angle' | 'compare' | 'photos' | 'lang'> {
  input: string;
  edited: Readonly<Record<string, string>>;
}

/**
 * Make them. An edited document is written even where the data have errors: it does not need them. Its Markdown stays as
 * it is; its other formats are those of `typeset`. Messages: those of `build` and of `typeset`.
 */
export async function buildEdited(
  { input, edited, ...job }: EditedJob,
  files: Files,
  { house = openHouse(job, files) }: { house?: House } = {},
): Promise<Built> {
  const has = (name: string): boolean => Object.hasOwn(edited, name);
  const usual = house.kinds.filter(({ name, settings }) => !settings.onRequest || has(name)).map(({ name }) => name);
  const kinds = job.kinds ?? usual;
  const own = house.kinds.filter(({ name }) => kinds.includes(name) && has(name));
  const rest = kinds.filter((kind) => !own.some(({ name }) => name === kind));
  const made: Built =
    rest.length > 0 || own.length === 0
      ? await build({ ...job, inputs: [input], kinds: rest }, files, { house })
      : { outputs: [], messages: [] };
  const outputs = new Map(made.outputs.map((output) => [output.path, output]));
  const messages = [...made.messages];
  for (const { name, settings } of own) {
    const bytes = new TextEncoder().encode(edited[name]);
    const key = `${input.slice(0, input.lastIndexOf('/') + 1)}${name}.md`;
    const formats = job.formats ?? settings.formats ?? formatNames;
    const set = await typeset({ ...job, input: key, formats: formats.filter(isSet) }, new Map(files).set(key, bytes), {
      house,
    });
    addAll(messages, set.messages);
    const text: Output = { path: `${name}.md`, input, kind: name, mediaType: 'text/markdown', bytes };
    for (const output of formats.includes('md') ? [text, ...set.outputs] : set.outputs) {
      const moved = { ...output, input, kind: name, path: `${stemOf(input)}/${output.path}` };
      outputs.set(moved.path, moved);
    }
  }
  return { outputs: [...outputs.values()], messages };
}

const isSet = (format: Format): boolean => format !== 'md';
