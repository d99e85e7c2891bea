/** The head of the page: the file, undo, what can be taken away. */
import type { Format } from '../../core/model/formats.ts';
import { saving } from '../state/drafts.ts';
import { takeFiles } from '../state/files.ts';
import { canRedo, canUndo, name, redo, undo } from '../state/store.ts';
import { saveData, takeAll, takeDocument } from '../state/take-away.ts';
import { dialog, house, kind, lang, look } from '../state/view.ts';
import { timeOf, words } from '../words/index.ts';

export function TopBar() {
  const { file, title, undo: undoWord, redo: redoWord, language } = words.value;
  return (
    <header class="top">
      <h1>{title}</h1>
      <span class="file">{name.value}</span>
      <Saving />
      <span class="gap" />
      <button
        type="button"
        class="icon"
        title={`${undoWord} (Ctrl+Z)`}
        aria-label={undoWord}
        disabled={!canUndo.value}
        onClick={undo}
      >
        ↶
      </button>
      <button
        type="button"
        class="icon"
        title={`${redoWord} (Ctrl+Y)`}
        aria-label={redoWord}
        disabled={!canRedo.value}
        onClick={redo}
      >
        ↷
      </button>
      <button
        type="button"
        onClick={() => {
          dialog.value = 'new';
        }}
      >
        {file.new}
      </button>
      <label class="button">
        {file.open}
        <input
          type="file"
          multiple
          accept=".yaml,.yml,.json,.zip,.docx,.txt,.md,.html,image/jpeg,image/png"
          onChange={(event) => {
            void takeFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <button
        type="button"
        onClick={() => {
          dialog.value = 'drafts';
        }}
      >
        {file.drafts}
      </button>
      <button type="button" title={file.saveHelp} onClick={saveData}>
        {file.save}
      </button>
      <TakeMenu />
      <button
        type="button"
        class="quiet"
        lang={lang.value === 'vi' ? 'en' : 'vi'}
        onClick={() => {
          lang.value = lang.value === 'vi' ? 'en' : 'vi';
        }}
      >
        {language}
      </button>
    </header>
  );
}

function Saving() {
  const { state, at } = saving.value;
  const said = words.value.saving;
  return (
    <span class={`saving ${state}`} role="status">
      {state === 'saved' ? said.saved(timeOf(at ?? 0)) : said[state]}
    </span>
  );
}

/** The document that is looked at in each of its formats, and everything at once. */
function TakeMenu() {
  const { take, formats, file } = words.value;
  const shown = house.value?.kinds.find((one) => one.name === kind.value);
  const close = (event: Event) => (event.currentTarget as HTMLElement).closest('details')?.removeAttribute('open');
  const order: readonly Format[] = ['pdf', 'docx', 'html', 'md', 'txt'];
  return (
    <details class="menu take">
      <summary class="main">{take.title}</summary>
      <div class="sheet" role="group" aria-label={take.title}>
        <p class="of">{shown?.title}</p>
        {order
          .filter((format) => shown?.formats.includes(format))
          .map((format) => (
            <button
              key={format}
              type="button"
              onClick={(event) => {
                close(event);
                void takeDocument(format);
              }}
            >
              {formats[format]}
            </button>
          ))}
        <hr />
        <button
          type="button"
          onClick={(event) => {
            close(event);
            saveData();
          }}
        >
          {file.save}
        </button>
        <button
          type="button"
          title={take.allHelp}
          onClick={(event) => {
            close(event);
            void takeAll();
          }}
        >
          {take.all}
        </button>
        <button
          type="button"
          disabled={look.value === 'text'}
          onClick={(event) => {
            close(event);
            print();
          }}
        >
          {take.print}
        </button>
      </div>
    </details>
  );
}
