/**
 * The shape of the facts, for the check of templates. What facts add to the data file is written down once, in tables typed
 * against the facts themselves: a key too many, too few or of another form does not compile.
 */
import type { Conference } from '../conference/schema/conference.ts';
import type { RecordShape } from '../model/context-shape.ts';
import type { Annexes } from './annexes.ts';
import type { ClassFacts } from './classes.ts';
import type { CourseOrder } from './course-order.ts';
import type { DecisionFacts } from './decisions.ts';
import type { Facts } from './facts.ts';
import type { SapoNews } from './news.ts';
import type { NewsFacts } from './news-facts.ts';
import type { Entry } from './proceedings/entry.ts';
import type { Proceedings } from './proceedings/proceedings.ts';
import type { Resolution } from './proceedings/resolutions.ts';
import type { ProgrammeFacts } from './programme.ts';
import type { LimitationFacts, ResultFacts } from './results.ts';
import type { AbsentFacts, ChairFacts, Present, Roll, TellerFacts } from './roll.ts';
import { clusterShape } from './shape-cluster.ts';
import { figureShapes } from './shape-figures.ts';
import { outcome, told } from './shape-news.ts';
import { extend, flag, type Item, item, list, maybe, number, record, sure, type Table, text } from './shape-parts.ts';
import { participant, participants } from './shape-people.ts';
import { tallyShape } from './shape-tally.ts';
import { venueShape } from './shape-venue.ts';
import type { TaskFacts, TasksFacts } from './tasks.ts';

