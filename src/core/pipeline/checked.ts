/** What the check of a data file gives. */
import type { Conference } from '../conference/schema/conference.ts';
import type { Wordings } from '../conference/wordings.ts';
import type { AwardEntry } from '../facts/awards.ts';
import type { Message } from '../message/message.ts';
import type { Source } from '../model/source.ts';

/** A conference that documents may be made of. */
export interface Checked {
  source: Source;
  /** As the first of each text's wordings tells it. */
  conference: Conference;
  /** Texts that the file says in several ways. */
  wordings: readonly Wordings[];
  /** What the register says of a form of award. */
  awardEntry(form: string): AwardEntry | undefined;
}

/** What a check found. `checked` is there when nothing is wrong enough to stop the documents. */
export interface CheckedData {
  checked?: Checked;
  messages: readonly Message[];
}
