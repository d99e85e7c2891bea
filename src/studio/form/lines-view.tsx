/** A list of texts: one line each; an empty one below for the next. */
import type { Path } from '../../core/model/source.ts';
import { isRecord, type Plain } from '../../core/verbs/form/edit-data.ts';
import type { Field } from '../../core/verbs/form/field.ts';
import { stepField } from '../../core/verbs/form/widened.ts';
import { change, changeAll } from '../state/store.ts';
import { titleOf, words } from '../words/index.ts';
import { goTo } from './grid-keys.ts';
import { ScalarInput } from './scalar-input.tsx';

interface Props {
  field: Field;
  path: Path;
  items: readonly Plain[];
}

export function LinesView({ field, path, items }: Props) {
  const { form } = words.value;
  const item = field.item ?? field;
  const pasteLines = (event: ClipboardEvent, index: number) => {
    const lines = (event.clipboardData?.getData('text/plain') ?? '')
      .split(/[\r\n]+/)
      .map((line) => line.replace(/^\s*[-•–+*]\s+/, '').trim())
      .filter(Boolean);
    if (lines.length < 2) return;
    event.preventDefault();
    const [first = '', ...rest] = lines;
    changeAll(
      [
        { op: 'set', path: [...path, index], value: first },
        ...rest.map((line, at) => ({ op: 'insert' as const, path: [...path, index + 1 + at], value: line })),
      ],
      `paste ${Date.now()}`,
    );
  };
  const key = (event: KeyboardEvent, index: number) => {
    if (event.isComposing) return;
    const to = index + (event.key === 'ArrowUp' ? -1 : 1);
    if (event.key === 'Enter' && !event.shiftKey) goTo([...path, Math.min(index + 1, items.length)]);
    else if (
      event.altKey &&
      (event.key === 'ArrowUp' || event.key === 'ArrowDown') &&
      index < items.length &&
      to >= 0 &&
      to < items.length
    ) {
      change({ op: 'move', path: [...path, index], to });
      goTo([...path, to]);
    } else if (event.altKey && event.key === 'Delete' && index < items.length) {
      change({ op: 'remove', path: [...path, index] });
      goTo([...path, Math.max(0, index - 1)]);
    } else return;
    event.preventDefault();
  };
  return (
    <ol class="lines">
      {[...items, ''].map((value, index) => {
        const at = [...path, index];
        const isNew = index === items.length;
        const name = `${titleOf(field)}, ${form.row} ${index + 1}`;
        return (
          <li key={index} class={isNew ? 'new' : undefined}>
            {isRecord(value) ? (
              <WordingsView path={at} value={value} title={name} />
            ) : (
              <ScalarInput
                field={item}
                path={at}
                value={typeof value === 'string' ? value : ''}
                name={name}
                onKeyDown={(event) => key(event, index)}
                onPaste={(event) => pasteLines(event, index)}
              />
            )}
            {!isNew && (
              <button
                type="button"
                class="icon"
                aria-label={`${form.remove}: ${name}`}
                title={form.remove}
                onClick={() => change({ op: 'remove', path: at })}
              >
                ×
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** One thing said in several ways, of which the seed chooses. `value`: a record with `wordings`. */
export function WordingsView({ path, value, title }: { path: Path; value: Plain; title: string }) {
  const field = stepField({ key: '', title, english: title, is: 'text' }, 'wordings');
  const items = isRecord(value) ? value.wordings : undefined;
  if (!field) return null;
  return (
    <fieldset class="wordings">
      <legend>
        {title}: {titleOf(field).toLowerCase()}
      </legend>
      <LinesView field={field} path={[...path, 'wordings']} items={Array.isArray(items) ? items : []} />
    </fieldset>
  );
}
