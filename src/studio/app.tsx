/** The page: head, sections, data, preview, what is to look at. */
import { signal } from '@preact/signals';
import { SectionForm } from './form/section-form.tsx';
import { Dialogs } from './parts/dialogs.tsx';
import { Divider, paneWidths } from './parts/divider.tsx';
import { ProblemsList } from './parts/problems-list.tsx';
import { Recovery } from './parts/recovery.tsx';
import { SectionNav } from './parts/section-nav.tsx';
import { TopBar } from './parts/top-bar.tsx';
import { PreviewPane } from './preview/preview-pane.tsx';
import { takeFiles } from './state/files.ts';
import { dialog, left, notice, pane } from './state/view.ts';
import { words } from './words/index.ts';
import { YamlView } from './yaml/yaml-view.tsx';

const isOver = signal(false);

export function App() {
  const { tabs, drop, private: secret, about } = words.value;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may also be chosen with a button
    <div
      class={`app shows-${pane.value}`}
      style={paneWidths.value}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        isOver.value = true;
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) isOver.value = false;
      }}
      onDrop={(event) => {
        if (!event.dataTransfer?.files.length) return;
        event.preventDefault();
        isOver.value = false;
        void takeFiles([...event.dataTransfer.files]);
      }}
    >
      <TopBar />
      <Recovery />
      <nav class="panes-switch" aria-label={tabs.preview}>
        {(['data', 'preview'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={pane.value === one}
            onClick={() => {
              pane.value = one;
            }}
          >
            {tabs[one]}
          </button>
        ))}
      </nav>
      <main class="panes">
        <SectionNav />
        <section class="data" aria-label={tabs.data}>
          <div class="bar" role="group" aria-label={tabs.data}>
            {(['form', 'yaml'] as const).map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={left.value === one}
                onClick={() => {
                  left.value = one;
                }}
              >
                {tabs[one]}
              </button>
            ))}
          </div>
          {left.value === 'form' ? <SectionForm /> : <YamlView />}
          <ProblemsList />
        </section>
        <Divider />
        <PreviewPane />
      </main>
      <footer class="foot">
        <button
          type="button"
          class="more"
          onClick={() => {
            dialog.value = 'about';
          }}
        >
          {about.open}
        </button>
        <span>{secret}</span>
      </footer>
      {isOver.value && <div class="over">{drop}</div>}
      {notice.value && (
        <aside class={notice.value.bad ? 'notice bad' : 'notice'} aria-label={about.title}>
          <span role="status">{notice.value.text}</span>
        </aside>
      )}
      <Dialogs />
    </div>
  );
}
