/** The right pane: which document, how it is shown, and the document. */
import { EditedBar } from '../edited/edited-bar.tsx';
import { TextPane } from '../edited/text-pane.tsx';
import { goToField } from '../state/go-to-field.ts';
import { shown, stale } from '../state/live.ts';
import { edits } from '../state/store.ts';
import { house, kind, look, zoom } from '../state/view.ts';
import { words } from '../words/index.ts';
import { MannerMenu } from './manner-menu.tsx';
import { pathAtClick } from './marks.ts';
import { PagesView } from './pages-view.tsx';
import { WebView } from './web-view.tsx';

const zooms = [50, 75, 100, 125, 150, 200];

export function PreviewPane() {
  const { view, tabs, text } = words.value;
  const isText = look.value === 'text';
  const isEdited = (one: string): boolean => Object.hasOwn(edits.value, one);
  const now = shown.value;
  const pick = (event: MouseEvent) => {
    const path = pathAtClick(event.composedPath()[0] ?? null);
    if (!path) return;
    event.preventDefault();
    goToField(path);
  };
  return (
    <section class="preview" aria-label={tabs.preview}>
      <div class="bar">
        <select
          aria-label={view.kind}
          value={kind.value}
          onChange={(event) => {
            kind.value = event.currentTarget.value;
          }}
        >
          {house.value?.kinds.map(({ name, title }) => (
            <option key={name} value={name}>
              {isEdited(name) ? text.editedMark(title) : title}
            </option>
          ))}
        </select>
        <fieldset class="switch">
          <legend class="unseen">{view.look}</legend>
          {(['web', 'pages', 'text'] as const).map((one) => (
            <label key={one} class={look.value === one ? 'on' : undefined}>
              <input
                type="radio"
                name="look"
                checked={look.value === one}
                onChange={() => {
                  look.value = one;
                }}
              />
              {one === 'text' ? text.look : view[one]}
            </label>
          ))}
        </fieldset>
        {look.value === 'pages' && (
          <select
            aria-label={view.zoom}
            value={String(zoom.value)}
            onChange={({ currentTarget: { value } }) => {
              zoom.value = value === 'fit' ? 'fit' : Number(value);
            }}
          >
            <option value="fit">{view.fit}</option>
            {zooms.map((one) => (
              <option key={one} value={one}>
                {one} %
              </option>
            ))}
          </select>
        )}
        <MannerMenu />
        {!isText && now?.view === 'pages' && <span class="count">{view.count(now.pages.length)}</span>}
      </div>
      <EditedBar />
      {isText ? <TextPane /> : <Paper pick={pick} />}
    </section>
  );
}

function Paper({ pick }: { pick(event: MouseEvent): void }) {
  const { view, text, opening, stale: staleWords, nothing } = words.value;
  const now = shown.value;
  const isEdited = Object.hasOwn(edits.value, kind.value);
  return (
    <>
      {stale.value && now && (
        <p class="banner" role="status">
          {isEdited ? text.stale : staleWords}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <div class={`paper ${now?.view ?? ''}`} tabIndex={0} role="group" aria-label={view.look}>
        {!now && <p class="nothing">{stale.value ? nothing : opening}</p>}
        {now?.view === 'web' && <WebView html={now.html} style={now.style} onPick={pick} />}
        {now?.view === 'pages' && <PagesView pages={now.pages} onPick={pick} />}
      </div>
    </>
  );
}