/** The shape of the root context. In: that of the checked data file. */
export function factsShape(conference: RecordShape): RecordShape {
  const { award, ledger, indicator, figureLine, figures, plans } = figureShapes(conference);
  const tally = tallyShape(conference);
  const decision = {
    people: participants,
    titled: sure(flag),
    flag: sure(flag),
    ofChair: sure(flag),
    authority: maybe(text),
    posthumous: sure(flag),
    procedural: sure(flag),
    subject: maybe(text),
    brief: maybe(text),
    elects: maybe(text),
    seat: maybe(text),
    led: sure(flag),
    voted: sure(flag),
    tally: maybe(tally),
  } satisfies Table<DecisionFacts, Item<'decisions'>>;
  const saying: RecordShape = {
    is: 'record',
    keys: { form: sure(text), verb: sure(text), points: sure(list(text)) },
  };
  const spoken: RecordShape = {
    is: 'record',
    keys: { onward: maybe({ is: 'text', words: ['by', 'also'] }), said: sure(list(saying)) },
  };
  const programme = {
    by: participants,
    witnesses: participants,
    deed: maybe(text),
    rest: sure(list(text)),
    said: sure(list(saying)),
    told: sure(list(spoken)),
    judged: maybe(list(text)),
    asked: sure(list(saying)),
    askedTold: sure(list(spoken)),
    topics: maybe(list(text)),
    outlook: maybe(list(text)),
    reportsResults: sure(flag),
    remarks: maybe(list(text)),
    plan: maybe(text),
    tribute: maybe(text),
    doing: maybe(text),
    about: maybe(text),
    pictured: sure(flag),
    bare: sure(flag),
    presided: sure(flag),
    toldBefore: sure(flag),
    beside: sure(flag),
    opener: participants,
    successor: maybe(text),
    counted: sure(flag),
    behalf: maybe(text),
    ofPeriod: maybe(text),
    ruled: sure(flag),
    adopts: maybe(list(text)),
  } satisfies Table<ProgrammeFacts, Item<'programme'>>;

  const item_ = item(conference, 'programme');
  const passage: RecordShape = { is: 'record', keys: { said: sure(list(saying)), points: sure(list(text)) } };
  const entry = {
    ...programme,
    implied: sure(flag),
    decided: sure(list(extend(item(conference, 'decisions'), decision))),
    newDay: maybe(text),
    method: maybe(text),
    results: sure(list(text)),
    counting: maybe({ is: 'record', keys: { by: participants, doing: maybe(text) } } as const),
    balloted: sure(flag),
    registers: sure(flag),
    speech: sure(passage),
    further: sure(list(passage)),
    flows: sure(flag),
    afterwards: sure(list(text)),
    listed: sure(list(text)),
  } satisfies Table<Entry, Item<'programme'>>;
  const entries = sure(list(extend(item_, entry)));

  const classes = { failed: sure(flag), deed: maybe(text), led: sure(flag) } satisfies Table<
    ClassFacts,
    Item<'classifications'>
  >;
  const one = (key: string, more: RecordShape['keys']) => maybe(extend(item(conference, key), more));
  const news = {
    angle: sure({ is: 'text', words: ['result', 'decision', 'people', 'event'] }),
    kind: sure({
      is: 'text',
      words: [
        'award',
        'registered',
        'decision',
        'election',
        'covenant',
        'indicator',
        'plans',
        'class',
        'outcome',
        'quote',
        'demand',
        'event',
      ],
    }),
    award: one('awards', award),
    decision: one('decisions', decision),
    indicator: one('indicators', indicator),
    classification: one('classifications', classes),
    outcome: maybe({ is: 'record', keys: outcome } as const),
    item: one('programme', programme),
  } satisfies Table<NewsFacts>;
  const resolution = {
    kind: sure({ is: 'text', words: ['classes', 'award', 'decision', 'papers', 'outcome', 'term', 'conclusion'] }),
    award: one('awards', award),
    decision: one('decisions', decision),
    papers: sure(list(text)),
    points: sure(list(text)),
    by: participants,
    candidates: sure({ is: 'text', words: ['units', 'people', 'both'] }),
  } satisfies Table<Resolution>;
  const proceedings = {
    entries,
    besides: entries,
    resolutions: sure(list({ is: 'record', keys: resolution } as const)),
    classesReported: sure(flag),
    registeredApart: sure(flag),
    reported: sure(flag),
    reviewed: sure(flag),
  } satisfies Table<Proceedings>;
  const present = {
    who: sure(participant),
    among: participants,
    side: maybe(text),
    count: maybe(number),
    guest: maybe(flag),
    directs: sure(flag),
    form: maybe(text),
    bridge: maybe(text),
    ownBridge: sure(flag),
  } satisfies Table<Present>;
  const chair = { who: participants, body: sure(flag), seat: maybe(text) } satisfies Table<ChairFacts>;
  const absence = item(record(conference, 'attendance'), 'absences');
  const absent = { who: maybe(participant) } satisfies Table<
    AbsentFacts,
    NonNullable<NonNullable<Conference['attendance']>['absences']>[number]
  >;
  const teller = { who: participants, part: maybe(text) } satisfies Table<TellerFacts>;
  const roll = {
    present: sure(list({ is: 'record', keys: present } as const)),
    chairs: sure(list({ is: 'record', keys: chair } as const)),
    partial: sure(flag),
    absent: sure(list(extend(absence, absent))),
    tellers: sure(list({ is: 'record', keys: teller } as const)),
  } satisfies Table<Roll>;
  const rows = (key: string, more: RecordShape['keys']) => sure(list(extend(item(conference, key), more)));
  const task = {
    text: sure(text),
    stated: sure(flag),
    charged: sure(flag),
    given: sure(flag),
    dueFirst: sure(flag),
    bare: sure(flag),
  } satisfies Table<TaskFacts, NonNullable<NonNullable<Conference['tasks']>['items']>[number]>;
  const tasks = {
    items: sure(list(extend(item(record(conference, 'tasks'), 'items'), task))),
    launched: sure(flag),
  } satisfies Table<TasksFacts, NonNullable<Conference['tasks']>>;
  const sapo = {
    first: sure({ is: 'record', keys: news } as const),
    second: maybe({ is: 'record', keys: news } as const),
  } satisfies Table<SapoNews>;
  const course = {
    speechesFirst: sure(flag),
    directedFirst: sure(flag),
    planFirst: sure(flag),
  } satisfies Table<CourseOrder>;
  const annexes = {
    indicators: maybe(text),
    shares: maybe(text),
    granted: maybe(text),
    proposed: maybe(text),
  } satisfies Table<Annexes>;
  const root = {
    event: sure(text),
    purpose: sure(text),
    mainPurpose: sure(text),
    review: maybe(text),
    name: sure(text),
    namesCluster: sure(flag),
    namesHost: sure(flag),
    briefly: sure(text),
    figures: sure(list({ is: 'record', keys: figures } as const)),
    plainFigures: sure(list({ is: 'record', keys: figures } as const)),
    poorFigures: sure(list({ is: 'record', keys: figures } as const)),
    figureLines: sure(list({ is: 'record', keys: figureLine } as const)),
    plans: sure({ is: 'record', keys: plans } as const),
    achieved: sure(flag),
    territory: maybe(text),
    place: maybe(text),
    hashtag: maybe(text),
    occasion: sure(text),
    doing: maybe(text),
    inShort: maybe(text),
    planned: sure(flag),
    reviewed: maybe(text),
    compared: maybe(text),
    ahead: maybe(text),
    cluster: maybe(clusterShape(conference)),
    attendees: participants,
    chairs: participants,
    secretary: participants,
    programme: rows('programme', programme),
    awards: rows('awards', award),
    indicators: rows('indicators', indicator),
    decisions: rows('decisions', decision),
    covenant: maybe(extend(record(conference, 'covenant'), { witnesses: participants })),
    venue: maybe(venueShape(conference)),
    slogans: rows('slogans', {
      launched: sure(flag),
      ahead: sure(flag),
      others: sure(list(item(conference, 'slogans'))),
      again: sure(flag),
      joined: sure(flag),
    }),
    tasks: maybe(extend(record(conference, 'tasks'), tasks)),
    documents: rows('documents', { carried: sure(flag) }),
    nextTerm: maybe(extend(record(conference, 'nextTerm'), { tally: maybe(tally) })),
    held: sure(flag),
    meets: sure(flag),
    whole: maybe(text),
    assembly: sure(text),
    organiser: maybe(text),
    organiserShort: maybe(text),
    organiserHeadline: maybe(text),
    besideHost: sure(text),
    reporter: maybe(text),
    issuer: maybe(text),
    request: sure(text),
    asks: sure(list(text)),
    metRecipients: sure(list(text)),
    asksInRow: sure(list(text)),
    withheld: sure(list(text)),
    ledger: sure({ is: 'record', keys: ledger }),
    annexes: sure({ is: 'record', keys: annexes }),
    proceedings: sure({ is: 'record', keys: proceedings }),
    roll: sure({ is: 'record', keys: roll }),
    classifications: rows('classifications', classes),
    results: rows('results', {
      rewards: sure(flag),
      told: sure(list(text)),
      stated: sure(list(text)),
      parts: sure(list(list(text))),
      long: sure(flag),
    } satisfies Table<ResultFacts, Item<'results'>>),
    limitations: rows('limitations', {
      because: maybe(text),
      reason: maybe(text),
      restates: sure(flag),
    } satisfies Table<LimitationFacts, Item<'limitations'>>),
    news: sure(list({ is: 'record', keys: news } as const)),
    sapo: sure({ is: 'record', keys: sapo } as const),
    post: sure({ is: 'record', keys: sapo } as const),
    told: sure({ is: 'record', keys: told } as const),
    angle: news.angle,
    angleAsked: sure(flag),
    newsKind: news.kind,
    grave: sure(flag),
    course: sure({ is: 'record', keys: course } as const),
  } satisfies Table<Facts, Conference>;
  return extend(conference, root);
}
