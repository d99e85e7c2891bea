/** The data file as text. It and the form change one text; undo is the page's own. */
import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { bracketMatching } from '@codemirror/language';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'preact/hooks';
import { pathAt, spanAt } from '../../core/verbs/form/edit-data.ts';
import { fullPath } from '../../core/verbs/form/widened.ts';
import { goTo, putText, textEditor } from '../editor/text-editor.ts';
import { yamlSpot } from '../state/go-to-yaml.ts';
import { problems } from '../state/live.ts';
import { form, open, sound, write } from '../state/store.ts';
import { here, lang } from '../state/view.ts';
import { words } from '../words/index.ts';
import { completeYaml } from './complete-yaml.ts';

export function YamlView() {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const speaks = lang.value;

  useEffect(() => {
    if (!host.current) return undefined;
    const editor = textEditor({
      parent: host.current,
      text: open.peek().text,
      label: 'YAML',
      lang: speaks,
      extensions: ownExtensions(),
      changed: (now) => write(now),
    });
    view.current = editor;
    // To the place of the field that was looked at last.
    const [at] = spanAt(sound.peek(), here.peek()) ?? [0];
    editor.dispatch({ selection: { anchor: Math.min(at, editor.state.doc.length) }, scrollIntoView: true });
    return () => editor.destroy();
  }, [speaks]);

  const { text } = open.value;
  useEffect(() => {
    // As it is now: while this waited, more may have been typed.
    if (view.current) putText(view.current, open.peek().text);
  }, [text]);

  const place = yamlSpot.value;
  useEffect(() => {
    const editor = view.current;
    if (!editor || !place) return;
    yamlSpot.value = undefined;
    goTo(editor, place);
  }, [place, text]);

  const found = problems.value;
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    editor.dispatch(setDiagnostics(editor.state, diagnostics(editor.state.doc.length)));
  }, [found]);

  return <section class="yaml editor" ref={host} aria-label={words.value.tabs.yaml} />;
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

function ownExtensions() {
  return [
    lineNumbers(),
    highlightActiveLine(),
    bracketMatching(),
    yaml(),
    autocompletion({ override: [completeYaml], icons: false }),
    keymap.of([...completionKeymap, indentWithTab]),
    EditorView.updateListener.of((update) => {
      if (update.selectionSet && update.view.hasFocus && form.peek() && sound.peek() === open.peek()) {
        const path = pathAt(open.peek(), update.state.selection.main.head);
        here.value = fullPath(form.peek()!, open.peek().data, path);
      }
    }),
  ];
}
