/** A text with names to choose from: those of a register, found without tone marks; other words may be typed too. */
import { useId, useRef, useState } from 'preact/hooks';
import { searchKey } from '../../core/verbs/form/choices.ts';
import type { Register } from '../../core/verbs/form/field.ts';
import { sound } from '../state/store.ts';
import { house } from '../state/view.ts';
import { useTyping } from './draft.ts';
import { namesIn } from './names-in.ts';
import type { ScalarProps } from './scalar-props.ts';

const most = 8;

/** Names of the data and the register that hold every word typed; those that begin with it first. */
function found(register: Register, typed: string): string[] {
  const key = searchKey(typed);
  const own = namesIn(sound.value.data, register).map((name) => ({ name, found: searchKey(name) }));
  const listed = register === 'person' || register === 'bridge' ? [] : (house.value?.choices[register] ?? []);
  const names = [...own, ...listed];
  const parts = key.split(' ').filter(Boolean);
  const fits = names.filter(({ found }) => parts.every((part) => found.includes(part)));
  const begins = fits.filter(({ found }) => found.startsWith(key));
  return [...new Set([...begins, ...fits].map(({ name }) => name))].slice(0, most);
}

type Props = ScalarProps & { said: Record<string, unknown>; commit(typed: string): void };

export function ChoiceBox({ field, value, said, commit, onKeyDown }: Props) {
  const typing = useTyping(value);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const names = isOpen && field.register ? found(field.register, typing.isTyping ? typing.shown : '') : [];
  const shownNames = names.length === 1 && names[0] === typing.shown ? [] : names;

  const choose = (name: string) => {
    typing.type(name);
    commit(name);
    setOpen(false);
    setAt(-1);
  };
  const key = (event: KeyboardEvent) => {
    const listed = shownNames.length > 0 && !event.altKey && !event.ctrlKey;
    if (listed && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((at + step + shownNames.length + (at < 0 && step < 0 ? 1 : 0)) % shownNames.length);
    } else if (listed && event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      choose(shownNames[at] ?? '');
    } else if (isOpen && event.key === 'Escape') {
      event.stopPropagation();
      setOpen(false);
    } else onKeyDown?.(event);
  };

  return (
    <span class="choice">
      <input
        {...said}
        ref={box}
        type="text"
        lang="vi"
        role="combobox"
        aria-expanded={shownNames.length > 0}
        aria-controls={shownNames.length > 0 ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 && shownNames.length > 0 ? `${id}-${at}` : undefined}
        spellcheck={false}
        autocomplete="off"
        value={typing.shown}
        onInput={(event) => {
          typing.type(event.currentTarget.value);
          commit(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onKeyDown={key}
        onDblClick={() => setOpen(true)}
        onBlur={() => {
          typing.end();
          setOpen(false);
        }}
      />
      {shownNames.length > 0 && (
        <ul id={id} class="choices" role="listbox" aria-label={field.title} style={placeOf(box.current)}>
          {shownNames.map((name, index) => (
            <li
              key={name}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onMouseDown={(event) => {
                event.preventDefault();
                choose(name);
              }}
            >
              {name}
            </li>
          ))}
        </ul>
      )}
    </span>
  );
}

/** Below the field, or above it where there is no room; over everything, so that no table cuts it off. */
function placeOf(box: HTMLElement | null): Record<string, string> {
  if (!box) return {};
  const { left, top, bottom, width } = box.getBoundingClientRect();
  const below = innerHeight - bottom > 240;
  return {
    left: `${Math.min(left, innerWidth - Math.max(width, 240) - 8)}px`,
    minWidth: `${Math.max(width, 240)}px`,
    ...(below ? { top: `${bottom + 2}px` } : { bottom: `${innerHeight - top + 2}px` }),
  };
}
