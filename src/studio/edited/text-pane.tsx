/** A document as text in the right pane: to edit, or beside what the data give now. */
import { edits } from '../state/store.ts';
import { fresh, shownText } from '../state/texts.ts';
import { comparing, kind, lang } from '../state/view.ts';
import { words } from '../words/index.ts';
import { CompareView } from './compare-view.tsx';
import { TextView } from './text-view.tsx';

export function TextPane() {
  const name = kind.value;
  if (comparing.value && edits.value[name] && fresh.value[name] !== undefined) return <CompareView name={name} />;
  if (shownText.value === undefined) return <p class="nothing">{words.value.text.nothing}</p>;
  return <TextView key={`${name} ${lang.value}`} name={name} />;
}
