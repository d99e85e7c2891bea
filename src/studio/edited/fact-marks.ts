/** Words of an edited text that say what the data say: underlined softly, and those of a field marked. */
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { MarkedFact } from '../../core/verbs/judge-edited.ts';
import { tellsOf } from '../preview/marks.ts';

type Path = MarkedFact['path'];

/** What was found in the text as it is now. */
export const setFacts = StateEffect.define<readonly MarkedFact[]>();
/** Another field has the focus. */
export const setTold = StateEffect.define<Path>();

interface Facts {
  marks: DecorationSet;
  told: Path;
}

/** The facts; they move with the text until it is judged again. */
export const factMarks = StateField.define<Facts>({
  create: () => ({ marks: Decoration.none, told: [] }),
  update({ marks, told }, { changes, docChanged, effects, newDoc }) {
    let next: Facts = { marks: docChanged ? marks.map(changes) : marks, told };
    for (const effect of effects) {
      if (effect.is(setTold)) next = { marks: marked(factsIn(next.marks), effect.value), told: effect.value };
      else if (effect.is(setFacts)) {
        const inside = effect.value.filter(({ from, to }) => from < to && to <= newDoc.length);
        next = { ...next, marks: marked(inside, next.told) };
      }
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field, ({ marks }) => marks),
});

/** The facts around an offset, the narrowest first. */
export function factsAt({ marks }: Facts, at: number): MarkedFact[] {
  const width = ({ from, to }: MarkedFact): number => to - from;
  return factsIn(marks, at, at).sort((one, other) => width(one) - width(other));
}

/** Where the words of the field that is told begin. */
export function firstTold({ marks, told }: Facts): number | undefined {
  const facts = factsIn(marks);
  for (const tells of tellsOf(told)) {
    const found = facts.find(({ path }) => tells(path.join('.')));
    if (found) return found.from;
  }
  return undefined;
}

function factsIn(marks: DecorationSet, start?: number, end?: number): MarkedFact[] {
  const facts: MarkedFact[] = [];
  marks.between(start ?? 0, end ?? 1e9, (from, to, { spec }) => {
    facts.push({ from, to, path: spec.path as Path });
  });
  return facts;
}

function marked(facts: readonly MarkedFact[], told: Path): DecorationSet {
  const sources = facts.map(({ path }) => path.join('.'));
  const tells = tellsOf(told).find((one) => sources.some(one));
  const ranges = facts.map(({ from, to, path }, index) => {
    const isTold = tells?.(sources[index] ?? '') ?? false;
    return Decoration.mark({ class: isTold ? 'fact told' : 'fact', path }).range(from, to);
  });
  return Decoration.set(ranges, true);
}
