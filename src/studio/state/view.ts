/** What is looked at: language, section, kind of document, ways to show it. Kept in this browser. */
import { effect, signal } from '@preact/signals';
import type { Lang } from '../../core/model/job.ts';
import type { Path } from '../../core/model/source.ts';
import type { HouseShown } from '../../core/verbs/form/house-shown.ts';
import type { Manner } from '../engine/asked.ts';

export const house = signal<HouseShown | undefined>(undefined);
export const lang = signal<Lang>('vi');
export const section = signal('conference');
/** The left pane: fields, or the text. */
export const left = signal<'form' | 'yaml'>('form');
/** Which pane a narrow screen shows. */
export const pane = signal<'data' | 'preview'>('data');
export const kind = signal('article');
/** A web page, the pages of the PDF, or the text to edit. */
export const look = signal<'web' | 'pages' | 'text'>('pages');
/** An edited text is shown beside what the data give now. */
export const comparing = signal(false);
/** Width of a page: all of it, or so many hundredths of its own size. */
export const zoom = signal<'fit' | number>('fit');
export const manner = signal<Manner>({});
/** Where the person is: the field that has the focus, full form. */
export const here = signal<Path>([]);
/** Fields beyond the first ones are shown: `attendees.more`. */
export const opened = signal<ReadonlySet<string>>(new Set());
/** The list of what is to look at is open. */
export const listed = signal(false);
export const dialog = signal<'new' | 'about' | 'drafts' | 'revert' | undefined>(undefined);
/** What the page has to say once, in a line that goes by itself. */
export const notice = signal<{ text: string; bad?: boolean } | undefined>(undefined);

const kept = { lang, left, kind, look } as const;

/** Read what was kept, and keep it from now on. A browser that keeps nothing is fine. */
export function keepView(): void {
  try {
    const said = JSON.parse(localStorage.getItem('thuky-view') ?? '{}') as Record<string, unknown>;
    if (said.lang === 'en' || said.lang === 'vi') lang.value = said.lang;
    if (said.left === 'form' || said.left === 'yaml') left.value = said.left;
    if (typeof said.kind === 'string') kind.value = said.kind;
    if (said.look === 'web' || said.look === 'pages' || said.look === 'text') look.value = said.look;
  } catch {
    return;
  }
  effect(() => {
    const now = Object.fromEntries(Object.entries(kept).map(([key, { value }]) => [key, value]));
    try {
      localStorage.setItem('thuky-view', JSON.stringify(now));
    } catch {
      // Full or forbidden: the view is not kept.
    }
  });
}

let timer = 0;
/** Say something for a few seconds. */
export function tell(text: string, { bad = false }: { bad?: boolean } = {}): void {
  notice.value = { text, bad };
  clearTimeout(timer);
  timer = setTimeout(() => {
    notice.value = undefined;
  }, 6000) as unknown as number;
}

/** Show or hide the further fields of a record. */
export function toggle(id: string, on?: boolean): void {
  const next = new Set(opened.value);
  if (on ?? !next.has(id)) next.add(id);
  else next.delete(id);
  opened.value = next;
}
