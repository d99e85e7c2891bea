/** A list as a table: people, awards, figures, votes. One row an item; further fields of a row open below it. */
import { Component, Fragment, type JSX } from 'preact';
import type { Path } from '../../core/model/source.ts';
import { isRecord, type Plain } from '../../core/verbs/form/edit-data.ts';
import type { Field } from '../../core/verbs/form/field.ts';
import { valueIn } from '../../core/verbs/form/widened.ts';
import { change } from '../state/store.ts';
import { opened, toggle } from '../state/view.ts';
import { titleOf, words } from '../words/index.ts';
import { type Column, isWhole } from './columns.ts';
import { goTo, gridKey, gridPaste } from './grid-keys.ts';
import { RecordSlot } from './record-slot.ts';
import { ScalarInput } from './scalar-input.tsx';

interface Props {
  field: Field;
  path: Path;
  items: readonly Plain[];
  columns: readonly Column[];
}

/** Below the last row stands an empty one: what is typed there is a new item. */
export function TableView({ field, path, items, columns }: Props) {
  const { form } = words.value;
  const whole = isWhole(field, columns);
  const id = path.join('.');
  const isOpen = items.length > 0 || opened.value.has(`ghost:${id}`);
  if (!isOpen) {
    return (
      <button type="button" class="add" onClick={() => beginAt(id, [...path, 0, ...(columns[0]?.path ?? [])])}>
        + {form.add(titleOf(field.item ?? field))}
      </button>
    );
  }
  return (
    <div class="grid">
      <table style={{ minWidth: `${columns.reduce((sum, { field: column }) => sum + roomOf[widthOf(column)], 92)}px` }}>
        <thead>
          <tr>
            <th class="handle">
              <span class="unseen">{form.row}</span>
            </th>
            {columns.map(({ field: column }) => (
              <th key={column.key} class={widthOf(column)} scope="col">
                {titleOf(column)}
                {column.required && <Required />}
              </th>
            ))}
            <th class="acts">
              <span class="unseen">{form.details}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...items, ''].map((item, index) => (
            <Row
              key={index}
              {...{ field, path, item, index, columns, whole, count: items.length }}
              isOpen={opened.value.has(`row:${id}.${index}`)}
              lang={words.value.language}
            />
          ))}
        </tbody>
      </table>
      <p class="hint">{form.grid}</p>
    </div>
  );
}

/** Show the empty row of a list that has none yet, and go there. */
function beginAt(id: string, path: Path): void {
  toggle(`ghost:${id}`, true);
  goTo(path);
}

export function Required() {
  return (
    <abbr class="required" title={words.value.form.required}>
      {' *'}
    </abbr>
  );
}

/** Least room of a column, px; the style has the same. */
const roomOf = { narrow: 72, middling: 104, '': 96 } as const;

function widthOf({ is }: Field): keyof typeof roomOf {
  if (is === 'words' || is === 'day' || is === 'period') return 'middling';
  return is === 'number' || is === 'count' || is === 'percent' || is === 'flag' ? 'narrow' : '';
}

interface RowProps extends Omit<Props, 'items'> {
  item: Plain;
  index: number;
  count: number;
  whole: boolean;
  isOpen: boolean;
  /** Redraws in another language. */
  lang: string;
}

/** A row is drawn again only when its own data change: a table of hundreds stays quick. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { item, index, count, isOpen, lang, path } = this.props;
    return (
      next.index !== index ||
      next.isOpen !== isOpen ||
      next.lang !== lang ||
      (next.count !== count && (index === 0 || index >= Math.min(count, next.count) - 1)) ||
      next.path.join('.') !== path.join('.') ||
      JSON.stringify(next.item) !== JSON.stringify(item)
    );
  }

  render({ field, path, item, index, columns, whole, isOpen, count }: RowProps): JSX.Element {
    const { form } = words.value;
    const at = [...path, index];
    const id = at.join('.');
    const row = field.item ?? field;
    const isNew = index === count;
    return (
      <Fragment>
        <tr>
          <td
            class="handle"
            draggable={!isNew}
            onDragStart={(event) => event.dataTransfer?.setData('application/x-thuky-row', id)}
            onDragOver={(event) =>
              event.dataTransfer?.types.includes('application/x-thuky-row') && event.preventDefault()
            }
            onDrop={(event) => dropRow(event, path, index)}
          >
            {isNew ? '+' : index + 1}
          </td>
          {columns.map((column, place) => (
            <td key={column.field.key} class={widthOf(column.field)}>
              <Cell
                {...{ column, row, item, at }}
                name={`${titleOf(column.field)}, ${form.row} ${index + 1}`}
                onKeyDown={(event) => gridKey(event, { path, columns, row: index, column: place, rows: count })}
                onPaste={(event) => gridPaste(event, { path, columns, row: index, column: place, rows: count })}
              />
            </td>
          ))}
          <td class="acts">
            {!isNew && !whole && (
              <button
                type="button"
                class="icon"
                aria-expanded={isOpen}
                aria-label={`${form.details}, ${form.row} ${index + 1}`}
                title={form.details}
                onClick={() => toggle(`row:${id}`)}
              >
                …
              </button>
            )}
            {!isNew && (
              <button
                type="button"
                class="icon"
                aria-label={`${form.remove}, ${form.row} ${index + 1}`}
                title={form.remove}
                onClick={() => change({ op: 'remove', path: at })}
              >
                ×
              </button>
            )}
          </td>
        </tr>
        {isOpen && (
          <tr class="details">
            <td colSpan={columns.length + 2}>
              <RecordSlot.Consumer>{(Record) => <Record field={row} path={at} value={item} all />}</RecordSlot.Consumer>
            </td>
          </tr>
        )}
      </Fragment>
    );
  }
}

interface CellProps {
  column: Column;
  row: Field;
  item: Plain;
  at: Path;
  name: string;
  onKeyDown(event: KeyboardEvent): void;
  onPaste(event: ClipboardEvent): void;
}

/** A cell; where the datum is more than one word, how many there are, and the way to them. */
function Cell({ column, row, item, at, ...rest }: CellProps) {
  const whole = valueIn(row, item, [column.field.key]);
  const value = valueIn(row, item, column.path);
  const several = Array.isArray(whole) && whole.length > 1;
  const inside = column.path.length > 1 && isRecord(valueIn(row, item, column.path.slice(0, -1))) && !several;
  const more = inside && Object.keys(valueIn(row, item, column.path.slice(0, -1)) ?? {}).length > 1;
  if (several || more || isRecord(value) || Array.isArray(value))
    return (
      <button
        type="button"
        class="several"
        data-path={[...at, column.field.key].join('.')}
        onClick={() => toggle(`row:${at.join('.')}`, true)}
      >
        {more && typeof value === 'string'
          ? `${value}…`
          : words.value.form.several(Array.isArray(whole) ? whole.length : 1)}
      </button>
    );
  return (
    <ScalarInput
      field={{ ...column.scalar, ...(column.field.required && { required: true }) }}
      path={[...at, ...column.path]}
      value={typeof value === 'string' ? value : ''}
      {...rest}
    />
  );
}

function dropRow(event: DragEvent, path: Path, to: number): void {
  const id = event.dataTransfer?.getData('application/x-thuky-row') ?? '';
  const from = id.startsWith(`${path.join('.')}.`) ? Number(id.slice(path.join('.').length + 1)) : Number.NaN;
  event.preventDefault();
  event.stopPropagation();
  if (Number.isInteger(from) && from !== to) change({ op: 'move', path: [...path, from], to });
}
