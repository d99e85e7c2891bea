/** The closing words of a build: what was made, where, what to look at first, and what is still missing. */
import { formatOf } from '../../core/model/formats.ts';
import { addAll } from '../../core/model/many.ts';
import { firstLook } from '../../core/verbs/first-look.ts';
import { isMissingPhoto, missingPhotos } from '../../core/verbs/missing-photos.ts';
import type { OneBuilt } from '../../node/build/built.ts';
import type { Setting } from '../asking/setting.ts';
import type { BuildTotals } from './build-totals.ts';
import { tally } from './tally.ts';

type Saved = BuildTotals['saved'][number];
/** So many conferences are named in a list. */
const named = 20;

/** What the summary is made of. */
interface Summed {
  out: string;
  totals: BuildTotals;
  /** Errors and warnings that were printed. */
  printed: { errors: number; warnings: number };
  dryRun: boolean;
  /** Whether to say what to open. */
  first: boolean;
}

/** Lines for the person, in order: the one to go on with comes last. */
export function summary({ out, totals, printed, dryRun, first: look }: Summed, { words, paint }: Setting): string[] {
  const { done, build } = words;
  const { saved, same, messages, conferences: went, kept, edited, offered } = totals;
  const conferences = new Set(saved.map(({ input }) => input)).size;
  const whole = (files: readonly Saved[]) => files.filter((one) => !edited.some((other) => isOf(one, other)));
  const first = firstLook(whole(saved)) ?? firstLook(whole(same));
  const beside = edited.find(({ at }) => at);
  const apart = edited.find((one) => saved.some((other) => isOf(one, other)));
  const photos = missingPhotos(messages);
  const infos = tally(messages.filter((message) => !isMissingPhoto(message))).infos;
  const lines = [headline()];
  if (saved.length > 0 && went.same.length > 0) lines.push(build.unchanged(went.same.length));
  if (kept > 0) lines.push(build.edited(kept));
  if (offered > 0 && beside?.at)
    lines.push(paint('yellow', build.offered(offered, base(beside.path), base(beside.at))));
  if (apart && !dryRun) lines.push(build.siblings(`${out}/${apart.path}`, formatOf(apart.path) === 'md'));
  if (printed.errors + printed.warnings > 0) {
    lines.push(paint(printed.errors ? 'red' : 'yellow', `${done.counts(printed.errors, printed.warnings)}.`));
  }
  if (photos.size > 0) {
    lines.push(done.photos([...photos.values()].flat().length));
    for (const [file, at] of [...photos].slice(0, named)) lines.push(`  ${file}: ${done.photosAt(at)}`);
    if (photos.size > named) lines.push(`  ${build.moreConferences(photos.size - named)}`);
  }
  if (infos > 0) lines.push(paint('dim', done.infos(infos)));
  if (first && look && !dryRun) lines.push(done.first(paint('bold', `${out}/${first.path}`)));
  addAll(
    lines,
    failures(totals, words).map((line) => paint('red', line)),
  );
  return lines;

  function headline(): string {
    if (saved.length > 0) return (dryRun ? build.wouldMake : done.made)(saved.length, conferences, out);
    return went.same.length > 0 && went.failed.length + went.stopped.length === 0
      ? build.nothingNew(went.same.length, out)
      : done.madeNothing;
  }
}

/** The conferences that failed, with the reason, when there is more than one conference. */
function failures({ conferences }: BuildTotals, words: Setting['words']): string[] {
  const { failed } = conferences;
  const all = Object.values(conferences).flat().length;
  if (failed.length === 0 || all < 2) return [];
  const lines = failed.slice(0, named).map((one) => `  ${one.input}: ${reason(one, words)}`);
  const more = failed.length - named;
  return [
    words.build.failed(failed.length, all),
    ...lines,
    ...(more > 0 ? [`  ${words.build.moreConferences(more)}`] : []),
  ];
}

function reason({ state, broken, files, messages }: OneBuilt, { build, done }: Setting['words']): string {
  if (state === 'twice' || files.some(({ twice }) => twice)) return build.reasonTwice;
  if (broken?.why === 'time') return build.reasonSlow;
  if (broken) return broken.why === 'memory' ? build.reasonHeavy : build.reasonBroken;
  return files.some(({ fault }) => fault) ? build.reasonFault : done.counts(tally(messages).errors, 0);
}

/** Whether two files are one document in two formats. */
function isOf(one: Pick<Saved, 'kind' | 'input'>, other: Pick<Saved, 'kind' | 'input'>): boolean {
  return one.kind === other.kind && one.input === other.input;
}

const base = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
