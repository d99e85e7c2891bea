/** The worker of the page: the core and its files; it answers one question after the other. */

import { formatNames } from '../../core/model/formats.ts';
import type { Files } from '../../core/model/source.ts';
import { build } from '../../core/verbs/build.ts';
import { choicesOf } from '../../core/verbs/form/choices.ts';
import { dataForm } from '../../core/verbs/form/data-form.ts';
import { editable } from '../../core/verbs/form/edit-data.ts';
import { problemsOf } from '../../core/verbs/form/problems.ts';
import { openHouse } from '../../core/verbs/open-house.ts';
import { preview } from '../../core/verbs/preview.ts';
import type { Question, Questions, Text } from './asked.ts';
import { unpack } from './unpack.ts';

type House = ReturnType<typeof openHouse>;

const files = new Map<string, Uint8Array>();
const form = dataForm();
let house: House | undefined;

/** The files with the data file as it is now. */
function withText({ name, text }: Text): Files {
  return new Map(files).set(name, new TextEncoder().encode(text));
}

function opened(): House {
  house ??= openHouse({}, files);
  return house;
}

const answers: { [Name in Question]: (given: Questions[Name]['given']) => Promise<Questions[Name]['answer']> } = {
  async open({ builtin }) {
    for (const [key, bytes] of unpack(builtin)) files.set(key, bytes);
    const kinds = opened().kinds.map(({ name, settings }) => ({
      name,
      title: settings.title ?? name,
      formats: settings.formats ?? formatNames,
      onRequest: settings.onRequest ?? false,
    }));
    return { form, kinds, choices: choicesOf(opened()) };
  },
  async photo({ path, bytes }) {
    if (bytes) files.set(path, bytes);
    else files.delete(path);
    return undefined;
  },
  async preview(given) {
    const { shown } = await preview({ ...given, input: given.name }, withText(given), { house: opened() });
    return { ...(shown && { shown }) };
  },
  async problems(given) {
    const job = { ...given, inputs: [given.name] };
    return problemsOf(job, withText(given), { house: opened(), form, open: editable(given.text) });
  },
  async make(given) {
    const { outputs } = await build({ ...given, inputs: [given.name] }, withText(given), { house: opened() });
    return outputs;
  },
};

self.addEventListener('message', async ({ data }: MessageEvent<{ id: number; ask: Question; given: never }>) => {
  const { id, ask, given } = data;
  try {
    self.postMessage({ id, answer: await answers[ask](given) });
  } catch (cause) {
    self.postMessage({ id, fault: cause instanceof Error ? `${cause.message}\n${cause.stack ?? ''}` : String(cause) });
  }
});
