/** One act in the course of a conference, and what the proceedings are made from. */
import type { Conference } from '../../conference/schema/conference.ts';
import type { Fact } from '../../model/fact.ts';
import type { AwardFacts } from '../awards.ts';
import type { ClassFacts } from '../classes.ts';
import type { ClusterFacts } from '../cluster.ts';
import type { DecisionFacts } from '../decisions.ts';
import type { ProgrammeFacts, SayingFacts } from '../programme.ts';
import type { TasksFacts } from '../tasks.ts';

/** The facts that proceedings follow from. */
export interface Told {
  name: Fact<string>;
  purposes: Conference['purposes'];
  cluster: ClusterFacts | undefined;
  programme: ProgrammeFacts[];
  awards: AwardFacts[];
  decisions: DecisionFacts[];
  classifications: ClassFacts[];
  scores?: Conference['scores'];
  nextTerm: Pick<NonNullable<Conference['nextTerm']>, 'lead' | 'deputy' | 'chosen' | 'method'> | undefined;
  covenant: Pick<NonNullable<Conference['covenant']>, 'points'> | undefined;
  results?: Conference['results'];
  indicators: object[];
  limitations?: Conference['limitations'];
  tasks: TasksFacts | undefined;
  slogans: object[];
}

/** Sentences of one paragraph, and the demands that stand under its last as a list. */
export interface Passage {
  said: SayingFacts[];
  points: string[];
}

/** An act of the programme, or one that the file tells elsewhere. */
export type Entry = ProgrammeFacts & {
  /** The file tells it outside its programme. */
  implied: boolean;
  /** What was decided here, where the programme does not tell the vote. */
  decided: DecisionFacts[];
  /** How they were voted on. */
  method: DecisionFacts['method'] | undefined;
  /** The day, before the first act of it in the course, where the programme tells days. */
  newDay: string | undefined;
  /** Where its results stand: `III.3`. */
  results: string[];
  /** Ballots are cast here. */
  balloted: boolean;
  /** Who counted the ballots that are cast here. */
  counting: Pick<ProgrammeFacts, 'by' | 'doing'> | undefined;
  /** Titles are registered for here. */
  registers: boolean;
  /** What was said, under verbs; empty where points are a list. */
  speech: Passage;
  /** What was said after a list of demands. */
  further: Passage[];
  /** One spoke, and what was said needs no list: sentences tell it. */
  flows: boolean;
  /** What was accepted of what others said, after one's own word. */
  afterwards: string[];
  /** Points that no verb of saying reports: matters of a discussion. */
  listed: string[];
};

/** What an entry is before its telling. */
export type Act = Omit<
  Entry,
  'newDay' | 'results' | 'registers' | 'speech' | 'further' | 'flows' | 'afterwards' | 'listed'
>;

/** An act of the programme. */
export function actOf(item: ProgrammeFacts): Act {
  return { ...item, implied: false, decided: [], method: undefined, counting: undefined, balloted: false };
}

/** An act that the programme does not have. */
export function impliedAct(kind: ProgrammeFacts['kind'], more: Partial<Act> = {}): Act {
  const unsaid = { title: undefined, content: undefined, points: undefined, outcome: undefined, quote: undefined };
  const unset = { period: undefined, form: undefined, draft: undefined, day: undefined, time: undefined };
  const none = { behalf: undefined, tribute: undefined, doing: undefined, ofPeriod: undefined, successor: undefined };
  const free = { counting: undefined, documents: undefined, only: undefined, method: undefined, deed: undefined };
  const ofReport = {
    about: undefined,
    judged: undefined,
    topics: undefined,
    outlook: undefined,
    plan: undefined,
    remarks: undefined,
  };
  const speech = { said: [], told: [], asked: [], askedTold: [], decided: [] };
  const lists = { by: [], witnesses: [], adopts: [], rest: [], ...speech };
  const bare = {
    kind,
    ...unsaid,
    ...unset,
    ...none,
    ...free,
    ...ofReport,
    ...lists,
    pictured: false,
    bare: false,
    presided: false,
    toldBefore: false,
    beside: false,
    opener: [],
    counted: false,
    reportsResults: false,
    ruled: false,
    implied: true,
    balloted: false,
    ...more,
  };
  // The type of an item has no undefined for keys that the file leaves out; here that all keys are there is checked.
  const whole: Record<keyof Act, unknown> = bare;
  return whole as Act;
}
