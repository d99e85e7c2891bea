/** How documents are worded: house style, seed, what an article opens with. */
import { signal } from '@preact/signals';
import type { Manner } from '../engine/asked.ts';
import { house, manner } from '../state/view.ts';
import { words } from '../words/index.ts';

/** Of the sheet (`parts.css`), and a little, px. */
const width = 270;
/** How far the sheet begins before its button, so that it ends within the page, px. */
const shift = signal(0);

const angles = ['result', 'decision', 'people', 'event'] as const;

export function MannerMenu() {
  const said = words.value.manner;
  const now = manner.value;
  const set = (change: Manner) => {
    manner.value = { ...now, ...change };
  };
  return (
    <details class="menu">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
      <summary
        onClick={({ currentTarget }) => {
          const { left } = currentTarget.getBoundingClientRect();
          shift.value = Math.min(0, innerWidth - left - width);
        }}
      >
        {said.title}
      </summary>
      <div class="sheet" style={{ left: `${shift.value}px` }}>
        <label>
          {said.style}
          <select value={now.style ?? ''} onChange={(event) => set({ style: event.currentTarget.value || undefined })}>
            <option value="">{said.styleDefault}</option>
            {house.value?.choices.style.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          {said.angle}
          <select
            value={now.angle ?? ''}
            onChange={(event) => set({ angle: angles.find((angle) => angle === event.currentTarget.value) })}
          >
            <option value="">{said.angleDefault}</option>
            {angles.map((angle) => (
              <option key={angle} value={angle}>
                {said.angles[angle]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {said.seed}
          <input
            type="number"
            min="0"
            step="1"
            value={now.seed ?? 0}
            onInput={(event) =>
              set({ seed: Math.max(0, Math.floor(event.currentTarget.valueAsNumber || 0)) || undefined })
            }
          />
        </label>
        <p class="help">{said.seedHelp}</p>
      </div>
    </details>
  );
}
