/** Documents as Markdown: what the data give now, what was edited by hand, and what is to look at in it. */
import { computed, effect, signal } from '@preact/signals';
import type { JudgedText } from '../../core/verbs/judge-edited.ts';
import { isOpen, type Passage, passages } from '../edited/passages.ts';
import type { Questions } from '../engine/asked.ts';
import { type Engine, newestOnly } from '../engine/engine.ts';
import { edits, generation, name, sound } from './store.ts';
import { house, kind, lang, look, manner } from './view.ts';

type Texts = Readonly<Record<string, string>>;

/** What was found, and the text that it was found in: its offsets are of no other. */
export interface Judged extends JudgedText {
  text: string;
}

/** The Markdown that the data give, by kind, for the kinds that somebody looks at as text or has edited. */
export const fresh = signal<Texts>({});
/** What was found last, by kind. */
export const judged = signal<Readonly<Record<string, Judged>>>({});

/** Kinds whose documents were edited, in the order of the house. */
export const editedKinds = computed(() =>
  (house.value?.kinds ?? []).filter(({ name: one }) => Object.hasOwn(edits.value, one)),
);
/** The text of the document that is looked at: as edited, else as the data give it. */
export const shownText = computed<string | undefined>(() => edits.value[kind.value]?.text ?? fresh.value[kind.value]);

/** Where an edited document and what the data give now differ, by kind. */
export const differences = computed<Readonly<Record<string, readonly Passage[]>>>(() =>
  Object.fromEntries(
    Object.entries(edits.value).flatMap(([one, edit]) => {
      const now = fresh.value[one];
      return now === undefined ? [] : [[one, passages(edit, now)]];
    }),
  ),
);
/** How many of the passages of a document wait for a decision. */
export const openCount = (one: string): number => (differences.value[one] ?? []).filter(isOpen).length;

const asked = computed(() => ({ name: name.value, text: sound.value.text, lang: lang.value, ...manner.value }));
const wanted = computed(() => {
  const all = new Set(Object.keys(edits.value));
  if (look.value === 'text') all.add(kind.value);
  return [...all].sort();
});

/** The text as it stands now, and all others that were edited. */
function textsNow(): Texts {
  const own = Object.fromEntries(Object.entries(edits.value).map(([one, { text }]) => [one, text]));
  const text = look.value === 'text' ? shownText.value : undefined;
  return text === undefined ? own : { ...own, [kind.value]: text };
}

/**
 * Ask whenever something changes. `another` starts a second worker: opening what the data say takes seconds, and the
 * preview must not wait for it. It is started when the first text is to be judged.
 */
export function followTexts(engine: Engine, another: () => Engine): void {
  type FreshAsked = Questions['fresh']['given'] & { of: number };
  const askFresh = newestOnly<FreshAsked, Texts>(
    (given) => engine.ask('fresh', given),
    (answer, { of }) => {
      if (of === generation.peek()) fresh.value = { ...fresh.peek(), ...answer };
    },
  );
  let second: Engine | undefined;
  type JudgeAsked = Questions['judge']['given'] & { of: number };
  const askJudge = newestOnly<JudgeAsked, Questions['judge']['answer']>(
    (given) => {
      second ??= another();
      return second.ask('judge', given);
    },
    (answer, { of, texts }) => {
      if (of !== generation.peek()) return;
      judged.value = Object.fromEntries(
        Object.entries(answer).map(([one, found]) => [one, { ...found, text: texts[one] ?? '' }]),
      );
    },
  );

  effect(() => {
    void generation.value;
    fresh.value = {};
    judged.value = {};
  });
  let waitFresh: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const given = { ...asked.value, kinds: wanted.value, of: generation.value };
    clearTimeout(waitFresh);
    // At once where nothing is there yet: somebody waits for it.
    const lacks = given.kinds.some((one) => fresh.peek()[one] === undefined);
    if (given.kinds.length > 0) waitFresh = setTimeout(() => askFresh(given), lacks ? 0 : 250);
  });
  let waitJudge: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const given = { ...asked.value, texts: textsNow(), of: generation.value };
    clearTimeout(waitJudge);
    if (Object.keys(given.texts).length > 0) waitJudge = setTimeout(() => askJudge(given), 400);
    else judged.value = {};
  });
}
