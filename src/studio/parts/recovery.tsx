/** One line above the panes: a draft that is still here, or that what is shown is a sample. */
import { signal } from '@preact/signals';
import { beginWith } from '../state/begin.ts';
import { type Draft, listDrafts } from '../state/drafts.ts';
import { canUndo } from '../state/store.ts';
import { timeOf, words } from '../words/index.ts';

const draft = signal<Draft | undefined>(undefined);
const isSample = signal(false);

/** What is open is the sample; the newest draft is offered. */
export async function lookForDraft(): Promise<void> {
  isSample.value = true;
  [draft.value] = await listDrafts();
}

export function Recovery() {
  const { drafts, sample } = words.value;
  const found = draft.value;
  if (found) {
    return (
      <aside class="banner" aria-label={drafts.title}>
        {drafts.found(found.name, timeOf(found.saved))}{' '}
        <button
          type="button"
          onClick={() => {
            void beginWith(found.text, found.name, { draft: found });
            draft.value = undefined;
            isSample.value = false;
          }}
        >
          {drafts.goOn}
        </button>{' '}
        <button
          type="button"
          class="quiet"
          onClick={() => {
            draft.value = undefined;
          }}
        >
          {drafts.dismiss}
        </button>
      </aside>
    );
  }
  if (!isSample.value || canUndo.value) return null;
  return (
    <aside class="banner" aria-label={words.value.file.new}>
      {sample}
    </aside>
  );
}

/** Something else was opened. */
export function noSample(): void {
  isSample.value = false;
  draft.value = undefined;
}
