/** What travels between the steps of a build into a folder. */
import type { VFileMessage } from 'vfile-message';
import type { Job } from '../../core/model/job.ts';
import type { Files } from '../../core/model/source.ts';
import type { Claim } from '../record/claims.ts';
import type { RecordBook } from '../record/record-book.ts';
import type { Put } from '../save/put-output.ts';
import type { KeptPool } from './kept-pool.ts';
import type { MadeInput, Task } from './make-input.ts';
import type { Broken } from './make-pool.ts';

/** What to build, and how. */
export interface BuildPlan {
  job: Job;
  /** What was read already: standard input. */
  given: Files;
  out: string;
  /** Overwrite edited files, keeping a copy of each. */
  force: boolean;
  /** Leave what did not change as it is. */
  cache: boolean;
  /** Write nothing. */
  dryRun: boolean;
  /** Conferences made at once, at most. */
  workers: number;
  /** Seconds for one conference. */
  limit: number;
  /** Megabytes for one conference. */
  memory: number;
  /** Where workers stay for the next build; without it, they end with this one. */
  workshop?: KeptPool | undefined;
  /** Ends the build; what is being saved is saved whole. */
  signal: AbortSignal;
  /** Told when a conference is begun and when it is done. */
  progress?: (input: string, what: 'begun' | 'done') => void;
}

/** One output, and what became of it. */
export interface FileBuilt extends Partial<Put> {
  /** Below the output folder. */
  path: string;
  kind: string;
  /** How long the version made is, in bytes. */
  size?: number;
  /** The version made. */
  bytes?: Uint8Array;
  /** Why it could not be saved. */
  fault?: unknown;
  /** It was not saved: an earlier conference has this path. */
  twice?: boolean;
}

/** One conference, and what became of its documents. */
export interface OneBuilt {
  input: string;
  /**
   * `made`: it was made anew. `unchanged`: nothing that it depends on changed. `broken`: its worker gave nothing back.
   * `twice`: another conference has its folder. `stopped`: it was not begun.
   */
  state: 'made' | 'unchanged' | 'broken' | 'twice' | 'stopped';
  files: FileBuilt[];
  messages: VFileMessage[];
  /** Files besides its data that it is made from and that are there: photos, and what it is compared with. */
  photos: string[];
  /** Those that it names and that are not there. */
  missing?: string[];
  /** The data file as read. */
  data?: Uint8Array | undefined;
  broken?: Broken;
}

/** One conference to build. */
export interface One {
  input: string;
  job: Task['job'];
  /** Hash of thuky, templates, registers, fonts, style and the job's fields. */
  by: string;
  book: RecordBook;
  claim: Claim;
}

/** What conferences of one build share. */
export interface OneContext extends Omit<BuildPlan, 'job'> {
  make(task: Task): Promise<MadeInput | Broken>;
  /** Waits until a worker is free. */
  one<Result>(run: () => Promise<Result>): Promise<Result>;
  /** The disk has no room: what was not begun is not begun. */
  full: boolean;
}
