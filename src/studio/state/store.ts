/**
 * What the page works on: one text, the data file, which form and YAML view both change; and the documents that were
 * edited by hand. All else follows from them. Undo goes through texts, so that it is the same for all.
 */
import { batch, computed, signal } from '@preact/signals';
import { type Editable, editable, editData, type FormChange } from '../../core/verbs/form/edit-data.ts';
import type { Field } from '../../core/verbs/form/field.ts';
import type { Edit } from '../edited/passages.ts';

/** Documents edited by hand, by their kind. */
export type Edits = Readonly<Record<string, Edit>>;

interface Step {
  text: string;
  edits: Edits;
  /** What was changed: changes of one thing in a row are one step. */
  what: string;
  at: number;
}

/** Changes of one thing belong together while there is no pause longer than this, ms. */
const pause = 1200;
const mostSteps = 400;

export const open = signal<Editable>(editable(''));
export const edits = signal<Edits>({});
export const name = signal('hoi-nghi.yaml');
/** Grows with every file that is opened: what was found in the one before is of no use. */
export const generation = signal(0);
/** Grows with every change that did not come from the field that has the focus: drafts of fields give way to it. */
export const epoch = signal(0);
/** The data as they last could be read: a broken text keeps them. */
export const sound = signal<Editable>(open.value);
export const form = signal<Field | undefined>(undefined);

const past = signal<readonly Step[]>([]);
const future = signal<readonly Step[]>([]);
export const canUndo = computed(() => past.value.length > 0);
export const canRedo = computed(() => future.value.length > 0);
export const isBroken = computed(() => open.value.data === undefined);

function put(next: Editable): void {
  open.value = next;
  if (next.data !== undefined) sound.value = next;
}

function remember(what: string): void {
  const last = past.value.at(-1);
  const now = Date.now();
  future.value = [];
  if (last && last.what === what && now - last.at < pause) {
    past.value = [...past.value.slice(0, -1), { ...last, at: now }];
    return;
  }
  past.value = [...past.value, { text: open.value.text, edits: edits.value, what, at: now }].slice(-mostSteps);
}

/** A change from the form. `own`: from the field that has the focus and shows it already. */
export function change(asked: FormChange, { own = false }: { own?: boolean } = {}): void {
  changeAll([asked], `${asked.op === 'set' ? asked.path.join('.') : `${asked.op} ${Date.now()}`}`, { own });
}

/** Several changes that are one step. */
export function changeAll(asked: readonly FormChange[], what: string, { own = false }: { own?: boolean } = {}): void {
  const fields = form.value;
  if (!fields) return;
  const next = asked.reduce((now, one) => editData(now, fields, one) ?? now, open.value);
  if (next.text === open.value.text) return;
  batch(() => {
    remember(what);
    put(next);
    if (!own) epoch.value += 1;
  });
}

/** A new text from the YAML view. Changes with the same `what` in a row are one step. */
export function write(text: string, what = '$yaml'): void {
  if (text === open.value.text) return;
  batch(() => {
    remember(what);
    put(editable(text));
    epoch.value += 1;
  });
}

/** A document edited by hand, or its automatic text again. Changes with the same `what` in a row are one step. */
export function editDocument(kind: string, edit: Edit | undefined, what: string): void {
  const { [kind]: before, ...rest } = edits.value;
  if (edit === before) return;
  batch(() => {
    remember(what);
    edits.value = edit ? { ...rest, [kind]: edit } : rest;
  });
}

/** Begin with another file: what came before cannot be undone. */
export function begin(text: string, as: string, edited: Edits = {}): void {
  batch(() => {
    past.value = [];
    future.value = [];
    edits.value = edited;
    generation.value += 1;
    name.value = as;
    const next = editable(text);
    put(next);
    if (next.data === undefined) sound.value = editable('');
    epoch.value += 1;
  });
}

function go(from: typeof past, to: typeof past): void {
  const step = from.value.at(-1);
  if (!step) return;
  batch(() => {
    to.value = [...to.value, { ...step, text: open.value.text, edits: edits.value, at: 0 }];
    from.value = from.value.slice(0, -1);
    if (step.text !== open.value.text) put(editable(step.text));
    edits.value = step.edits;
    epoch.value += 1;
  });
}

export const undo = (): void => go(past, future);
export const redo = (): void => go(future, past);
