/** One build, reported as it goes. */
import type { Job } from '../../core/model/job.ts';
import { type Files, isBuiltIn } from '../../core/model/source.ts';
import { findSlugs } from '../../node/build/find-slugs.ts';
import type { KeptPool } from '../../node/build/kept-pool.ts';
import { touch } from '../../node/save/touch.ts';
import type { Chosen } from '../asking/choose-data.ts';
import type { Setting } from '../asking/setting.ts';
import { buildCode, count, newTotals } from '../telling/build-totals.ts';
import { print, say } from '../telling/streams.ts';
import { tellPerson } from '../telling/tell-build.ts';
import { tellJson } from '../telling/tell-json.ts';
import { type Deps, depsOf, depsText, standing } from './build-deps.ts';

/** What the flags of `thuky build` ask for. */
export interface BuildRun {
  set: Setting;
  asked: Omit<Job, 'inputs'>;
  out: string;
  deps: 'json' | 'make' | undefined;
  /** Files that say how to build: the configuration, the map of front matter. */
  shared: readonly string[];
  json: boolean;
  force: boolean;
  cache: boolean;
  dryRun: boolean;
  workers: number;
  limit: number;
  memory: number;
  /** The data files, as they are now. */
  choose(): Promise<Chosen>;
}

/** What a build has read, for a watch that builds again. */
export interface Read {
  inputs: readonly string[];
  needs: Set<string>;
  /** What was looked for and may arrive. */
  missing: Set<string>;
}

/** Build, and give back the exit code. `read` is filled with what was read; `repeat`: unchanged conferences say again what they lack; `workshop`: workers of earlier builds. */
export async function buildOnce(
  run: BuildRun,
  signal: AbortSignal,
  { read, repeat = true, workshop }: { read?: Read; repeat?: boolean; workshop?: KeptPool } = {},
): Promise<number> {
  const { set, out, dryRun } = run;
  const { inputs, given } = await run.choose();
  if (read) read.inputs = inputs;
  const { buildAll } = await import('../../node/build/build-all.ts');
  const totals = newTotals();
  const seen = new Set<string>();
  const deps: Deps[] = [];
  const teller = run.json
    ? tellJson({ out, total: inputs.length, dryRun })
    : tellPerson({ set, out, total: inputs.length, dryRun, repeat });
  const slugs = await findSlugs({ ...run.asked, inputs }, { ...run, given });
  const plan = {
    ...run,
    job: { ...run.asked, inputs, ...(slugs && { slugs }) },
    given,
    signal,
    workshop,
    progress: teller.progress,
  };
  for await (const { house, ...built } of buildAll(plan)) {
    const fresh = count(totals, built, seen);
    teller.one(built, fresh, house);
    if (run.deps) {
      deps.push(await depsOf(built, { house, out, shared: run.shared }));
      if (!dryRun) await touch(standing(built, out));
    }
    for (const need of [...built.photos, ...own(house)]) read?.needs.add(need);
    for (const need of built.missing ?? []) read?.missing.add(need);
  }
  const code = buildCode(totals, set.frail);
  teller.end(totals, code);
  if (run.deps) await print(depsText(deps, run.deps));
  const { stopped, ...rest } = totals.conferences;
  if (stopped.length > 0 && !run.json) {
    const done = Object.values(rest).flat().length;
    say(
      set.paint(
        'red',
        signal.aborted ? set.words.build.stopped(done, stopped.length) : set.words.build.full(stopped.length),
      ),
    );
  }
  return code;
}

function own(house: Files): string[] {
  return [...house.keys()].filter((key) => !isBuiltIn(key));
}
