/** The data file as text. It and the form change one text; undo is the page's own. */
import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { EditorState, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'preact/hooks';
import { pathAt, spanAt } from '../../core/verbs/form/edit-data.ts';
import { fullPath } from '../../core/verbs/form/widened.ts';
import { problems } from '../state/live.ts';
import { form, open, redo, sound, undo, write } from '../state/store.ts';
import { here, lang } from '../state/view.ts';
import { words } from '../words/index.ts';
import { completeYaml } from './complete-yaml.ts';
import { highlighting } from '../editor/highlighting.ts';
import { phrases } from '../editor/phrases.ts';

const fromOutside = Transaction.userEvent.of('outside');

export function YamlView() {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const speaks = lang.value;

  useEffect(() => {
    if (!host.current) return undefined;
    const editor = new EditorView({
      parent: host.current,
      state: EditorState.create({ doc: open.peek().text, extensions: extensionsFor(speaks) }),
    });
    // What scrolls is reached by keyboard.
    editor.scrollDOM.tabIndex = 0;
    view.current = editor;
    // To the place of the field that was looked at last.
    const [at] = spanAt(sound.peek(), here.peek()) ?? [0];
    editor.dispatch({ selection: { anchor: Math.min(at, editor.state.doc.length) }, scrollIntoView: true });
    return () => editor.destroy();
  }, [speaks]);

  const { text } = open.value;
  useEffect(() => {
    const editor = view.current;
    const before = editor?.state.doc.toString();
    // As it is now: while this waited, more may have been typed.
    const now = open.peek().text;
    if (!editor || before === undefined || before === now) return;
    editor.dispatch({ changes: difference(before, now), annotations: fromOutside });
  }, [text]);

  const found = problems.value;
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    editor.dispatch(setDiagnostics(editor.state, diagnostics(editor.state.doc.length)));
  }, [found]);

  return <section class="yaml" ref={host} aria-label={words.value.tabs.yaml} />;
}

function diagnostics(length: number): Diagnostic[] {
  return problems.peek().flatMap(({ offset, reason, remedy, severity, path }) => {
    if (offset === undefined || offset > length) return [];
    const [from, to] = spanAt(open.peek(), path) ?? [offset, offset];
    const inside = from <= offset && offset <= to && !open.peek().text.slice(from, to).includes('\n');
    const end = inside ? Math.min(to, length) : Math.min(offset + 1, length);
    return [{ from: offset, to: Math.max(end, offset), severity, message: remedy ? `${reason}\n→ ${remedy}` : reason }];
  });
}

/** The part that differs, so that cursor and scroll stay. */
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

function extensionsFor(speaks: 'vi' | 'en') {
  return [
    lineNumbers(),
    drawSelection(),
    highlightActiveLine(),
    bracketMatching(),
    yaml(),
    syntaxHighlighting(highlighting),
    indentUnit.of('  '),
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': 'YAML', spellcheck: 'false', lang: 'vi' }),
    speaks === 'vi' ? EditorState.phrases.of(phrases) : [],
    search({ top: true }),
    autocompletion({ override: [completeYaml], icons: false }),
    keymap.of([
      { key: 'Mod-z', run: undoHere, preventDefault: true },
      { key: 'Mod-y', run: redoHere, preventDefault: true },
      { key: 'Mod-Shift-z', run: redoHere, preventDefault: true },
      { key: 'Mod-h', run: openSearchPanel },
      ...completionKeymap,
      ...searchKeymap,
      ...lintKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    EditorView.updateListener.of((update) => {
      const outside = update.transactions.some((one) => one.isUserEvent('outside'));
      if (update.docChanged && !outside) write(update.state.doc.toString());
      if (update.selectionSet && update.view.hasFocus && form.peek() && sound.peek() === open.peek()) {
        const path = pathAt(open.peek(), update.state.selection.main.head);
        here.value = fullPath(form.peek()!, open.peek().data, path);
      }
    }),
  ];
}
