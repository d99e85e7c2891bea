/**
 * The shape of the facts, for the check of templates. What facts add to the data file is told once, in tables typed
 * against the facts themselves: a key too many, too few or of another form does not compile.
 */
import type { Conference } from '../conference/schema/conference.ts';
import type { EitherShape, RecordShape } from '../model/context-shape.ts';
import type { Annexes } from './annexes.ts';
import type { AwardFacts } from './awards.ts';
import type { ClassFacts } from './classes.ts';
import type { ClusterFacts } from './cluster.ts';
import type { DecisionFacts } from './decisions.ts';
import type { Facts } from './facts.ts';
import type { IndicatorFacts } from './figures.ts';
import type { NewsFacts, SapoNews } from './news.ts';
import type { OutcomeFacts } from './outcomes.ts';
import type { Person, Words } from './people.ts';
import type { ProgrammeFacts } from './programme.ts';
import type { SapoTold } from './sapo-told.ts';
import { extend, flag, item, list, maybe, number, record, sure, type Table, text } from './shape-table.ts';
import type { CandidateFacts, TallyFacts } from './tally.ts';
import type { TaskFacts, TasksFacts } from './tasks.ts';

type Item<Key extends keyof Conference> = NonNullable<Conference[Key]> extends readonly (infer One)[] ? One : never;

const role: RecordShape = { is: 'record', keys: { office: sure(text), unit: maybe(text) } };

const person = {
  type: sure({ is: 'text', words: ['person', 'words'], only: ['person'] }),
  name: sure(text),
  honorific: maybe(text),
  title: maybe(text),
  party: sure(list(text)),
  roles: sure(list(role)),
  note: maybe(text),
  namesake: sure(flag),
  chair: sure(flag),
  function: maybe(text),
  side: maybe(text),
  guest: maybe(flag),
  bridge: maybe(text),
  form: maybe(text),
  only: maybe(list(text)),
} satisfies Table<Person>;

const words = {
  type: sure({ is: 'text', words: ['person', 'words'], only: ['words'] }),
  name: sure(text),
  chair: sure(flag),
  count: maybe(number),
  side: maybe(text),
  guest: maybe(flag),
  bridge: maybe(text),
  form: maybe(text),
  only: maybe(list(text)),
} satisfies Table<Words>;

const participant: EitherShape = {
  is: 'either',
  of: [
    { is: 'record', keys: person },
    { is: 'record', keys: words },
  ],
};
const participants = sure(list(participant));

