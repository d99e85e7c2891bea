/** The fields of the section that is open. */
import { sections } from '../../core/verbs/form/sections.ts';
import { form, isBroken, sound } from '../state/store.ts';
import { left, section } from '../state/view.ts';
import { words } from '../words/index.ts';
import { RecordSlot } from './record-slot.ts';
import { RecordView } from './record-view.tsx';

export function SectionForm() {
  const fields = form.value;
  const open = sections.find(({ id }) => id === section.value);
  if (!fields || !open) return null;
  const { data } = sound.value;
  return (
    <div class="section">
      {isBroken.value && (
        <p class="banner bad" role="alert">
          {words.value.broken}{' '}
          <button
            type="button"
            onClick={() => {
              left.value = 'yaml';
            }}
          >
            YAML
          </button>
        </p>
      )}
      <fieldset class="all" disabled={isBroken.value} key={open.id}>
        <RecordSlot.Provider value={RecordView}>
          <RecordView field={fields} path={[]} value={data} keys={open.keys} />
        </RecordSlot.Provider>
      </fieldset>
    </div>
  );
}
