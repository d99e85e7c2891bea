/** One datum: a text, a choice, a number, a day, yes or no. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { change } from '../state/store.ts';
import { here } from '../state/view.ts';
import { labelOf, words } from '../words/index.ts';
import { ChoiceBox } from './choice-box.tsx';
import { useTyping } from './draft.ts';
import type { ScalarProps } from './scalar-props.ts';
import { readTyped, show } from './written.ts';

/** A field with what it holds. Each keystroke goes into the file. */
export function ScalarInput(props: ScalarProps) {
  const { field, path, value, name, id, describedBy, onKeyDown, onPaste } = props;
  const commit = (typed: string) => change({ op: 'set', path, value: readTyped(typed, field) }, { own: true });
  const said = {
    id,
    'aria-label': name,
    'aria-describedby': describedBy,
    'aria-required': field.required,
    'data-path': path.join('.'),
    onFocus: () => {
      here.value = path;
    },
    onKeyDown,
    onPaste,
  };
  if (field.is === 'flag') {
    return (
      <input
        {...said}
        type="checkbox"
        checked={value === 'true'}
        onChange={(event) => change({ op: 'set', path, value: event.currentTarget.checked ? 'true' : undefined })}
      />
    );
  }
  if (field.is === 'words') {
    const known = field.choices?.some(({ word }) => word === value);
    return (
      <select
        {...said}
        value={value}
        onChange={(event) => change({ op: 'set', path, value: event.currentTarget.value || undefined })}
      >
        <option value="">{words.value.form.choose}</option>
        {!known && value !== '' && <option value={value}>{value}</option>}
        {field.choices?.map((choice) => (
          <option key={choice.word} value={choice.word}>
            {labelOf(choice)}
          </option>
        ))}
      </select>
    );
  }
  if (field.register && !field.long) return <ChoiceBox {...props} said={said} commit={commit} />;
  return field.long ? (
    <LongText said={said} value={value} commit={commit} />
  ) : (
    <ShortText {...props} said={said} commit={commit} />
  );
}

type Said = Record<string, unknown> & { onKeyDown?: ((event: KeyboardEvent) => void) | undefined };

function ShortText({ field, value, said, commit }: ScalarProps & { said: Said; commit(typed: string): void }) {
  const typing = useTyping(show(value, field));
  const numeric = field.is === 'number' || field.is === 'count' || field.is === 'percent';
  return (
    <input
      {...said}
      type="text"
      lang="vi"
      spellcheck={false}
      autocomplete="off"
      inputMode={numeric ? 'decimal' : undefined}
      class={numeric ? 'number' : undefined}
      placeholder={field.is === 'day' ? words.value.form.dateHint : undefined}
      value={typing.shown}
      onInput={(event) => {
        typing.type(event.currentTarget.value);
        commit(event.currentTarget.value);
      }}
      onBlur={typing.end}
    />
  );
}

/** A text that grows with its words. */
function LongText({ value, said, commit }: { value: string; said: Said; commit(typed: string): void }) {
  const typing = useTyping(value);
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [typing.shown]);
  return (
    <textarea
      {...said}
      ref={box}
      rows={1}
      lang="vi"
      spellcheck={false}
      value={typing.shown}
      onInput={(event) => {
        typing.type(event.currentTarget.value);
        commit(event.currentTarget.value);
      }}
      onBlur={typing.end}
    />
  );
}
