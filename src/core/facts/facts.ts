/**
 * What a template may speak of: the conference itself, and what follows from it.
 * Every object knows the datum it came from, so that every word printed can be traced.
 */
import type { Conference } from '../conference/schema/conference.ts';
import { toIsoDate } from '../language/date.ts';
import { type Fact, fact } from '../model/fact.ts';
import { type AwardEntry, type AwardFacts, awardFacts } from './awards.ts';
import { type ClassFacts, classFacts } from './classes.ts';
import { type ClusterFacts, clusterFacts } from './cluster.ts';
import { type DecisionFacts, decisionFacts } from './decisions.ts';
import { earlierPeriod, reviewed } from './earlier.ts';
import { type IndicatorFacts, indicatorFacts } from './figures.ts';
import { isGraveConference } from './grave.ts';
import { type Names, nameFacts } from './name.ts';
import { type Angle, type NewsFacts, newsFacts, type Wanted } from './news.ts';
import { type Participant, peopleOf } from './people.ts';
import { type ProgrammeFacts, programmeFacts } from './programme.ts';
import { type Trace, traceOf } from './trace.ts';

/** The covenant with its witnesses found. */
type CovenantFacts = Omit<NonNullable<Conference['covenant']>, 'witnesses'> & { witnesses: Participant[] };

/** The root context of templates. Keys of the data file keep their names; lists that were not given are empty. */
export type Facts = Omit<
  Conference,
  | 'event'
  | 'cluster'
  | 'attendees'
  | 'chairs'
  | 'secretary'
  | 'programme'
  | 'awards'
  | 'indicators'
  | 'decisions'
  | 'covenant'
  | 'classifications'
> &
  Names & {
    /** The article is published before the conference: it is told as planned. */
    planned: boolean;
    /** The period looked back on. */
    reviewed: Fact<string> | undefined;
    /** The period of the earlier conference that this one is compared with. */
    compared: Fact<string> | undefined;
    /** The period planned for; never the one reviewed. */
    ahead: Fact<string> | undefined;
    cluster: ClusterFacts | undefined;
    attendees: Participant[];
    chairs: Participant[];
    secretary: Participant[];
    programme: ProgrammeFacts[];
    awards: AwardFacts[];
    indicators: IndicatorFacts[];
    decisions: DecisionFacts[];
    covenant: CovenantFacts | undefined;
    classifications: ClassFacts[];
    /** What is news, the first the one that the article opens with. */
    news: NewsFacts[];
    /** How the article looks at the conference. */
    angle: Angle;
    /** What kind of news it opens with. */
    newsKind: NewsFacts['kind'];
    /** Death, wrong or failure is told: no praise, no slogan beside it. */
    grave: boolean;
  };

/**
 * Derive all facts. `entryOf` looks a form of award up in the register; `earlier` is the conference compared with;
 * `wanted` chooses what an article opens with.
 */
export function factsOf(
  conference: Conference,
  entryOf: (form: string) => AwardEntry | undefined,
  earlier?: Conference | undefined,
  wanted: Wanted = {},
): { facts: Facts; pathOf: Trace['pathOf'] } {
  const trace = traceOf(conference);
  const cluster = clusterFacts(conference, trace);
  const people = peopleOf(conference, cluster, trace);
  const acting = (key: 'chairs' | 'secretary'): Participant[] =>
    trace.tag(
      (conference[key] ?? []).map((actor, index) => people.resolve(actor, `${key}.${index}`)),
      key,
    );
  const chairs = acting('chairs');
  for (const one of chairs) one.chair = true;
  const sources = {
    classifications: classFacts(conference, trace),
    programme: programmeFacts(conference, people, cluster, trace),
    awards: awardFacts(conference, entryOf, trace, earlier),
    indicators: indicatorFacts(conference, trace, earlier),
    decisions: decisionFacts(conference, people, entryOf, trace),
  };
  const news = newsFacts(
    { ...conference, ...sources, cluster },
    { ...wanted, angle: wanted.angle ?? angleOf(conference) },
  );
  const facts: Facts = {
    ...conference,
    ...nameFacts(conference),
    ...sources,
    planned: isPlanned(conference),
    reviewed: reviewed(conference),
    compared: earlierPeriod(earlier),
    ahead: ahead(conference),
    cluster,
    attendees: people.attendees,
    chairs,
    secretary: acting('secretary'),
    news,
    angle: news[0]?.angle ?? 'event',
    newsKind: news[0]?.kind ?? 'event',
    grave: isGraveConference(conference),
    covenant:
      conference.covenant &&
      trace.tag(
        { ...conference.covenant, witnesses: people.named(conference.covenant.witnesses, 'covenant.witnesses') },
        'covenant',
      ),
  };
  trace.tag(facts, '');
  return { facts, pathOf: trace.pathOf };
}

/** What the data ask the article to open with. Lines that are set by hand tell of the event. */
function angleOf({ article }: Conference): Angle | undefined {
  return article?.angle ?? (article?.headline || article?.sapo ? 'event' : undefined);
}

/** Whether the article is dated before the first day. Both days must be known in full. */
function isPlanned({ article, date }: Conference): boolean {
  const published = toIsoDate(article?.published);
  const first = toIsoDate(date?.on?.[0] ?? date?.from);
  return published !== undefined && first !== undefined && published < first;
}

function ahead(conference: Conference): Fact<string> | undefined {
  for (const key of ['nextTerm', 'covenant', 'tasks'] as const) {
    const period = conference[key]?.period;
    if (period !== undefined) return fact(period, [`${key}.period`]);
  }
  return undefined;
}
