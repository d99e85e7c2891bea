/** Themes, mottos, breakthroughs and movements: of which time each is, and which of them are one campaign's. */
import type { Conference } from '../conference/schema/conference.ts';
import { fold } from '../language/fold.ts';
import { followsPeriod, parsePeriod } from '../language/period.ts';
import { reviewed } from './earlier.ts';
import type { Trace } from './trace.ts';

type Slogan = NonNullable<Conference['slogans']>[number];

/** A slogan. */
export type SloganFacts = Slogan & {
  /** Of a time after the one looked back on. */
  ahead: boolean;
  /** Of a theme, the motto and breakthrough of the same period from the same hand: told in one sentence with it. */
  others: Slogan[];
  /** Told with its theme. */
  joined: boolean;
  /** A movement that the programme launches by its name: told there. */
  launched: boolean;
  /** Of the years that the tasks are of. */
  again: boolean;
};

/** Derive. A motto whose author nobody named goes with a theme of the cluster's own, never with that of another body. */
export function sloganFacts(conference: Conference, trace: Trace): SloganFacts[] {
  const { slogans = [], cluster, tasks } = conference;
  const past = reviewed(conference)?.value;
  const isOthers = (one: Slogan, theme: Slogan): boolean =>
    (one.kind === 'motto' || one.kind === 'breakthrough') &&
    one.period === theme.period &&
    (one.by === theme.by || (one.by === undefined && theme.by === cluster?.name));
  const themes = slogans.filter(({ kind }) => kind === 'theme');
  const facts = slogans.map((slogan, index): SloganFacts => {
    const ahead = past !== undefined && slogan.period !== undefined && isAfter(slogan.period, past);
    const others = slogan.kind === 'theme' ? slogans.filter((one) => isOthers(one, slogan)) : [];
    const again = slogan.period === tasks?.period && /^\d{4}\s*-\s*\d{4}$/u.test(slogan.period ?? '');
    return trace.tag(
      {
        ...slogan,
        ahead,
        others,
        joined: themes.some((theme) => isOthers(slogan, theme)),
        launched: isLaunched(slogan, conference),
        again,
      },
      `slogans.${index}`,
    );
  });
  return trace.tag(facts, 'slogans');
}

/** Whether a launch of the programme names it, and nobody else began it. */
export function isLaunched({ kind, text, by }: Slogan, { programme }: Pick<Conference, 'programme'>): boolean {
  return (
    kind === 'movement' &&
    by === undefined &&
    (programme ?? []).some((item) => item.kind === 'launch' && fold(item.title ?? '').includes(fold(text)))
  );
}

/** Whether one period begins after another ends; of words that are no period, by their years. */
function isAfter(period: string, past: string): boolean {
  const [later, before] = [parsePeriod(period), parsePeriod(past)];
  if (later && before) return followsPeriod(before, later);
  const years = (written: string): number[] => (written.match(/\d{4}/g) ?? []).map(Number);
  const [one, other] = [years(period), years(past)];
  return (one[0] ?? 0) > (other[0] ?? 0) && (one.at(-1) ?? 0) > (other.at(-1) ?? 0);
}
