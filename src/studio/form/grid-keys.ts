/** Keys and pasting in a table: as people know them from spreadsheets. */
import type { Path } from '../../core/model/source.ts';
import type { FormChange } from '../../core/verbs/form/edit-data.ts';
import { valueIn } from '../../core/verbs/form/widened.ts';
import { change, changeAll, form, sound } from '../state/store.ts';
import { tell } from '../state/view.ts';
import { words } from '../words/index.ts';
import type { Column } from './columns.ts';
import { readTable, readTyped } from './written.ts';

interface Cell {
  path: Path;
  columns: readonly Column[];
  row: number;
  column: number;
  rows: number;
}

/** Put the focus into a cell, once it is drawn. */
export function goTo(path: Path): void {
  requestAnimationFrame(() => {
    const cell = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path.join('.'))}"]`);
    cell?.focus();
    if (cell instanceof HTMLInputElement && cell.type === 'text') cell.select();
  });
}

/** Enter and arrows move, Ctrl+D copies from above, Alt+↑↓ moves the row, Alt+Delete takes it away. */
export function gridKey(event: KeyboardEvent, { path, columns, row, column, rows }: Cell): void {
  if (event.isComposing) return;
  const inner = columns[column]?.path ?? [];
  const cellAt = (other: number): Path => [...path, other, ...inner];
  const { key, altKey, ctrlKey, metaKey } = event;
  const isSelect = event.target instanceof HTMLSelectElement;
  if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    const to = row + (key === 'ArrowUp' ? -1 : 1);
    if (to < 0 || to >= rows || row >= rows) return;
    change({ op: 'move', path: [...path, row], to });
    goTo(cellAt(to));
  } else if (altKey && key === 'Delete') {
    if (row >= rows) return;
    change({ op: 'remove', path: [...path, row] });
    if (rows > 1) goTo(cellAt(Math.max(0, Math.min(row, rows - 2))));
  } else if ((ctrlKey || metaKey) && key.toLowerCase() === 'd') {
    const above = form.value && valueIn(form.value, sound.value.data, cellAt(row - 1));
    if (row > 0 && typeof above === 'string') change({ op: 'set', path: cellAt(row), value: above });
  } else if (key === 'Enter' && !ctrlKey && !altKey) {
    if (event.shiftKey) {
      if (row === 0) return;
      goTo(cellAt(row - 1));
    } else {
      if (row < rows) goTo(cellAt(row + 1));
    }
  } else if (!isSelect && !altKey && !ctrlKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
    const to = row + (key === 'ArrowUp' ? -1 : 1);
    if (to < 0 || to > rows) return;
    goTo(cellAt(to));
  } else return;
  event.preventDefault();
}

/** Several cells at once: from this one on, to the right and down; rows are added. One step of undo. */
export function gridPaste(event: ClipboardEvent, { path, columns, row, column, rows }: Cell): void {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (!/[\t\n\r]/.test(pasted.replace(/(?<![\r\n])[\r\n]+$/, ''))) return;
  event.preventDefault();
  const table = readTable(pasted).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const changes: FormChange[] = table.flatMap((cells, down) =>
    cells.slice(0, columns.length - column).flatMap((cell, right) => {
      const one = columns[column + right];
      const at = row + down;
      const value = one && readTyped(cell, one.scalar);
      return one && (value !== undefined || at < rows)
        ? [{ op: 'set' as const, path: [...path, at, ...one.path], value }]
        : [];
    }),
  );
  changeAll(changes, `paste ${Date.now()}`);
  tell(words.value.form.pasted(table.length));
  goTo([...path, row, ...(columns[column]?.path ?? [])]);
}
