/** From a thing to look at to its place in the data file as text. */
import { batch, signal } from '@preact/signals';
import { left, pane } from './view.ts';

/** A place that is to be shown as soon as the text is there. */
export const yamlSpot = signal<{ from: number; to: number } | undefined>(undefined);

/** Open the text at a place. */
export function goToYaml(from: number, to = from): void {
  batch(() => {
    pane.value = 'data';
    left.value = 'yaml';
    yamlSpot.value = { from, to };
  });
}
