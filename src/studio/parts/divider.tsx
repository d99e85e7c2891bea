/** The line between data and preview: drawn by mouse or by arrow keys. */
import { computed, signal } from '@preact/signals';
import { words } from '../words/index.ts';

/** Share of the panes that the data take, hundredths. */
const share = signal(50);
/** As variables of the style. */
export const paneWidths = computed(() => ({ '--left': `${share.value}fr`, '--right': `${100 - share.value}fr` }));

const set = (value: number): void => {
  share.value = Math.min(75, Math.max(25, value));
};

export function Divider() {
  const move = (event: PointerEvent) => {
    const line = event.currentTarget as HTMLElement;
    if (!line.hasPointerCapture(event.pointerId)) return;
    const from = line.previousElementSibling?.getBoundingClientRect();
    const to = line.nextElementSibling?.getBoundingClientRect();
    if (from && to) set(((event.clientX - from.left) / (to.right - from.left)) * 100);
  };
  return (
    <div
      class="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={words.value.resize}
      aria-valuenow={Math.round(share.value)}
      aria-valuemin={25}
      aria-valuemax={75}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={move}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') set(share.value - 2);
        if (key === 'ArrowRight') set(share.value + 2);
      }}
    />
  );
}
