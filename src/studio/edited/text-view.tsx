/** A document as Markdown, to be edited by hand: facts underlined, what is to look at in its place. */

import { type Diagnostic, forEachDiagnostic, nextDiagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorView, keymap } from '@codemirror/view';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { MarkedFact } from '../../core/verbs/judge-edited.ts';
import { goTo, putText, textEditor } from '../editor/text-editor.ts';
import { goToField } from '../state/go-to-field.ts';
import { spot } from '../state/go-to-text.ts';
import { editDocument, edits } from '../state/store.ts';
import { fresh, judged, shownText } from '../state/texts.ts';
import { here, lang } from '../state/view.ts';
import { words } from '../words/index.ts';
import { factMarks, factsAt, firstTold, setFacts, setTold } from './fact-marks.ts';
import { markdownLanguage } from './markdown-language.ts';
import { editOf } from './passages.ts';
import { type Under, UnderCursor } from './under-cursor.tsx';

/** Mounted once for each kind and language. */
export function TextView({ name }: { name: string }) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const under = useSignal<Under>({});

  useEffect(() => {
    if (!host.current) return undefined;
    const editor = textEditor({
      parent: host.current,
      text: shownText.peek() ?? '',
      label: words.peek().text.label,
      lang: lang.peek(),
      extensions: extensions((now) => {
        under.value = now;
      }),
      changed: (now, before) => edited(name, now, before),
    });
    view.current = editor;
    return () => editor.destroy();
  }, []);

  const text = shownText.value;
  useEffect(() => {
    // As it is now: while this waited, more may have been typed.
    const now = shownText.peek();
    if (view.current && now !== undefined) putText(view.current, now);
  }, [text]);

  const found = judged.value[name];
  useEffect(() => {
    const editor = view.current;
    // What was found in another text is of no use: the next answer is on its way.
    if (!editor || !found || found.text !== editor.state.doc.toString()) return;
    const diagnostics = found.problems.flatMap(({ from, to, severity, reason, remedy }): Diagnostic[] => {
      if (from === undefined) return [];
      return [{ from, to: Math.max(to ?? from, from), severity, message: remedy ? `${reason}\n→ ${remedy}` : reason }];
    });
    editor.dispatch({ effects: setFacts.of(found.facts) });
    editor.dispatch(setDiagnostics(editor.state, diagnostics));
  }, [found, text]);

  const path = here.value;
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    editor.dispatch({ effects: setTold.of(path) });
    const at = firstTold(editor.state.field(factMarks));
    // Somebody who types here is not taken elsewhere.
    if (at !== undefined && !editor.hasFocus)
      editor.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'nearest', yMargin: 40 }) });
  }, [path]);

  const place = spot.value;
  useEffect(() => {
    const editor = view.current;
    if (!editor || place?.kind !== name) return;
    spot.value = undefined;
    goTo(editor, place);
  }, [place]);

  return (
    <>
      <section class="text editor" ref={host} aria-label={words.value.text.label} />
      <UnderCursor
        under={under}
        next={() => {
          if (!view.current) return;
          nextDiagnostic(view.current);
          view.current.focus();
        }}
      />
    </>
  );
}

/** The person typed; what is again as the data give it is no edit. */
function edited(name: string, now: string, before: string): void {
  const edit = edits.peek()[name];
  const next = now === fresh.peek()[name] ? undefined : edit ? { ...edit, text: now } : editOf(before, now);
  editDocument(name, next, `text ${name}`);
}

function extensions(tell: (under: Under) => void) {
  const factHere = (editor: EditorView, at: number): MarkedFact | undefined =>
    factsAt(editor.state.field(factMarks), at)[0];
  const toField = (editor: EditorView, at: number | null): boolean => {
    const fact = at === null ? undefined : factHere(editor, at);
    if (fact) goToField(fact.path);
    return fact !== undefined;
  };
  return [
    markdownLanguage,
    factMarks,
    keymap.of([{ key: 'Mod-Enter', run: (editor) => toField(editor, editor.state.selection.main.head) }]),
    EditorView.domEventHandlers({
      mousedown: (event, editor) =>
        (event.ctrlKey || event.metaKey) && toField(editor, editor.posAtCoords({ x: event.clientX, y: event.clientY })),
    }),
    EditorView.updateListener.of(({ view, state }) => {
      const at = state.selection.main.head;
      const problems: Diagnostic[] = [];
      forEachDiagnostic(state, (one, from, to) => {
        if (from <= at && at <= to) problems.push(one);
      });
      tell({ fact: factHere(view, at), problem: problems[0] });
    }),
  ];
}
