/** A line below the text: what the cursor stands in, a thing to look at or words from the data. */
import type { Diagnostic } from '@codemirror/lint';
import type { ReadonlySignal } from '@preact/signals';
import { fieldAt } from '../../core/verbs/form/widened.ts';
import type { MarkedFact } from '../../core/verbs/judge-edited.ts';
import { goToField } from '../state/go-to-field.ts';
import { form } from '../state/store.ts';
import { titleOf, words } from '../words/index.ts';

export interface Under {
  fact?: MarkedFact | undefined;
  problem?: Diagnostic | undefined;
}

export function UnderCursor({ under, next }: { under: ReadonlySignal<Under>; next(): void }) {
  const { fact, problem } = under.value;
  const said = words.value.text;
  const field = fact && form.value && fieldAt(form.value, fact.path);
  return (
    <div class="under">
      <p class={problem?.severity ?? 'quiet'} role="status">
        {problem ? problem.message : fact ? '' : said.help}
      </p>
      {fact && (
        <button type="button" class="more" title="Ctrl+Enter" onClick={() => goToField(fact.path)}>
          {said.toField(field ? titleOf(field) : fact.path.join('.'))}
        </button>
      )}
      <button type="button" class="more" title="F8" onClick={next}>
        {said.next}
      </button>
    </div>
  );
}
