/**
 * The pipeline, top to bottom in running order: data → checked conference → facts → Markdown → tree → files.
 * Pure: all input is in `job` and `files`; the same input gives the same bytes, in Node and in a browser.
 */
import { check } from './check.ts';
import { factsOf } from './facts/facts.ts';
import { houseOf } from './house.ts';
import { makeDocument } from './make-document.ts';
import { type Message, message } from './message/message.ts';
import { nearest } from './message/nearest.ts';
import { hasError, word } from './message/words.ts';
import { stemOf } from './stem.ts';
import { seedOf } from './template/memory.ts';
import type { Built, Files, Format, Job, Output, Stage } from './types.ts';
import { writeDocument } from './write-document.ts';

const allFormats: readonly Format[] = ['md', 'html', 'txt', 'pdf', 'docx'];

/**
 * Make all documents of a job.
 * An input with errors gives messages and no documents; the other inputs are made all the same.
 * `enter` is told what is about to be made, so that a door can say where it stopped.
 */
export async function build(job: Job, files: Files, enter: (stage: Stage) => void = () => {}): Promise<Built> {
  const house = houseOf(job, files);
  const messages: Message[] = [...house.messages];
  const outputs = new Map<string, Output>();

  const names = house.kinds.map(({ name }) => name);
  for (const name of (job.kinds ?? []).filter((wanted) => !names.includes(wanted)))
    messages.push(message('kind-known', { kind: name, kinds: names, nearest: nearest(name, names) }, { file: name }));
  const kinds = house.kinds.filter(({ name }) => job.kinds?.includes(name) ?? true);

  for (const input of hasError(messages) ? [] : job.inputs) {
    enter({ input });
    const { checked, messages: found } = check(input, files, house);
    messages.push(...found);
    if (!checked) continue;
    const facts = factsOf(checked.conference, checked.awardEntry);
    const seed = seedOf(stemOf(input)) + (job.seed ?? 0);

    for (const kind of kinds) {
      enter({ input, kind: kind.name });
      const made = makeDocument(kind, facts, seed, checked.source);
      messages.push(...made.messages);
      if (!made.document) continue;
      const { source } = checked;
      const written = await writeDocument(made.document, {
        job,
        input,
        kind: kind.name,
        path: `${stemOf(input)}/${kind.name}`,
        formats: job.formats ?? kind.settings.formats ?? allFormats,
        fonts: house.fonts,
        files,
        enter,
        whereIs: ({ data }) => source.at(keysOf(data?.from?.[0] ?? '')),
      });
      messages.push(...written.messages);
      for (const output of written.outputs) outputs.set(output.path, output);
    }
  }
  return { outputs: [...outputs.values()], messages: word(messages, job.lang ?? 'vi') };
}

/** `photos.0.file` → its keys. */
function keysOf(path: string): (string | number)[] {
  return path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
