/** Windows over the page: a new conference, drafts, what this is. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dialog } from '../state/view.ts';
import { words } from '../words/index.ts';
import { About } from './about.tsx';
import { DraftsDialog } from './drafts-dialog.tsx';
import { NewDialog } from './new-dialog.tsx';
import { RevertDialog } from './revert-dialog.tsx';

const closeDialog = (): void => {
  dialog.value = undefined;
};

export function Dialogs() {
  const { newDialog, drafts, about, text } = words.value;
  switch (dialog.value) {
    case 'new':
      return (
        <Window title={newDialog.title}>
          <NewDialog close={closeDialog} />
        </Window>
      );
    case 'drafts':
      return (
        <Window title={drafts.title}>
          <DraftsDialog close={closeDialog} />
        </Window>
      );
    case 'about':
      return (
        <Window title={about.title}>
          <About />
        </Window>
      );
    case 'revert':
      return (
        <Window title={text.revert}>
          <RevertDialog close={closeDialog} />
        </Window>
      );
    default:
      return null;
  }
}

function Window({ title, children }: { title: string; children: ComponentChildren }) {
  const window = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    window.current?.showModal();
  }, []);
  return (
    <dialog ref={window} aria-label={title} onClose={closeDialog}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="icon" aria-label={words.value.form.close} onClick={() => window.current?.close()}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}
