/** A line above a document that is edited by hand: that it is, how it differs, the way back. */
import { edits } from '../state/store.ts';
import { openCount } from '../state/texts.ts';
import { comparing, dialog, kind, look } from '../state/view.ts';
import { words } from '../words/index.ts';

export function EditedBar() {
  const said = words.value.text;
  const isEdited = Object.hasOwn(edits.value, kind.value);
  const isText = look.value === 'text';
  if (!isEdited && !isText) return null;
  const isCompared = isText && comparing.value && isEdited;
  return (
    <div class="edited" role="group" aria-label={said.edited}>
      <span>{isEdited ? said.edited : said.automatic}</span>
      {isEdited && (
        <>
          <button
            type="button"
            aria-pressed={isCompared}
            onClick={() => {
              look.value = 'text';
              comparing.value = !isCompared;
            }}
          >
            {said.compare(openCount(kind.value))}
          </button>
          <button
            type="button"
            onClick={() => {
              dialog.value = 'revert';
            }}
          >
            {said.revert}
          </button>
        </>
      )}
    </div>
  );
}
