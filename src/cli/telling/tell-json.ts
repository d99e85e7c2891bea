/** The progress of a build, for a program: NDJSON on standard output. The keys are a promise. */
import { reportJson } from '../../core/message/report-json.ts';
import type { FileBuilt } from '../../node/build/built.ts';
import { outcomeOf } from './build-totals.ts';
import type { BuildTeller } from './tell-build.ts';

const version = 1;
const states = { same: 'unchanged', write: 'written', replace: 'replaced', kept: 'kept', beside: 'beside' } as const;

/**
 * Lines, by `type`: `start`; for each conference its `message`s, a `file` each, and `conference`; `end`.
 * Nothing in them depends on the clock or on the order in which conferences were done.
 */
export function tellJson({ out, total, dryRun }: { out: string; total: number; dryRun: boolean }): BuildTeller {
  put({ type: 'start', version, out, total, dryRun });
  return {
    progress() {},
    one(built, fresh) {
      process.stdout.write(reportJson(fresh));
      const { input, files, broken } = built;
      for (const file of files) put(fileJson(file, input, out));
      put({
        type: 'conference',
        version,
        input,
        state: { built: 'built', same: 'unchanged', failed: 'failed', stopped: 'stopped' }[outcomeOf(built)],
        files: files.length,
        reason: broken?.why ?? (built.state === 'twice' ? 'twice' : null),
        stage: broken?.stage || null,
      });
    },
    end({ conferences, saved, kept, offered }, exitCode) {
      const { built, same, failed, stopped } = conferences;
      const counts = { built: built.length, unchanged: same.length, failed: failed.length, stopped: stopped.length };
      put({ type: 'end', version, ...counts, written: saved.length, kept, offered, exitCode });
    },
  };
}

function fileJson({ path, kind, decision, at, fault, twice }: FileBuilt, input: string, out: string): object {
  return {
    type: 'file',
    version,
    input,
    kind,
    path: `${out}/${path}`,
    state: fault || !decision ? 'failed' : states[decision],
    beside: at ? `${out}/${at}` : null,
    reason: twice ? 'twice' : fault ? ((fault as NodeJS.ErrnoException).code ?? String(fault)) : null,
  };
}

function put(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
