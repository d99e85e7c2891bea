/**
 * Data → documents as files: the steps as far as the tree are `pipeline/documents.ts`, then each is written in its formats.
 * Pure: all input is in `job` and `files`; the same input gives the same bytes, in Node and in a browser.
 */

import { type Message, message } from '../message/message.ts';
import { hasError, word } from '../message/words.ts';
import { keysOf } from '../model/data-path.ts';
import { formatNames } from '../model/formats.ts';
import type { Built, Job, Stage } from '../model/job.ts';
import { addAll } from '../model/many.ts';
import type { Files } from '../model/source.ts';
import { photoFiles } from '../photos/keys.ts';
import { photoNames } from '../photos/names.ts';
import { documentsOf } from '../pipeline/documents.ts';
import { type House, openHouse } from '../pipeline/house.ts';
import { collectOutputs } from '../pipeline/outputs.ts';
import { traceOutput } from '../pipeline/trace-output.ts';
import { writeDocument } from '../pipeline/write-document.ts';
import { outputPath, unknownNames, usualPattern } from '../publish/output-path.ts';
import { photoFolder } from '../publish/photo-folder.ts';
import { dayOf } from '../publish/publication.ts';
import { refineTree } from '../trace/refine.ts';
import { unknownKinds } from './check-names.ts';
import { needsSlugs, slugKey } from './needs-slugs.ts';
import { pathNameKnown } from './rules.ts';
import { slugsOf } from './slugs.ts';

/**
 * Make all documents of a job.
 * An input with errors gives messages and no documents; the other inputs are made all the same.
 * `house`: opened by the caller for the same templates and style, to make several jobs of it; else opened here.
 * `enter` is called with what is about to be made, so that a door can say where it stopped.
 */
export async function build(
  job: Job,
  files: Files,
  { house = openHouse(job, files), enter = () => {} }: { house?: House; enter?: (stage: Stage) => void } = {},
): Promise<Built> {
  const messages: Message[] = [...house.messages];
  const outputs = collectOutputs(job.path ?? usualPattern);

  addAll(messages, unknownKinds(job.kinds, house));
  const pattern = job.path ?? usualPattern;
  for (const name of unknownNames(pattern)) messages.push(message(pathNameKnown, { name, pattern }, { file: pattern }));
  const sound = { ...job, inputs: hasError(messages) ? [] : job.inputs };
  const slugs = job.slugs ?? (needsSlugs(job) ? slugsOf(sound, files, { house }) : {});
  const report = (more: readonly Message[]): void => void addAll(messages, more);

  for (const { input, stem, kind, source, conference, document: made } of documentsOf(sound, files, house, {
    report,
    enter,
  })) {
    const document = job.trace ? { ...made, tree: refineTree(made.tree, conference) } : made;
    const slug = slugs[slugKey(input, kind.name)];
    const path = outputPath(pattern, { stem, kind: kind.name, slug: slug ?? stem, date: dayOf(document) });
    const written = await writeDocument(document, {
      job,
      input,
      kind: kind.name,
      path,
      slug,
      photoNames: job.copyPhotos === false ? undefined : photoNames(photoFiles(source.data)),
      photosUnder: photoFolder(path, { stem, pattern, frontMatter: job.frontMatter ?? 'thuky' }),
      formats: job.formats ?? kind.settings.formats ?? formatNames,
      fonts: house.fonts,
      photos: house.photos,
      files,
      enter,
      whereIs: ({ data }) => source.at(keysOf(fileOf(data?.from?.[0] ?? ''))),
    });
    report(written.messages);
    const traced = job.trace
      ? [
          await traceOutput(
            { input, kind: kind.name, path, source, compare: job.compare },
            document,
            written.outputs,
            files,
          ),
        ]
      : [];
    report(outputs.add([...written.outputs, ...traced]));
  }
  return { outputs: outputs.all(), messages: word(messages, job.lang ?? 'vi') };
}

/** What says where a photo lies, by any of its data: `photos.0.caption` → `photos.0.file`. */
function fileOf(path: string): string {
  return path.replace(/^(photos\.\d+)(?:\..*)?$/, '$1.file');
}
