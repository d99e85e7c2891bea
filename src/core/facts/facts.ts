/**
 * What a template may speak of: the conference itself, and what follows from it.
 * Every object knows the datum it came from, so that every word printed can be traced.
 */
import type { Conference } from '../conference/schema/conference.ts';
import { type Fact, fact, unbox } from '../model/fact.ts';
import { type Annexes, annexesOf } from './annexes.ts';
import { articleFigures, type FieldFigures } from './article-figures.ts';
import { tellResults, tellsFigure } from './article-results.ts';
import { type AwardEntry, type AwardFacts, awardFacts, withheldOf } from './awards.ts';
import { isBeside } from './beside.ts';
import { type ClassFacts, classFacts } from './classes.ts';
import { type ClusterFacts, clusterFacts } from './cluster.ts';
import { type CourseOrder, courseOrder } from './course-order.ts';
import { type CovenantFacts, covenantFacts } from './covenant.ts';
import { type DecisionFacts, decisionFacts } from './decisions.ts';
import { type DocumentFacts, documentFacts } from './documents.ts';
import { earlierPeriod, reviewed } from './earlier.ts';
import { type IndicatorFacts, indicatorFacts } from './figures.ts';
import { factsForKind } from './for-kind.ts';
import { isGraveConference } from './grave.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { hasAchieved, isHeld, isPlanned } from './meeting.ts';
import { type Names, nameFacts } from './name.ts';
import { newsOf, type SapoNews, type Wanted } from './news.ts';
import type { Angle, NewsFacts } from './news-facts.ts';
import { type NextTermFacts, nextTermFacts } from './next-term.ts';
import { besideOrganiser, headlineNameOf, organiserOf, shortOf } from './organiser.ts';
import { outcomeFacts } from './outcomes.ts';
import { ownersOf, wholeOfCluster } from './owners.ts';
import { type Participant, peopleOf } from './people.ts';
import { type Plans, plansOf, poorOf } from './plans.ts';
import { postTag } from './post-tag.ts';
import { type Proceedings, proceedingsOf } from './proceedings/proceedings.ts';
import { type ProgrammeFacts, programmeFacts } from './programme.ts';
import { asksInRow, asksOf, issuerOf, metRecipientsOf, reporterOf, requestOf } from './reporter.ts';
import { type LimitationFacts, limitationFacts, type ResultFacts, resultFacts } from './results.ts';
import { type Roll, rollOf } from './roll.ts';
import { type SapoTold, sapoTold } from './sapo-told.ts';
import { type SloganFacts, sloganFacts } from './slogans.ts';
import { type FigureLine, figureLines, stateResults } from './stated-results.ts';
import { type TasksFacts, tasksFacts } from './tasks.ts';
import { territoryOf } from './territory.ts';
import { type Trace, traceOf } from './trace.ts';
import { type VenueFacts, venueFacts } from './venue.ts';

