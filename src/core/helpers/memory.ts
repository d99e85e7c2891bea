/** What one document has named and worded so far, and in which style. One memory a rendering; helpers read and add to it. */

import type { PathOf } from '../handlebars/run/traced.ts';
import type { HouseStyle } from '../model/house-style.ts';

export interface Memory {
  /** How the house writes dates, counts, people. */
  style: HouseStyle;
  /** Data paths of the people already introduced in full. */
  introduced: Set<string>;
  /** How often each set of variants has been used. */
  turns: Map<string, number>;
  /** Chooses among variants; the same seed, the same words. */
  seed: number;
  /** Keys of the data file that a form demands and that are absent, in the order met. */
  demanded: Set<string>;
  /** The words kept last, of which later parts may ask what they said. */
  kept: string;
  pathOf: PathOf;
}

/** A fresh memory. */
export function startMemory(options: Pick<Memory, 'style' | 'seed' | 'pathOf'>): Memory {
  return { ...options, introduced: new Set(), turns: new Map(), demanded: new Set(), kept: '' };
}
