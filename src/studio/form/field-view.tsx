/** A field under its name, with what helps to fill it in. */
import { useId } from 'preact/hooks';
import type { Path } from '../../core/model/source.ts';
import { isRecord, type Plain } from '../../core/verbs/form/edit-data.ts';
import type { Field } from '../../core/verbs/form/field.ts';
import { problems } from '../state/live.ts';
import { change } from '../state/store.ts';
import { lang } from '../state/view.ts';
import { titleOf, words } from '../words/index.ts';
import { CardsView } from './cards-view.tsx';
import { columnsOf } from './columns.ts';
import { goTo } from './grid-keys.ts';
import { LinesView, WordingsView } from './lines-view.tsx';
import { PhotosView } from './photos-view.tsx';
import { RecordSlot } from './record-slot.ts';
import { ScalarInput } from './scalar-input.tsx';
import { Required, TableView } from './table-view.tsx';

interface Props {
  field: Field;
  path: Path;
  value: Plain | undefined;
}

export function FieldView({ field, path, value }: Props) {
  const id = useId();
  const title = titleOf(field);
  const isGroup = field.is === 'record' || field.is === 'list';
  const found = isGroup
    ? []
    : problems.value.filter((one) => one.path.join('.') === path.join('.') && one.severity !== 'info');
  const help = helpOf(field);
  const about = [help && `${id}-help`, found.length > 0 && `${id}-wrong`].filter(Boolean).join(' ') || undefined;
  if (isRecord(value) && 'wordings' in value && !isGroup)
    return <WordingsView path={path} value={value} title={title} />;
  if (isGroup) {
    const depth = path.filter((key) => typeof key === 'string').length;
    const Name = `h${Math.min(depth + 1, 6)}` as 'h2';
    return (
      <div role="group" class={`group ${field.is}`} aria-labelledby={id}>
        <Name id={id} data-path={path.join('.')} tabIndex={-1} class="name">
          {title}
          {field.required && <Required />}
        </Name>
        {help && <p class="help">{help}</p>}
        <Group field={field} path={path} value={value} />
      </div>
    );
  }
  const text = typeof value === 'string' ? value : '';
  return (
    <div class={`field ${field.is}${field.long ? ' long' : ''}${found.length > 0 ? ' wrong' : ''}`}>
      <label for={id}>
        {title}
        {field.required && <Required />}
      </label>
      <div class="input">
        <ScalarInput field={field} path={path} value={text} id={id} describedBy={about} />
        {field.wordings && text !== '' && (
          <button
            type="button"
            class="more"
            onClick={() => {
              change({ op: 'set', path, value: { wordings: [text, text] } });
              goTo([...path, 'wordings', 1]);
            }}
          >
            + {words.value.form.wordings}
          </button>
        )}
      </div>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {found.length > 0 && (
        <p class="wrong" id={`${id}-wrong`}>
          {found.map(({ reason }) => reason).join('; ')}
        </p>
      )}
    </div>
  );
}

function Group({ field, path, value }: Props) {
  if (field.is === 'record')
    return <RecordSlot.Consumer>{(Record) => <Record field={field} path={path} value={value} />}</RecordSlot.Consumer>;
  const items = Array.isArray(value) ? (value as readonly Plain[]) : [];
  if (path.join('.') === 'photos') return <PhotosView field={field} path={path} items={items} />;
  const columns = columnsOf(field);
  if (columns) return <TableView {...{ field, path, items, columns }} />;
  return field.item?.is === 'record' ? (
    <CardsView {...{ field, path, items }} />
  ) : (
    <LinesView {...{ field, path, items }} />
  );
}

/** Help, and an example where the help has none. The schema speaks Vietnamese. */
function helpOf({ help, examples, is, choices }: Field): string | undefined {
  // What the words mean is said by their labels.
  const said = choices ? undefined : help?.replaceAll('`', '');
  const shown = is === 'day' ? ['29/3/2024'] : examples;
  const example =
    shown?.length && !said?.includes('Ví dụ') && is !== 'period' && is !== 'clock'
      ? `${words.value.form.example} ${shown[0]}`
      : '';
  const text = is === 'day' ? example : [said, example].filter(Boolean).join(' ');
  return text && (lang.value === 'vi' || said === undefined || text) ? text : undefined;
}