/** The root context of templates. Keys of the data file keep their names; lists that were not given are empty. */
export type Facts = Omit<
  Conference,
  | 'event'
  | 'organiser'
  | 'cluster'
  | 'attendees'
  | 'chairs'
  | 'secretary'
  | 'programme'
  | 'awards'
  | 'indicators'
  | 'decisions'
  | 'covenant'
  | 'documents'
  | 'nextTerm'
  | 'slogans'
  | 'tasks'
  | 'classifications'
  | 'results'
  | 'limitations'
  | 'venue'
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
    venue: VenueFacts | undefined;
    awards: AwardFacts[];
    indicators: IndicatorFacts[];
    results: ResultFacts[];
    limitations: LimitationFacts[];
    decisions: DecisionFacts[];
    covenant: CovenantFacts | undefined;
    classifications: ClassFacts[];
    /** What is news, the first the one that the article opens with. */
    news: NewsFacts[];
    /** What headline and sapo tell of it. */
    sapo: SapoNews;
    /** What a post tells of it, whatever the article opens with. */
    post: SapoNews;
    /** What else the sapo has told, so that the body need not. */
    told: SapoTold;
    /** The indicators as an article tells them. */
    figures: FieldFigures[];
    /** The same for a text that has no sapo, whose results stand as the file has them. */
    plainFigures: FieldFigures[];
    /** Of those the ones that fell short of their plan, or grew though they should not; of many the worst. */
    poorFigures: FieldFigures[];
    /** The same text's figures each as a line of its own. */
    figureLines: FigureLine[];
    /** How many of them kept their plan. */
    plans: Plans;
    /** Something is told that went well: a result beside figures of which not all fell short. */
    achieved: boolean;
    /** How the article looks at the conference. */
    angle: Angle;
    /** The angle was asked for, by the job, the data or the seed: the order of the body follows it too. */
    angleAsked: boolean;
    /** What kind of news it opens with. */
    newsKind: NewsFacts['kind'];
    /** Death, wrong or failure is told: no praise, no slogan beside it. */
    grave: boolean;
    /** What the article tells first, as the programme has it. */
    course: CourseOrder;
    documents: DocumentFacts[];
    nextTerm: NextTermFacts | undefined;
    slogans: SloganFacts[];
    tasks: TasksFacts | undefined;
    /** Something is said of the meeting itself: when, where, by whom. */
    held: boolean;
    /** A meeting is told of: where it was, who took part, what it decided. */
    meets: boolean;
    /** The cluster as the one whose figures these are: `toàn Cụm`. */
    whole: Fact<string> | undefined;
    /** The place that the organiser answers for, where there is no cluster: `tỉnh Sông Lam`. */
    territory: Fact<string> | undefined;
    /** The name of the conference says whose it is: the cluster’s, or that of another organiser. */
    namesHost: boolean;
    /** Where what figures count is found: `toàn Cụm`, `trên địa bàn tỉnh`. */
    place: Fact<string> | undefined;
    /** Its tag for social posts: `#SoYTeDongHai`, `#XaTanPhu`. */
    hashtag: Fact<string> | undefined;
    /** Who decides: the council, or the meeting. */
    assembly: Fact<string>;
    /** Who holds it: `Cụm thi đua số 7`, `Sở Y tế`. */
    organiser: Fact<string> | undefined;
    /** The same where its name was said: by its short name, where the file gives one. */
    organiserShort: Fact<string> | undefined;
    /** The same in a headline: `MTTQ tỉnh Hạ Giang`. */
    organiserHeadline: Fact<string> | undefined;
    /** The name of the conference beside the name of who holds it. */
    besideHost: Fact<string>;
    /** Who reports: as stated, else the cluster, else the body that issues the paper, else who holds the conference. */
    reporter: Fact<string> | undefined;
    /** Who issues the report for its cluster: `VKSND khu vực 1 (đơn vị Cụm trưởng)`. */
    issuer: Fact<string> | undefined;
    /** What the report asks of its addressees: an elected body gives its opinion, a superior one directs. */
    request: Fact<string>;
    /** What it proposes to them, each as a sentence of its own. */
    asks: Fact<string>[];
    /** The same in one sentence. */
    asksInRow: Fact<string>[];
    /** Of those who get the report the ones who met: they get the minutes too. */
    metRecipients: Fact<string>[];
    /** The awards as tables list them. */
    ledger: Ledger;
    /** Awards for which nobody is put up, in words. */
    withheld: Fact<string>[];
    /** The course and the resolutions, as minutes tell them. */
    proceedings: Proceedings;
    /** Who was there, as minutes list them. */
    roll: Roll;
    /** Long tables behind the signature, as the text refers to them. */
    annexes: Annexes;
  };

/** All facts, where each comes from, and those for one kind of document. */
export interface TracedFacts {
  facts: Facts;
  pathOf: Trace['pathOf'];
  /** Without the items that are `only` for other kinds. */
  forKind(kind: string): Facts;
}

/**
 * Derive all facts. `entryOf` looks a form of award up in the register; `earlier` is the conference compared with;
 * `wanted` chooses what an article opens with.
 */