/** The shape of the root context. In: that of the checked data file. */
export function factsShape(conference: RecordShape): RecordShape {
  const member = record(item(record(conference, 'cluster'), 'members'));
  const cluster = {
    kind: sure(text),
    leadTitle: sure(text),
    deputyTitle: sure(text),
    lead: maybe(member),
    deputies: sure(list(member)),
    count: maybe(number),
    noun: sure(text),
    hashtag: maybe(text),
    listed: maybe(text),
    met: sure(flag),
    units: sure(list(member)),
  } satisfies Table<ClusterFacts, NonNullable<Conference['cluster']>>;
  const award = {
    authority: maybe(text),
    short: sure(text),
    formKind: maybe(text),
    quoted: sure(flag),
    rank: sure(number),
    council: sure(flag),
    decided: sure(flag),
    ofPeriod: maybe(text),
    all: sure(flag),
    total: maybe(number),
    previous: maybe(number),
    led: sure(flag),
  } satisfies Table<AwardFacts, Item<'awards'>>;
  const indicator = {
    percent: maybe(number),
    ofPlan: maybe(number),
    ofPrevious: maybe(number),
    rate: sure(flag),
    rise: maybe(number),
    fall: maybe(number),
    lower: sure(flag),
    head: sure(text),
    subject: maybe(text),
    whose: maybe(text),
    predicate: sure(text),
    headline: sure(text),
    acts: sure(flag),
    versusPlan: maybe(text),
    offPlan: maybe(text),
    planMark: maybe(text),
    moved: maybe(text),
    aside: maybe(text),
    led: sure(flag),
    previous: maybe(number),
    previousPeriod: maybe(text),
  } satisfies Table<IndicatorFacts, Item<'indicators'>>;
  const tallyOf = record(item(conference, 'decisions'), 'tally');
  const candidate = {
    votes: sure(number),
    percent: maybe(number),
    base: maybe(text),
  } satisfies Table<CandidateFacts, NonNullable<NonNullable<Item<'decisions'>['tally']>['candidates']>[number]>;
  const tally = extend(tallyOf, {
    candidates: sure(list(extend(item(tallyOf, 'candidates'), candidate))),
    percent: maybe(number),
    of: maybe(text),
  } satisfies Table<TallyFacts, NonNullable<Item<'decisions'>['tally']>>);
  const decision = {
    people: participants,
    titled: sure(flag),
    flag: sure(flag),
    ofChair: sure(flag),
    brief: maybe(text),
    led: sure(flag),
    tally: maybe(tally),
  } satisfies Table<DecisionFacts, Item<'decisions'>>;
  const saying: RecordShape = {
    is: 'record',
    keys: { form: sure(text), verb: sure(text), points: sure(list(text)) },
  };
  const programme = {
    by: participants,
    witnesses: participants,
    deed: maybe(text),
    rest: sure(list(text)),
    said: sure(list(saying)),
    tribute: maybe(text),
    doing: maybe(text),
    pictured: sure(flag),
    behalf: maybe(text),
    ofPeriod: maybe(text),
    newDay: maybe(text),
    adopts: sure(list(text)),
  } satisfies Table<ProgrammeFacts, Item<'programme'>>;

  const classes = { failed: sure(flag), deed: maybe(text), led: sure(flag) } satisfies Table<
    ClassFacts,
    Item<'classifications'>
  >;
  const outcome = {
    strength: sure({ is: 'text', words: ['loss', 'grave', 'strong', 'figure', 'plain'] }),
    full: sure(text),
    clause: sure(text),
    deed: maybe(text),
    fullDeed: maybe(text),
    dated: sure(flag),
    said: sure(flag),
    point: sure(text),
  } satisfies Table<OutcomeFacts>;
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
  const rows = (key: string, more: RecordShape['keys']) => sure(list(extend(item(conference, key), more)));
  const task = { text: sure(text), stated: sure(flag) } satisfies Table<
    TaskFacts,
    NonNullable<NonNullable<Conference['tasks']>['items']>[number]
  >;
  const tasks = {
    items: sure(list(extend(item(record(conference, 'tasks'), 'items'), task))),
  } satisfies Table<TasksFacts, NonNullable<Conference['tasks']>>;
  const told = {
    election: sure(flag),
    covenant: sure(flag),
    chair: sure(flag),
    point: maybe(text),
  } satisfies Table<SapoTold>;
  const sapo = {
    first: sure({ is: 'record', keys: news } as const),
    second: maybe({ is: 'record', keys: news } as const),
  } satisfies Table<SapoNews>;
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
    occasion: sure(text),
    doing: maybe(text),
    inShort: maybe(text),
    planned: sure(flag),
    reviewed: maybe(text),
    compared: maybe(text),
    ahead: maybe(text),
    cluster: maybe(extend(record(conference, 'cluster'), cluster)),
    attendees: participants,
    chairs: participants,
    secretary: participants,
    programme: rows('programme', programme),
    awards: rows('awards', award),
    indicators: rows('indicators', indicator),
    decisions: rows('decisions', decision),
    covenant: maybe(extend(record(conference, 'covenant'), { witnesses: participants })),
    slogans: rows('slogans', { ahead: sure(flag) }),
    tasks: maybe(extend(record(conference, 'tasks'), tasks)),
    documents: rows('documents', { carried: sure(flag) }),
    nextTerm: maybe(extend(record(conference, 'nextTerm'), { tally: maybe(tally) })),
    held: sure(flag),
    meets: sure(flag),
    organiser: maybe(text),
    whole: maybe(text),
    assembly: sure(text),
    reporter: maybe(text),
    annexes: sure({ is: 'record', keys: annexes }),
    classifications: rows('classifications', classes),
    news: sure(list({ is: 'record', keys: news } as const)),
    sapo: sure({ is: 'record', keys: sapo } as const),
    post: sure({ is: 'record', keys: sapo } as const),
    told: sure({ is: 'record', keys: told } as const),
    angle: news.angle,
    angleAsked: sure(flag),
    newsKind: news.kind,
    grave: sure(flag),
  } satisfies Table<Facts, Conference>;
  return extend(conference, root);
}
