/** What one document has said so far, and how it speaks. One memory a rendering; helpers read and add to it. */
import type { HouseStyle } from '../house-style.ts';
import type { PathOf } from './traced.ts';

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
  pathOf: PathOf;
}

/** A fresh memory. */
export function startMemory(options: Pick<Memory, 'style' | 'seed' | 'pathOf'>): Memory {
  return { ...options, introduced: new Set(), turns: new Map(), demanded: new Set() };
}

/** A number from a text, the same on every machine (FNV-1a, 32 bits). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
