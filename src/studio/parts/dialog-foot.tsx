/** The foot of a dialog that asks for something: do it, or leave all as it was. */
import { words } from '../words/index.ts';

export function DialogFoot({ act, close }: { act: string; close(): void }) {
  return (
    <footer>
      <button type="button" onClick={close}>
        {words.value.newDialog.cancel}
      </button>
      <button type="submit" class="main">
        {act}
      </button>
    </footer>
  );
}
