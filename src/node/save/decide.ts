/** What becomes of an output that is on disk already. */

/** What is known of one output. Each is a content hash. */
export interface Known {
  /** The version just made. */
  next: string;
  /** What is on disk; nothing when there is no such file. */
  found: string | undefined;
  /** Whether thuky wrote what is on disk. */
  ours: boolean;
  /** The last version that thuky put here or beside. */
  offered: string | undefined;
  /** Overwrite edits, keeping a copy. */
  force: boolean;
}

/**
 * `same`: it is there already. `write`: nothing of a person is there. `replace`: write, after the edited file got
 * another name. `kept`: edited, and the person has had this version before, so nothing new is to be said.
 * `beside`: edited, and this version is new: it goes beside.
 */
export type Decision = 'same' | 'write' | 'replace' | 'kept' | 'beside';

/** Decide. Pure. */
export function decide({ next, found, ours, offered, force }: Known): Decision {
  if (found === next) return 'same';
  if (found === undefined || ours) return 'write';
  if (force) return 'replace';
  return next === offered ? 'kept' : 'beside';
}
