/** The buttons of one item of a list: up, down, away. */
import { words } from '../words/index.ts';

interface Props {
  /** What it is called, for screen readers. */
  name: string;
  index: number;
  count: number;
  move(to: number): void;
  remove(): void;
}

export function ItemActs({ name, index, count, move, remove }: Props) {
  const { form } = words.value;
  const button = (label: string, sign: string, act: () => void) => (
    <button type="button" class="icon" title={label} aria-label={`${label}: ${name}`} onClick={act}>
      {sign}
    </button>
  );
  return (
    <span class="acts">
      {index > 0 && button(form.up, '↑', () => move(index - 1))}
      {index < count - 1 && button(form.down, '↓', () => move(index + 1))}
      {button(form.remove, '×', remove)}
    </span>
  );
}
