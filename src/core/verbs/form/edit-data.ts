/** Editing a data file by a form: a change at a path of the full form becomes the smallest change of the text. */
import type { Path } from '../../model/source.ts';
import { type Editable, editable, editYaml, pathAt, spanAt } from '../../yaml/edit/edit-yaml.ts';
import { isRecord, type Plain, type PlainChange } from '../../yaml/edit/plain.ts';
import type { Field } from './field.ts';
import { shortest, stepField, widen } from './widened.ts';

export { type Editable, editable, isRecord, type Plain, pathAt, spanAt };

/** A change of the full form. `set` to nothing takes away; `insert` makes room at the position that ends the path. */
export type FormChange =
  | { op: 'set'; path: Path; value: Plain | undefined }
  | { op: 'insert'; path: Path; value: Plain }
  | { op: 'remove'; path: Path }
  | { op: 'move'; path: Path; to: number };

/** The text after a change. Values are NFC. Nothing where the text is broken or the path leads nowhere. */
export function editData(before: Editable, form: Field, change: FormChange): Editable | undefined {
  if (before.data === undefined) return undefined;
  const plain = inFile(form, before.data, change);
  if (!plain) return before;
  const order = orderAt(form, plain.path.slice(0, -1), before.data);
  return editYaml(before, plain, order);
}

/** A change of the full form as one of the file. Nothing where there is nothing to take away. */
function inFile(form: Field, data: Plain, { path, ...change }: FormChange): PlainChange | undefined {
  let field: Field | undefined = form;
  let raw: Plain | undefined = data;
  const at: (string | number)[] = [];
  const remove = change.op === 'remove' || (change.op === 'set' && change.value === undefined);
  for (const [index, key] of path.entries()) {
    const rest = path.slice(index);
    if (!field) return undefined;
    const full = widen(field, raw);
    const short = full !== raw && full !== undefined;
    const last = rest.length === 1;
    const there = (full as Record<string | number, Plain> | undefined)?.[key];
    if (short && !(last && change.op === 'insert') && there !== undefined) {
      // The short form is the value itself.
      if (last && remove) return emptied(data, at);
      field = stepField(field, key);
      raw = there;
      if (last) return change.op === 'set' ? setAt(at, change.value ?? '') : undefined;
      continue;
    }
    if (there === undefined && remove) return undefined;
    if (short || full === undefined || (last && change.op === 'insert' && !Array.isArray(raw))) {
      if (remove || change.op === 'move') return undefined;
      return setAt(at, shortest(field, grown(full, rest, change.value ?? '', change.op === 'insert')));
    }
    if (last) {
      const value =
        'value' in change && change.value !== undefined ? shortest(stepField(field, key), change.value) : undefined;
      return lastStep(data, [...at, key], { ...change, value }, remove);
    }
    at.push(key);
    field = stepField(field, key);
    raw = there;
  }
  return undefined;
}

function lastStep(
  data: Plain,
  path: Path,
  change: { op: FormChange['op']; value?: Plain | undefined; to?: number },
  remove: boolean,
): PlainChange {
  if (remove) return emptied(data, path);
  if (change.op === 'move') return { op: 'move', path, to: change.to ?? 0 };
  if (change.op === 'insert') return { op: 'insert', path, value: composed(change.value ?? '') };
  return setAt(path, change.value ?? '');
}

const setAt = (path: Path, value: Plain): PlainChange => ({ op: 'set', path, value: composed(value) });

/** What a short or absent value becomes when something is put inside of it. */
function grown(full: Plain | undefined, [key, ...rest]: Path, value: Plain, insert: boolean): Plain {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const items = Array.isArray(full) ? [...(full as readonly Plain[])] : [];
    if (rest.length === 0 && insert) items.splice(key, 0, value);
    else items[key] = grown(items[key], rest, value, insert);
    return items;
  }
  const record = isRecord(full) ? full : {};
  return { ...record, [key]: grown(record[key], rest, value, insert) };
}

/** Taking away, with the records and lists around it that would be left empty; an item of a list stays. */
function emptied(data: Plain, path: Path): PlainChange {
  let at = path;
  while (at.length > 1) {
    const holder = partOf(data, at.slice(0, -1));
    const size = typeof holder === 'object' ? Object.keys(holder).length : 1;
    const isItem = typeof at.at(-2) === 'number';
    if (size > 1 || (isRecord(holder) && isItem)) break;
    at = at.slice(0, -1);
  }
  return { op: 'remove', path: at };
}

function partOf(data: Plain, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>(
    (value, key) => (value as Record<string | number, Plain> | undefined)?.[key],
    data,
  );
}

/** Keys of the record at a path of the file, in the order of the schema. */
function orderAt(form: Field, path: Path, data: Plain): string[] {
  let field: Field | undefined = form;
  let raw: Plain | undefined = data;
  const full = (): Field | undefined => {
    // Short forms are passed over.
    let here = field;
    while (here?.short === 'one' && !Array.isArray(raw)) here = here.item;
    return here;
  };
  for (const key of path) {
    const here = full();
    const through = typeof key === 'number' && here?.short === 'key' ? stepField(here, here.shortKey ?? '') : here;
    field = through && stepField(through, key);
    raw = (raw as Record<string | number, Plain> | undefined)?.[key];
  }
  return (full()?.fields ?? []).map(({ key }) => key);
}

/** Letters in one piece, as files have them (NFC). */
function composed(value: Plain): Plain {
  if (typeof value === 'string') return value.normalize('NFC');
  if (!isRecord(value)) return value.map(composed);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, composed(item)]));
}
