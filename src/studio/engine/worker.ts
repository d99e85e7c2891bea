/** The worker of the page: the core and its files; it answers one question after the other. */
import type { Files } from '../../core/model/source.ts';
import { build } from '../../core/verbs/build.ts';
import { buildEdited } from '../../core/verbs/build-edited.ts';
import { draft } from '../../core/verbs/draft.ts';
import { dataForm } from '../../core/verbs/form/data-form.ts';
import { editable } from '../../core/verbs/form/edit-data.ts';
import type { Field } from '../../core/verbs/form/field.ts';
import { problemsOf } from '../../core/verbs/form/problems.ts';
import { type JudgedText, judgeEdited } from '../../core/verbs/judge-edited.ts';
import { openHouse } from '../../core/verbs/open-house.ts';
import { preview } from '../../core/verbs/preview.ts';
import { previewText } from '../../core/verbs/preview-text.ts';
import { type Grounds, openGrounds } from '../../core/verbs/verify.ts';
import { unpack } from '../carried/files.ts';
import type { Question, Questions, Text } from './asked.ts';

type House = ReturnType<typeof openHouse>;

const files = new Map<string, Uint8Array>();
let form: Field | undefined;
let house: House | undefined;
/** What the data said last, in all ways: texts are held against it again and again. */
let grounds: { of: string; said: Grounds | undefined } | undefined;

/** The last text as bytes: the house keeps what it read of them, so that no question reads and checks the same text again. */
let last = { text: '', bytes: new Uint8Array() };

/** The files with the data file as it is now. */
function withText({ name, text }: Text): Files {
  if (text !== last.text) last = { text, bytes: new TextEncoder().encode(text) };
  return new Map(files).set(name, last.bytes);
}

function opened(): House {
  house ??= openHouse({}, files);
  return house;
}

const answers: { [Name in Question]: (given: Questions[Name]['given']) => Promise<Questions[Name]['answer']> } = {
  async open({ builtin }) {
    for (const [key, bytes] of unpack(builtin)) files.set(key, bytes);
    opened();
    return undefined;
  },
  async photo({ path, bytes }) {
    if (bytes) files.set(path, bytes);
    else files.delete(path);
    return undefined;
  },
  async preview({ edited, ...given }) {
    if (edited !== undefined) {
      const input = `${given.kind}.md`;
      const all = new Map(files).set(input, new TextEncoder().encode(edited));
      const { shown } = await previewText({ ...given, input }, all, { house: opened() });
      return { ...(shown && { shown }) };
    }
    const { shown } = await preview({ ...given, input: given.name }, withText(given), { house: opened() });
    return { ...(shown && { shown }) };
  },
  async problems(given) {
    const job = { ...given, inputs: [given.name] };
    form ??= dataForm();
    return problemsOf(job, withText(given), { house: opened(), form, open: editable(given.text) });
  },
  async make(given) {
    const { outputs } = await buildEdited({ edited: {}, ...given, input: given.name }, withText(given), {
      house: opened(),
    });
    return outputs;
  },
  async draft({ texts, lang }) {
    const all = new Map([...files, ...texts.map(({ name, bytes }) => [name, bytes] as const)]);
    const job = { texts: texts.map(({ name }) => name), lang };
    const { yaml, found, unsure, left } = await draft(job, all, { house: opened() });
    return { ...(yaml !== undefined && { yaml }), found, unsure, left };
  },
  async fresh(given) {
    const job = { ...given, inputs: [given.name], formats: ['md'] as const };
    const { outputs } = await build(job, withText(given), { house: opened() });
    const texts = outputs.filter(({ path }) => path.endsWith('.md'));
    return Object.fromEntries(texts.map(({ kind, bytes }) => [kind, new TextDecoder().decode(bytes)]));
  },
  async judge({ texts, name, text, lang, style }) {
    const given = withText({ name, text, lang });
    if (grounds?.of !== text) grounds = { of: text, said: (await openGrounds(name, given, opened())).grounds };
    const judged: Record<string, JudgedText> = {};
    for (const [kind, own] of Object.entries(texts))
      judged[kind] = await judgeEdited({ kind, text: own, data: name, lang, style }, given, {
        house: opened(),
        grounds: grounds.said,
      });
    return judged;
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