export function factsOf(
  conference: Conference,
  entryOf: (form: string) => AwardEntry | undefined,
  earlier?: Conference | undefined,
  wanted: Wanted = {},
): TracedFacts {
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
  const names = nameFacts(conference);
  const organiser = organiserOf(conference, chairs);
  const territory = territoryOf(conference);
  const sources = {
    classifications: classFacts(conference, trace),
    programme: programmeFacts(conference, people, cluster, trace),
    awards: awardFacts(conference, entryOf, trace, earlier),
    indicators: indicatorFacts(conference, trace, earlier),
    results: resultFacts(conference, trace),
    limitations: limitationFacts(conference, trace),
    decisions: decisionFacts(conference, people, entryOf, trace),
  };
  const grave = isGraveConference(conference);
  const outcomes = outcomeFacts(conference, sources.programme);
  const plans = plansOf(sources.indicators);
  const { news, sapo, post } = newsOf(
    { ...conference, ...sources, plans, outcomes, cluster, grave, chairs: chairs.map(({ name }) => name) },
    { ...wanted, angle: wanted.angle ?? angleOf(conference) },
  );
  const told = sapoTold(conference, sapo);
  const organiserShort = shortOf(conference, organiser);
  const owners = ownersOf({ cluster, territory, organiser: organiserShort });
  for (const item of sources.programme) item.beside = isBeside(item, names.name.value);
  for (const one of outcomes) one.counted = sources.indicators.some((figure) => tellsFigure(one.point, figure));
  const rows = stateResults(sources.results, sources.indicators, owners.place, trace);
  tellResults(sources.results, sources.indicators, owners, trace);
  const facts: Omit<Facts, 'proceedings' | 'roll'> = {
    ...conference,
    ...names,
    namesHost: names.namesCluster || (organiser !== undefined && conference.title?.includes(organiser.value) === true),
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
    sapo,
    post,
    told,
    achieved: hasAchieved(sources.indicators) && (conference.results !== undefined || sources.awards.length > 0),
    figures: articleFigures(sources.indicators, owners.owner, trace),
    plainFigures: articleFigures(rows, owners.owner, trace),
    poorFigures: articleFigures(poorOf(rows), owners.owner, trace),
    figureLines: figureLines(rows, trace),
    plans,
    angle: news[0]?.angle ?? 'event',
    angleAsked: (wanted.angle ?? conference.article?.angle) !== undefined || (wanted.seed ?? 0) > 0,
    newsKind: news[0]?.kind ?? 'event',
    grave,
    course: courseOrder(sources.programme),
    documents: documentFacts(conference, trace),
    venue: venueFacts(conference, trace),
    slogans: sloganFacts(conference, trace),
    tasks: tasksFacts(conference, trace),
    nextTerm: nextTermFacts(conference, trace),
    held: isHeld(conference),
    meets: isHeld(conference) || conference.decisions !== undefined || conference.nextTerm?.chosen !== undefined,
    whole: wholeOfCluster(conference),
    territory,
    place: owners.place,
    hashtag: postTag({ organiser, short: organiserShort, territory }),
    assembly: unbox(cluster?.kind) === 'Hội đồng' ? fact('Hội đồng', ['cluster.name']) : names.event,
    organiser,
    organiserShort,
    organiserHeadline: headlineNameOf(organiser),
    besideHost: besideOrganiser(names.name, organiser),
    reporter: reporterOf(conference) ?? organiser,
    issuer: issuerOf(conference, cluster),
    request: requestOf(conference),
    asks: trace.tag(asksOf(conference), 'official.report.proposals'),
    asksInRow: trace.tag(asksInRow(asksOf(conference)), 'official.report.proposals'),
    metRecipients: metRecipientsOf(conference),
    ledger: ledgerOf(conference, sources.awards, sources.decisions, { entryOf, cluster, trace }),
    withheld: withheldOf(conference),
    annexes: annexesOf(conference, sources),
    covenant: covenantFacts(conference, people, trace),
  };
  const whole = (part: Omit<Facts, 'proceedings' | 'roll'>): Facts =>
    trace.tag({ ...part, proceedings: proceedingsOf(part, trace), roll: rollOf(conference, part, people, trace) }, '');
  return { facts: whole(facts), pathOf: trace.pathOf, forKind: (kind) => whole(factsForKind(facts, kind, trace)) };
}

/** What the data ask the article to open with. Lines that are set by hand tell of the event. */
function angleOf({ article }: Conference): Angle | undefined {
  return article?.angle ?? (article?.headline || article?.sapo ? 'event' : undefined);
}

function ahead(conference: Conference): Fact<string> | undefined {
  for (const key of ['nextTerm', 'covenant', 'tasks'] as const) {
    const period = conference[key]?.period;
    if (period !== undefined) return fact(period, [`${key}.period`]);
  }
  return undefined;
}
