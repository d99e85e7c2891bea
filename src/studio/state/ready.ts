/** Who makes the documents, for what is done at a click. */
import type { Engine } from '../engine/engine.ts';

let engine: Engine | undefined;

/** It is there. Called once, before anything is opened. */
export function useEngine(ready: Engine): void {
  engine = ready;
}

/** Nothing while the page begins. */
export const engineReady = (): Engine | undefined => engine;
