/** Drafts in this browser: saved by themselves, one a conference; two windows do not overwrite each other's. */
import { effect, signal } from '@preact/signals';
import { createStore, del, entries, get, set } from 'idb-keyval';
import type { Manner } from '../engine/asked.ts';
import type { Engine } from '../engine/engine.ts';
import { addPhoto, allPhotos, photoCount } from './photos.ts';
import { type Edits, edits, name, open } from './store.ts';
import { manner } from './view.ts';

export interface Draft {
  id: string;
  name: string;
  text: string;
  edits?: Edits;
  manner?: Manner;
  /** ms since 1970. */
  saved: number;
  photos: { path: string; bytes: Uint8Array<ArrayBuffer> }[];
}

export const saving = signal<{ state: 'none' | 'saving' | 'saved' | 'failed'; at?: number }>({ state: 'none' });

const store = createStore('thuky-studio', 'drafts');
/** This window's own draft: another window that opens the same file or draft has another. */
let id = newId();
/** The draft that this one goes on from, until it is saved itself. */
let before: string | undefined;
/** What is there already, so that opening a file is no change. */
let settled: { text: string; edits: Edits; photos: number } = { text: '', edits: {}, photos: 0 };

const now = () => ({ text: open.value.text, edits: edits.value, photos: photoCount.value });

function isSettled(): boolean {
  const { text, edits: edited, photos } = now();
  return text === settled.text && edited === settled.edits && photos === settled.photos;
}

function newId(): string {
  return `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
}

/** What is open now is no draft yet: it becomes one with the first change. `from`: the draft that was opened. */
function settle(from?: string): void {
  id = newId();
  before = from;
  settled = now();
  saving.value = { state: 'none' };
}

/** Whether a file is being opened: its photos come in one by one, and none of that is a change. */
let isOpening = false;

/** Open something; what is open afterwards is settled. */
export async function opening(work: () => Promise<void>, from?: string): Promise<void> {
  isOpening = true;
  try {
    await work();
  } finally {
    isOpening = false;
    settle(from);
  }
}

/** Save a little after each change, from now on; and at once when the page is left. */
export function keepDrafts(): void {
  let wait: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    if (isSettled() || isOpening) return;
    clearTimeout(wait);
    saving.value = { state: 'saving' };
    wait = setTimeout(save, 600);
  });
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && saving.peek().state === 'saving') void save();
  });
}

async function save(): Promise<void> {
  if (isOpening || isSettled()) return;
  const saved = now();
  try {
    const photos = allPhotos().map(({ path, bytes }) => ({ path, bytes }));
    const draft = { id, name: name.value, ...saved, manner: manner.value, saved: Date.now(), photos } satisfies Draft;
    await set(id, draft, store);
    if (before !== undefined) await del(before, store);
    before = undefined;
    settled = saved;
    saving.value = { state: 'saved', at: Date.now() };
  } catch {
    saving.value = { state: 'failed' };
  }
}

/** The drafts that are there, the newest first. None where the browser keeps nothing. */
export async function listDrafts(): Promise<Draft[]> {
  try {
    const all = await entries<string, Draft>(store);
    return all.map(([, draft]) => draft).sort((one, other) => other.saved - one.saved);
  } catch {
    return [];
  }
}

/** The photos of a draft come back with it. */
export async function photosOf(engine: Engine, draft: string): Promise<void> {
  const found = await get<Draft>(draft, store);
  for (const { path, bytes } of found?.photos ?? []) addPhoto(engine, path, bytes);
}

export async function dropDraft(draft: string): Promise<void> {
  await del(draft, store);
  if (draft === id) settle();
}
