/** The shapes of what news tells beside data of the file. */
import type { OutcomeFacts } from './outcomes.ts';
import type { SapoTold } from './sapo-told.ts';
import { flag, maybe, sure, type Table, text } from './shape-parts.ts';

/** A sentence that tells an outcome. */
export const outcome = {
  strength: sure({ is: 'text', words: ['loss', 'grave', 'strong', 'figure', 'plain'] }),
  full: sure(text),
  clause: sure(text),
  deed: maybe(text),
  fullDeed: maybe(text),
  dated: sure(flag),
  said: sure(flag),
  counted: sure(flag),
  point: sure(text),
} satisfies Table<OutcomeFacts>;

/** What the sapo has told. */
export const told = {
  election: sure(flag),
  covenant: sure(flag),
  plans: sure(flag),
} satisfies Table<SapoTold>;
