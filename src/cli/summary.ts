/** The closing words of a build: what was made, where, what to look at first, and what is still missing. */
import type { VFileMessage } from 'vfile-message';
import type { Output } from '../core/types.ts';
import type { Setting } from './setting.ts';
import { tally } from './tally.ts';

/** Formats in the order in which a person would open them. */
const easiest = ['html', 'pdf', 'docx', 'md', 'txt'];
/** Kinds likewise; others come after. */
const newest = ['article', 'report', 'minutes'];

/** A document that is on disk. */
export type Saved = Pick<Output, 'path' | 'input' | 'kind'>;

/** Lines for the person, in order. */
export function summary(
  { out, saved, messages }: { out: string; saved: readonly Saved[]; messages: readonly VFileMessage[] },
  { words, paint }: Setting,
): string[] {
  const { done } = words;
  const counts = tally(messages);
  const conferences = new Set(saved.map(({ input }) => input)).size;
  const first = firstLook(saved);
  const photos = missingPhotos(messages);
  const infos = tally(messages.filter((message) => !isPhoto(message))).infos;
  const lines = [saved.length > 0 ? done.made(saved.length, conferences, out) : done.madeNothing];
  if (first) lines.push(done.first(paint('bold', `${out}/${first.path}`)));
  if (counts.errors + counts.warnings > 0) {
    lines.push(paint(counts.errors ? 'red' : 'yellow', `${done.counts(counts.errors, counts.warnings)}.`));
  }
  if (photos.size > 0) {
    lines.push(done.photos([...photos.values()].flat().length));
    for (const [file, at] of photos) lines.push(`  ${file}: ${done.photosAt(at)}`);
  }
  if (infos > 0) lines.push(paint('dim', done.infos(infos)));
  return ['', ...lines];
}

function firstLook(saved: readonly Saved[]): Saved | undefined {
  const rank = (list: readonly string[], name: string) => (list.indexOf(name) + list.length + 1) % (list.length + 1);
  const score = ({ kind, path }: Saved) =>
    rank(newest, kind) * 10 + rank(easiest, path.slice(path.lastIndexOf('.') + 1));
  return saved.reduce<Saved | undefined>(
    (best, output) => (best && score(best) <= score(output) ? best : output),
    undefined,
  );
}

/** Photos without a file, as lines of each data file, by file. */
function missingPhotos(messages: readonly VFileMessage[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { file, line } of messages.filter(isPhoto)) {
    if (!file || !line) continue;
    const lines = places.get(file) ?? [];
    if (!lines.includes(line)) places.set(file, [...lines, line]);
  }
  return places;
}

function isPhoto({ ruleId }: VFileMessage): boolean {
  return ruleId === 'photo-present' || ruleId === 'photo-exists';
}
