/** The file that a job compares with. */

import type { Conference } from '../conference/schema/conference.ts';
import { comparable } from '../facts/earlier.ts';
import type { Message } from '../message/message.ts';
import type { Job } from '../model/job.ts';
import type { Files } from '../model/source.ts';
import { checkData } from './check-data.ts';
import type { House } from './house.ts';

/** A reader of comparisons for one job. */
export interface Earlier {
  /** What is wrong with the file itself: said once. */
  messages: readonly Message[];
  /** The earlier conference for a given one, or why it cannot be compared. */
  of(input: string, conference: Conference): { earlier?: Conference; messages: Message[] };
}

/** Read `job.compare`. An input that is that very file is compared with nothing. */
export function earlierOf({ compare, inputs }: Job, files: Files, house: House): Earlier {
  if (compare === undefined) return { messages: [], of: () => ({ messages: [] }) };
  const { checked, messages } = checkData(compare, files, house);
  return {
    messages: inputs.includes(compare) ? [] : messages,
    of: (input, conference) => {
      if (!checked || input === compare) return { messages: [] };
      const hindrances = comparable(conference, checked.conference, { file: compare });
      return hindrances.length > 0 ? { messages: hindrances } : { earlier: checked.conference, messages: [] };
    },
  };
}
