/** From a word of a document, or a problem, to the field it is about. */
import type { Path } from '../../core/model/source.ts';
import { sections } from '../../core/verbs/form/sections.ts';
import { fieldAt } from '../../core/verbs/form/widened.ts';
import { form } from './store.ts';
import { left, opened, pane, section } from './view.ts';

/** Open what is around the field, and put the focus into it. */
export function goToField(path: Path): void {
  const [root] = path;
  const home = sections.find(({ keys }) => keys.includes(String(root)));
  if (!home || path.length === 0) return;
  left.value = 'form';
  pane.value = 'data';
  section.value = home.id;
  const next = new Set(opened.value);
  for (let length = 0; length <= path.length; length += 1) {
    const id = path.slice(0, length).join('.');
    if (typeof path[length - 1] === 'number') next.add(`card:${id}`);
    const key = path[length];
    const record = form.value && fieldAt(form.value, path.slice(0, length));
    const field = typeof key === 'string' ? record?.fields?.find((one) => one.key === key) : undefined;
    if (field && !field.first) {
      next.add(length === 0 ? `more:#${home.keys[0]}` : `more:${id}`);
      // In a table, further fields stand below their row.
      if (typeof path[length - 1] === 'number') next.add(`row:${id}`);
    }
  }
  opened.value = next;
  requestAnimationFrame(() => requestAnimationFrame(() => focusNearest(path)));
}

/** The field itself, the first one inside of it, or the nearest around it. */
function focusNearest(path: Path): void {
  const fields = [...document.querySelectorAll<HTMLElement>('.section [data-path]')];
  const id = path.join('.');
  const of = (element: HTMLElement): string => element.dataset.path ?? '';
  const isInput = (element: HTMLElement): boolean => !/^H\d$/.test(element.tagName);
  let found =
    fields.find((one) => of(one) === id && isInput(one)) ??
    fields.find((one) => of(one).startsWith(`${id}.`) && isInput(one));
  for (let length = path.length; !found && length > 0; length -= 1) {
    const around = path.slice(0, length).join('.');
    found =
      fields.find((one) => of(one) === around) ??
      fields.find((one) => of(one).startsWith(`${around}.`) && isInput(one));
  }
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
}
