/** A list of records with room for sentences: one card each, closed or open. */
import type { Path } from '../../core/model/source.ts';
import { isRecord, type Plain } from '../../core/verbs/form/edit-data.ts';
import type { Field } from '../../core/verbs/form/field.ts';
import { widen } from '../../core/verbs/form/widened.ts';
import { change } from '../state/store.ts';
import { opened, toggle } from '../state/view.ts';
import { labelOf, titleOf, words } from '../words/index.ts';
import { goTo } from './grid-keys.ts';
import { ItemActs } from './item-acts.tsx';
import { RecordSlot } from './record-slot.ts';

interface Props {
  field: Field;
  path: Path;
  items: readonly Plain[];
}

export function CardsView({ field, path, items }: Props) {
  const { form } = words.value;
  const id = path.join('.');
  const item = field.item ?? field;
  const isNew = opened.value.has(`ghost:${id}.${items.length}`);
  const all = isNew ? [...items, ''] : items;
  return (
    <div class="cards">
      {all.map((value, index) => (
        <Card key={index} {...{ item, path, value, index }} count={items.length} />
      ))}
      {!isNew && (
        <button
          type="button"
          class="add"
          onClick={() => {
            const at = `${id}.${items.length}`;
            toggle(`ghost:${at}`, true);
            toggle(`card:${at}`, true);
            goTo([...path, items.length, item.fields?.[0]?.key ?? '']);
          }}
        >
          + {form.add(titleOf(item))}
        </button>
      )}
    </div>
  );
}

interface CardProps {
  item: Field;
  path: Path;
  value: Plain;
  index: number;
  count: number;
}

function Card({ item, path, value, index, count }: CardProps) {
  const { form } = words.value;
  const at = [...path, index];
  const id = at.join('.');
  const isOpen = opened.value.has(`card:${id}`);
  const full = widen(item, value);
  const isNew = index === count;
  const sum = summary(item, full) || form.empty;
  const move = (to: number) => {
    change({ op: 'move', path: at, to });
    const other = `card:${[...path, to].join('.')}`;
    const wasOpen = opened.value.has(other);
    toggle(other, isOpen);
    toggle(`card:${id}`, wasOpen);
  };
  return (
    <article class={isOpen ? 'card open' : 'card'}>
      <header>
        <button type="button" class="title" aria-expanded={isOpen} data-path={id} onClick={() => toggle(`card:${id}`)}>
          <span class="number">{index + 1}</span>
          <span class="sum">{sum}</span>
        </button>
        {!isNew && (
          <ItemActs
            name={sum}
            index={index}
            count={count}
            move={move}
            remove={() => {
              change({ op: 'remove', path: at });
              toggle(`card:${id}`, false);
            }}
          />
        )}
      </header>
      {isOpen && (
        <RecordSlot.Consumer>{(Record) => <Record field={item} path={at} value={value} />}</RecordSlot.Consumer>
      )}
    </article>
  );
}

/** The first words of what a card holds, choices by their labels. */
function summary(item: Field, value: Plain | undefined): string {
  if (!isRecord(value)) return typeof value === 'string' ? value : '';
  const parts = (item.fields ?? []).flatMap((field) => {
    const said = firstText(value[field.key]);
    if (!said || !field.first || field.is === 'flag') return [];
    const choice = field.choices?.find(({ word }) => word === said);
    return [choice ? labelOf(choice) : said];
  });
  return parts.slice(0, 3).join(' · ');
}

function firstText(value: Plain | undefined): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  return (
    Object.values(value as Record<string, Plain>)
      .map(firstText)
      .find(Boolean) ?? ''
  );
}
