/** The page begins: it is drawn with a file or the sample in it, while the worker is still being made. */
import { render } from 'preact';
import type { HouseShown } from '../core/verbs/form/house-shown.ts';
import { App } from './app.tsx';
import { bytesOf } from './carried/base64.ts';
import { carried } from './carried/carried.ts';
import { unpack } from './carried/files.ts';
import { startEngine } from './engine/engine.ts';
import { lookForDraft, noSample } from './parts/recovery.tsx';
import { mannerIn } from './project/config.ts';
import { beginWith } from './state/begin.ts';
import { keepDrafts } from './state/drafts.ts';
import { follow } from './state/live.ts';
import { useEngine } from './state/ready.ts';
import { form, name, redo, undo } from './state/store.ts';
import { followTexts } from './state/texts.ts';
import { house, keepView, lang, tell } from './state/view.ts';
import { words } from './words/index.ts';

/** The house without templates of one's own: known when the page is built. */
declare const THUKY_HOUSE: HouseShown;

/** What `thuky studio` puts into the page: the data file to open, with what comes along. */
interface Given {
  name: string;
  text: string;
  sample?: true;
  /** Base 64 by path. */
  photos?: Record<string, string>;
  /** Documents that were edited, as Markdown by kind. */
  own?: Record<string, string>;
  /** How they are worded, as the configuration of the project says it. */
  config?: string;
}

async function start(): Promise<void> {
  keepView();
  document.documentElement.lang = lang.value;
  const fault = (what: string) => {
    tell(words.value.fault, { bad: true });
    console.error(what);
  };
  addEventListener('unhandledrejection', ({ reason }) => fault(String(reason)));
  const engine = startEngine(carried(), fault);
  useEngine(engine);
  void carried().builtin.then(loadFonts);
  house.value = THUKY_HOUSE;
  form.value = THUKY_HOUSE.form;
  const given = JSON.parse(document.getElementById('thuky-data')?.textContent ?? '{}') as Given;
  const photos = Object.entries(given.photos ?? {}).map(([path, packed]) => ({ path, bytes: bytesOf(packed) }));
  const manner = given.config === undefined ? {} : mannerIn(given.config);
  await beginWith(given.text, given.name, { photos, manner, ...(given.own && { own: given.own }) });
  follow(engine);
  followTexts(engine, () => startEngine(carried(), fault));
  keepDrafts();
  if (given.sample) void lookForDraft();
  name.subscribe((now) => {
    document.title = `${now} – ${words.peek().title}`;
    if (now !== given.name) noSample();
  });
  lang.subscribe((now) => {
    document.documentElement.lang = now;
  });
  addEventListener('keydown', onKey);
  const root = document.getElementById('app');
  if (!root) return;
  root.textContent = '';
  render(<App />, root);
  document.documentElement.dataset.ready = 'yes';
}

/** The serif of the PDF, for its pages on screen; under a name that no other font has. They are drawn anew when it is there. */
async function loadFonts(builtin: ArrayBuffer): Promise<void> {
  const files = unpack(builtin);
  const faces = [
    ['Regular', '400', 'normal'],
    ['Bold', '700', 'normal'],
    ['Italic', '400', 'italic'],
    ['BoldItalic', '700', 'italic'],
  ] as const;
  for (const [file, weight, style] of faces) {
    const bytes = files.get(`@thuky/fonts/Tinos-${file}.ttf`);
    if (bytes) document.fonts.add(await new FontFace('ThukySerif', new Uint8Array(bytes), { weight, style }).load());
  }
}

/** Undo and redo for the page as a whole; those of single fields would not know of the file. */
function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
  const key = event.key.toLowerCase();
  if (key === 'z') (event.shiftKey ? redo : undo)();
  else if (key === 'y') redo();
  else return;
  event.preventDefault();
}

void start();
