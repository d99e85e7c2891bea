/** What follows from the text: the preview and the problems, asked of the worker as the text changes. */
import { effect, signal } from '@preact/signals';
import type { Problem } from '../../core/verbs/form/problems.ts';
import type { Preview } from '../../core/verbs/preview.ts';
import type { Questions } from '../engine/asked.ts';
import { type Engine, newestOnly } from '../engine/engine.ts';
import { photoCount } from './photos.ts';
import { edits, name, open, sound } from './store.ts';
import { kind, lang, look, manner } from './view.ts';

export const shown = signal<Preview['shown']>(undefined);
/** The data do not let the document be made: what is shown is older. */
export const stale = signal(false);
export const problems = signal<readonly Problem[]>([]);

type PreviewAsked = Questions['preview']['given'] & { since: number };

/** Ask whenever something changes. */
export function follow(engine: Engine): void {
  const askPreview = newestOnly<PreviewAsked, Pick<Preview, 'shown'>>(
    (given) => engine.ask('preview', given),
    (answer, given) => {
      if (given.kind !== kind.value || given.view !== look.value) return;
      stale.value = answer.shown === undefined;
      if (answer.shown) shown.value = answer.shown;
      document.documentElement.dataset.latency = String(Math.round(performance.now() - given.since));
    },
  );
  const askProblems = newestOnly<Questions['problems']['given'], Problem[]>(
    (given) => engine.ask('problems', given),
    (answer) => {
      problems.value = answer;
    },
  );
  effect(() => {
    void photoCount.value;
    const { text } = sound.value;
    const { text: now } = open.value;
    const edited = edits.value[kind.value]?.text;
    const view = look.value;
    // The text itself is no preview.
    if (view === 'text') return;
    if (text !== now && edited === undefined) stale.value = true;
    askPreview({
      name: name.value,
      text,
      lang: lang.value,
      kind: kind.value,
      view,
      ...manner.value,
      ...(edited !== undefined && { edited }),
      since: performance.now(),
    });
  });
  let wait: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    void photoCount.value;
    const given = { name: name.value, text: open.value.text, lang: lang.value, ...manner.value };
    clearTimeout(wait);
    wait = setTimeout(() => askProblems(given), 700);
  });
}
