/** Whether what was edited by hand may go. */
import { editDocument } from '../state/store.ts';
import { comparing, house, kind } from '../state/view.ts';
import { words } from '../words/index.ts';
import { DialogFoot } from './dialog-foot.tsx';

export function RevertDialog({ close }: { close(): void }) {
  const { text } = words.value;
  const name = kind.value;
  const title = house.value?.kinds.find((one) => one.name === name)?.title ?? name;
  const revert = (event: SubmitEvent) => {
    event.preventDefault();
    editDocument(name, undefined, `revert ${name} ${Date.now()}`);
    comparing.value = false;
    close();
  };
  return (
    <form class="new" onSubmit={revert}>
      <p>{text.revertAsk(title)}</p>
      <DialogFoot act={text.revert} close={close} />
    </form>
  );
}
