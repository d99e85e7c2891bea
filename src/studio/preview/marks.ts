/** Words of a document and the data behind them: which to mark for a field, and which field a word leads to. */

import { keysOf } from '../../core/model/data-path.ts';
import type { Path } from '../../core/model/source.ts';

/** JSON Pointers as paths with dots. */
const sourcesOf = (element: Element): string[] =>
  (element.getAttribute('data-source') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((pointer) => pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~'));

/** The path that a click on a thing in a document means; nothing where it tells no data. */
export function pathAtClick(target: EventTarget | null): Path | undefined {
  const element = target instanceof Element ? target.closest('[data-source]') : undefined;
  const [deepest] = element
    ? sourcesOf(element).sort((one, other) => other.split('.').length - one.split('.').length)
    : [];
  return deepest === undefined ? undefined : keysOf(deepest);
}

/** The question whether a source tells a field; where nothing answers, the next one may be put. */
export type Tells = (source: string) => boolean;

/** Words of the field or of a part of it; where there are none, those of the record around it, never of a whole list. */
export function tellsOf(path: Path): Tells[] {
  const all: Tells[] = [];
  for (let length = path.length; length > 0; length -= 1) {
    const around = path.slice(0, length).join('.');
    if (length === path.length) all.push((source) => source === around || source.startsWith(`${around}.`));
    else if (typeof path[length - 1] === 'number') all.push((source) => source === around);
  }
  return all;
}

/** Mark the words that tell a field, and unmark the others. Gives the first of them. */
export function mark(root: ParentNode, path: Path): Element | undefined {
  const all = [...root.querySelectorAll('[data-source]')];
  for (const one of root.querySelectorAll('.told')) one.classList.remove('told');
  for (const tells of tellsOf(path)) {
    const told = all.filter((element) => sourcesOf(element).some(tells));
    if (told.length === 0) continue;
    for (const one of told) one.classList.add('told');
    return told[0];
  }
  return undefined;
}
