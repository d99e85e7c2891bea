/** The progress of a build, for a person: on standard error, line by line, with a bar where the terminal can draw one. */
import type { Files } from '../../core/model/source.ts';
import { stemOf } from '../../core/model/stem.ts';
import { unfilled } from '../../core/verbs/unfilled.ts';
import type { FileBuilt, OneBuilt } from '../../node/build/built.ts';
import type { Broken } from '../../node/build/make-pool.ts';
import type { Setting } from '../asking/setting.ts';
import type { BuildTotals } from './build-totals.ts';
import { isSaved } from './build-totals.ts';
import { writeFault } from './fault.ts';
import { barFits, type ProgressBar, progressBar } from './progress-bar.ts';
import { showDifference } from './show-difference.ts';
import { showMessages } from './show-messages.ts';
import { gap, say } from './streams.ts';
import { summary } from './summary.ts';
import { tally } from './tally.ts';

/** Who hears of a build. */
export interface BuildTeller {
  progress(input: string, what: 'begun' | 'done'): void;
  /** One conference, and those of its messages that are new. */
  one(built: OneBuilt, fresh: OneBuilt['messages'], house: Files): void;
  end(totals: BuildTotals, code: number): void;
}

/** More conferences than these get a line each, not one for each file. */
const few = 12;

export interface TellSettings {
  set: Setting;
  out: string;
  total: number;
  dryRun: boolean;
  /** The first of several builds: say what an unchanged conference lacks, and which document to open. */
  repeat: boolean;
}

/** Tell a person. */
export function tellPerson({ set, out, total, dryRun, repeat }: TellSettings): BuildTeller {
  const bar: ProgressBar | undefined =
    !set.quiet && total > 1 && barFits() ? progressBar(total, set.words.build.left) : undefined;
  const printed = { errors: 0, warnings: 0 };
  return {
    progress: (input, what) => bar?.[what](input),
    one(built, fresh, house) {
      const lines = outcomeLines(built, { set, out, dryRun, each: total <= few, terminal: bar !== undefined });
      const shown = built.state === 'unchanged' && !repeat ? [] : fresh;
      if (lines.length === 0 && shown.length === 0) return;
      const write = () => {
        const files = built.data ? new Map([...house, [built.input, built.data]]) : house;
        // Of many conferences, what each form lacks is a line: check says it in full.
        const { kinds, others } = total > 1 && set.report === 'text' ? unfilled(shown) : { kinds: [], others: shown };
        showMessages(others, files, set, 'warning');
        const counts = tally(others);
        printed.errors += counts.errors;
        printed.warnings += counts.warnings + (kinds.length > 0 ? 1 : 0);
        if (kinds.length > 0) say(set.paint('yellow', set.words.build.unfilled(built.input, kinds)));
        for (const line of lines) say(line);
      };
      if (bar) bar.around(write);
      else write();
    },
    end(totals) {
      bar?.end();
      if (set.quiet) return;
      gap();
      for (const line of summary({ out, totals, printed, dryRun, first: repeat }, set)) say(line);
    },
  };
}

interface LineSettings extends Pick<TellSettings, 'set' | 'out' | 'dryRun'> {
  /** A line for each file. */
  each: boolean;
  terminal: boolean;
}

/** What there is to say of one conference besides its messages. */
function outcomeLines(built: OneBuilt, settings: LineSettings): string[] {
  const { set, each, terminal } = settings;
  const { words, paint, quiet } = set;
  if (built.broken) return [paint('red', brokenLine(built.input, built.broken, set))];
  if (built.state === 'twice')
    return [paint('red', words.build.twice(built.input, `${settings.out}/${stemOf(built.input)}`))];
  const saved = built.files.filter(isSaved).length;
  const lines = built.files.flatMap((file) => fileLines(file, settings));
  if (!each && !terminal && !quiet && saved > 0)
    lines.push(`${paint('green', '✓')} ${words.build.one(built.input, saved)}`);
  return lines;
}

function fileLines(
  { path, decision, at, edited, bytes, fault, twice }: FileBuilt,
  { set, out, dryRun, each }: LineSettings,
): string[] {
  const { words, paint, quiet } = set;
  const { build } = words;
  const place = `${out}/${path}`;
  const beside = at && `${out}/${at}`;
  if (twice) return [paint('red', words.done.twice(place))];
  if (fault)
    return [
      paint(
        'red',
        writeFault(place, fault, words, '-o') ??
          words.fault.cannotWrite(place, String((fault as Error).message ?? fault)),
      ),
    ];
  if (decision === 'beside' && beside) {
    const line = paint('yellow', `• ${(dryRun ? build.wouldBeside : build.beside)(place, beside)}`);
    return [line, ...(edited && bytes ? showDifference({ path, before: edited, after: bytes }, set) : [])];
  }
  if (decision === 'replace')
    return [paint('yellow', `• ${dryRun ? build.wouldReplace(place) : build.replaced(place, beside)}`)];
  if (quiet) return [];
  if (decision === 'kept') return [paint('dim', `• ${beside ? build.keptBeside(place, beside) : build.kept(place)}`)];
  if (decision !== 'write' || !each) return [];
  return [dryRun ? `${paint('cyan', '+')} ${build.wouldWrite(place)}` : `${paint('green', '✓')} ${place}`];
}

function brokenLine(input: string, { why, stage, seconds, cause }: Broken, { words }: Setting): string {
  const at = stage === '' ? '' : words.build.stage(stage);
  const time = seconds.toFixed(1);
  if (why === 'time') return words.build.slow(input, at, time);
  if (why === 'memory') return words.build.heavy(input, at);
  return words.build.broken(
    input,
    at,
    time,
    cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause),
  );
}
