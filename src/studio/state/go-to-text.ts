/** From a thing to look at to its place in the text of a document. */
import { batch, signal } from '@preact/signals';
import { comparing, kind, look, pane } from './view.ts';

/** A place that is to be shown as soon as the text of that kind is there. */
export const spot = signal<{ kind: string; from: number; to: number } | undefined>(undefined);

/** Open the text of a document, at a place where there is one. */
export function goToText(one: string, place?: { from: number; to: number }): void {
  batch(() => {
    pane.value = 'preview';
    kind.value = one;
    look.value = 'text';
    comparing.value = false;
    spot.value = { kind: one, ...(place ?? { from: 0, to: 0 }) };
  });
}

/** Open the comparison of an edited document with what the data give. */
export function goToComparison(one: string): void {
  batch(() => {
    pane.value = 'preview';
    kind.value = one;
    look.value = 'text';
    comparing.value = true;
  });
}
