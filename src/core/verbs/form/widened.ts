/** A data file in its short forms, seen as the full form: what a form shows, and where each of it stands in the file. */
import type { Path } from '../../model/source.ts';
import { isRecord, type Plain } from '../../yaml/edit/plain.ts';
import type { Field } from './field.ts';

const vague: readonly string[] = ['recently', 'just'];

/** The value of a field in its full form; one level of it. */
export function widen(field: Field, raw: Plain | undefined): Plain | undefined {
  if (raw === undefined || raw === '') return undefined;
  if (field.short === 'one') return Array.isArray(raw) ? raw : [raw];
  if (field.short && !isRecord(raw)) return { [shortKeyFor(field, raw)]: raw };
  return raw;
}

function shortKeyFor(field: Field, raw: Plain): string {
  return field.short === 'date' && typeof raw === 'string' && vague.includes(raw) ? 'vague' : (field.shortKey ?? '');
}

/** Several ways to say one thing, wherever a text or a record has them. */
const wordings: Field = {
  key: 'wordings',
  title: 'Các cách nói',
  english: 'Wordings',
  help: 'Cùng một điều bằng những lời khác.',
  is: 'list',
  item: { key: '', title: 'Cách nói', english: 'Wording', is: 'text', long: true },
};

/** The field one step further. */
export function stepField(field: Field, key: string | number): Field | undefined {
  if (key === 'wordings') return wordings;
  return typeof key === 'number' ? field.item : field.fields?.find((one) => one.key === key);
}

/** The field at a path of the full form. */
export function fieldAt(form: Field, path: Path): Field | undefined {
  return path.reduce<Field | undefined>((field, key) => field && stepField(field, key), form);
}

/** The value at a path of the full form. */
export function valueIn(form: Field, data: Plain | undefined, path: Path): Plain | undefined {
  let field: Field | undefined = form;
  let value = data;
  for (const key of path) {
    if (!field) return undefined;
    const full = widen(field, value);
    value = (full as Record<string | number, Plain> | undefined)?.[key];
    field = stepField(field, key);
  }
  return field ? widen(field, value) : value;
}

/** A path of the file → that of the full form: `tasks.1` → `tasks.items.1`. As far as the schema goes. */
export function fullPath(form: Field, data: Plain | undefined, path: Path): Path {
  const full: (string | number)[] = [];
  let field: Field | undefined = form;
  let raw = data;
  const enter = () => {
    // A short form has no step of its own in the file.
    for (let here = field; here?.short && raw !== undefined && raw !== ''; here = field) {
      if (here.short === 'one' ? Array.isArray(raw) : isRecord(raw)) return;
      const key: string | number = here.short === 'one' ? 0 : shortKeyFor(here, raw);
      full.push(key);
      field = stepField(here, key);
      if (field === here) return;
    }
  };
  for (const key of path) {
    enter();
    if (!field) return full;
    const next = stepField(field, key);
    if (!next) return full;
    full.push(key);
    field = next;
    raw = (raw as Record<string | number, Plain> | undefined)?.[key];
  }
  enter();
  return full;
}

/** The shortest form that says the same, as people write files. */
export function shortest(field: Field | undefined, value: Plain): Plain {
  if (!field || typeof value === 'string') return value;
  if (!isRecord(value)) {
    const items = value.map((item) => shortest(field.item, item));
    return field.short === 'one' && items.length === 1 ? (items[0] ?? '') : items;
  }
  const keys = Object.keys(value);
  const made = Object.fromEntries(keys.map((key) => [key, shortest(stepField(field, key), value[key] ?? '')]));
  const [only] = keys;
  const isShort = only !== undefined && keys.length === 1 && (field.short === 'key' || field.short === 'date');
  // A record has no short form: it would be taken for the other record.
  return isShort && only === field.shortKey && !isRecord(made[only]) ? (made[only] ?? '') : made;
}
