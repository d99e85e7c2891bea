/** How documents are worded: house style, seed, what an article opens with. */
import type { Manner } from '../engine/asked.ts';
import { house, manner } from '../state/view.ts';
import { words } from '../words/index.ts';

const angles = ['result', 'decision', 'people', 'event'] as const;

export function MannerMenu() {
  const said = words.value.manner;
  const now = manner.value;
  const set = (change: Manner) => {
    manner.value = { ...now, ...change };
  };
  return (
    <details class="menu">
      <summary>{said.title}</summary>
      <div class="sheet">
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
