/** What every text view of the page has: undo is the page's own, its words are in the person's language. */
import { defaultKeymap } from '@codemirror/commands';
import { indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import type { Lang } from '../../core/model/job.ts';
import { redo, undo } from '../state/store.ts';
import { highlighting } from './highlighting.ts';
import { phrases } from './phrases.ts';

const fromOutside = Transaction.userEvent.of('outside');

interface Made {
  parent: HTMLElement;
  text: string;
  /** What screen readers call it. */
  label: string;
  lang: Lang;
  /** Keys and all else of its own; they come before those that all have. */
  extensions: Extension;
  /** Somebody changed the text here. */
  changed(now: string, before: string): void;
}

/** Make one. */
export function textEditor({ parent, text, label, lang, extensions, changed }: Made): EditorView {
  const editor = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        extensions,
        drawSelection(),
        syntaxHighlighting(highlighting),
        indentUnit.of('  '),
        EditorState.tabSize.of(2),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', lang: 'vi' }),
        lang === 'vi' ? EditorState.phrases.of(phrases) : [],
        search({ top: true }),
        keymap.of([
          { key: 'Mod-z', run: undoHere, preventDefault: true },
          { key: 'Mod-y', run: redoHere, preventDefault: true },
          { key: 'Mod-Shift-z', run: redoHere, preventDefault: true },
          { key: 'Mod-h', run: openSearchPanel },
          ...searchKeymap,
          ...lintKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of(({ docChanged, transactions, state, startState }) => {
          const outside = transactions.some((one) => one.isUserEvent('outside'));
          if (docChanged && !outside) changed(state.doc.toString(), startState.doc.toString());
        }),
      ],
    }),
  });
  // What scrolls is reached by keyboard.
  editor.scrollDOM.tabIndex = 0;
  return editor;
}

/** The text as it is elsewhere; nothing but what differs is touched, so that cursor and scroll stay. */
export function putText(editor: EditorView, now: string): void {
  const before = editor.state.doc.toString();
  if (before !== now) editor.dispatch({ changes: difference(before, now), annotations: fromOutside });
}

function difference(before: string, after: string): { from: number; to: number; insert: string } {
  let from = 0;
  const shorter = Math.min(before.length, after.length);
  while (from < shorter && before[from] === after[from]) from += 1;
  let end = 0;
  while (end < shorter - from && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

const undoHere = (): boolean => {
  undo();
  return true;
};

const redoHere = (): boolean => {
  redo();
  return true;
};

/** Select a stretch of the text, in sight, and let the user type there. What the text no longer has is its end. */
export function goTo(editor: EditorView, { from, to }: { from: number; to: number }): void {
  const within = (at: number): number => Math.min(at, editor.state.doc.length);
  editor.dispatch({
    selection: { anchor: within(from), head: within(to) },
    effects: EditorView.scrollIntoView(within(from), { y: 'center' }),
  });
  editor.focus();
}
