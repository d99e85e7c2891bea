/** A draft merged into a data file that exists: new values are added, what a person wrote stays. */
import type { Drafted, Entry } from '../draft/entry.ts';
import { draftAgrees } from '../draft/rules.ts';
import { fullEntry, isSameRow, joined } from '../draft/same-entry.ts';
import type { Span } from '../draft/sentence.ts';
import { isList, type SlotPath, slotPaths } from '../draft/slots.ts';
import { fold } from '../language/fold.ts';
import { type Message, message } from '../message/message.ts';
import { lines } from '../text/lines.ts';
import { dataForm } from './form/data-form.ts';
import { type Editable, editable, editData, isRecord, type Plain, spanAt } from './form/edit-data.ts';
import { valueIn } from './form/widened.ts';

/** The file after it, how many values came in, and what disagrees: `draft-agrees`, at its place in the file. */
export interface Updated {
  text: string;
  added: number;
  messages: Message[];
}

/** Merge. `placeOf`: where a text says something. Nothing where the file is no sound YAML. */
export function updateFile(
  file: string,
  text: string,
  drafted: Drafted,
  placeOf: (span: Span) => string,
): Updated | undefined {
  const form = dataForm();
  let now: Editable = editable(text);
  if (now.data === undefined) return undefined;
  const messages: Message[] = [];
  const point = lines(text);
  const before = now;
  let added = 0;
  for (const path of slotPaths) for (const entry of drafted.get(path) ?? []) if (!entry.unsure) merge(path, entry);
  return { text: now.text, added, messages };

  function merge(path: SlotPath, entry: Entry): void {
    const keys = path.split('.');
    if (!isList(path)) {
      put(keys, entry.value, entry);
      return;
    }
    const list = valueIn(form, now.data, keys);
    const items = Array.isArray(list) ? (list as readonly Plain[]) : [];
    const full = fullEntry(path, entry.value);
    const at = items.findIndex((item) => isSameRow(path, fullEntry(path, item), full));
    if (at < 0) change({ op: 'insert', path: [...keys, items.length], value: full });
    else if (isRecord(full)) for (const [key, value] of Object.entries(full)) put([...keys, at, key], value, entry);
  }

  /** One value of the full form: added where the file says nothing, told where it says something else. */
  function put(path: readonly (string | number)[], value: Plain, entry: Entry): void {
    const own = valueIn(form, now.data, path);
    if (own === undefined) {
      change({ op: 'set', path, value });
      return;
    }
    const both = isRecord(own) && isRecord(value) ? Object.entries(value) : undefined;
    if (both) for (const [key, inner] of both) put([...path, key], inner, entry);
    else if (!says(own, value)) {
      const [from] = entry.from;
      const span = spanAt(before, path) ?? [0, 0];
      messages.push(
        message(
          draftAgrees,
          { key: path.join('.'), written: plainWords(own), said: plainWords(value), where: from ? placeOf(from) : '' },
          { file, place: point(span[0]) },
        ),
      );
    }
  }

  function change(one: Parameters<typeof editData>[2]): void {
    const after = editData(now, form, one);
    if (!after || after.text === now.text) return;
    now = after;
    added += 1;
  }
}

/** Whether the file says the same, or says it in a list or at greater length. */
function says(own: Plain, value: Plain): boolean {
  if (typeof own === 'string' && typeof value === 'string') return fold(own) === fold(value);
  const all = JSON.stringify(own);
  return typeof value === 'string'
    ? fold(all).includes(fold(value))
    : JSON.stringify(joined(own, value)) === all || isLonger(own, value);
}

/** Lists of sentences are a person's own words. */
function isLonger(own: Plain, value: Plain): boolean {
  return Array.isArray(own) && Array.isArray(value);
}

function plainWords(value: Plain): string {
  if (typeof value === 'string') return value;
  return isRecord(value) ? Object.values(value).map(plainWords).join(', ') : value.map(plainWords).join('; ');
}
