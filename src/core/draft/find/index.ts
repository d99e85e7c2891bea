/** All that is looked for in a sentence. Adding a concept: a file, a row here. */
import type { Find } from '../found.ts';
import { attendance } from './attendance.ts';
import { awards } from './awards.ts';
import { cluster } from './cluster.ts';
import { covenant } from './covenant.ts';
import { decisions } from './decisions.ts';
import { indicators } from './indicators.ts';
import { byline, matter } from './matter.ts';
import { nextTerm } from './next-term.ts';
import { papers } from './papers.ts';
import { photos } from './photos.ts';
import { programme } from './programme.ts';
import { purposeFinder } from './purposes.ts';
import { slogans } from './slogans.ts';
import { tableRows } from './table-rows.ts';
import { tasks } from './tasks.ts';
import { venue } from './venue.ts';
import { when } from './when.ts';

/** In the order of a data file: where two find the same, the first one stands. */
export const finders: readonly Find[] = [
  matter,
  purposeFinder,
  when,
  venue,
  cluster,
  attendance,
  programme,
  indicators,
  awards,
  tasks,
  decisions,
  nextTerm,
  covenant,
  slogans,
  papers,
  photos,
  byline,
  tableRows,
];
