/**
 * The course of a conference as minutes tell it: every act once, in its place, and apart from it what was resolved.
 * What the file tells outside its programme (an election, a covenant, a launch, a decision) has its entry too.
 */
import type { Trace } from '../trace.ts';
import { type Course, courseOf } from './acts.ts';
import { isByBallot } from './counting.ts';
import type { Act, Entry, Told } from './entry.ts';
import { countsBallots, type Matter } from './matters.ts';
import { type Resolution, resolutionsOf } from './resolutions.ts';
import { withTelling } from './telling.ts';

/** What the sections of minutes hold. */
export interface Proceedings {
  /** One act after the other, as they are numbered. */
  entries: Entry[];
  /** What happened beside the agenda: flowers, an exhibition. */
  besides: Entry[];
  /** What was resolved, as it is numbered. */
  resolutions: Resolution[];
  /** Scores and classes that were reported, not resolved here. */
  classesReported: boolean;
  /** Titles that were registered for are told with no act. */
  registeredApart: boolean;
  /** A report was presented, so that results are what it told. */
  reported: boolean;
  /** Results, figures, awards or limitations are told. */
  reviewed: boolean;
}

/** Derive the proceedings of a conference as one kind of document is told it. */
export function proceedingsOf(told: Told & { nextTerm: Term }, trace: Trace): Proceedings {
  const course = courseOf(told, trace);
  const resolved = resolutionsOf(course, told, (matter) => nomineesOf(matter, told.nextTerm), trace);
  const registers = registrarOf(course);
  const registered = told.awards.some(({ status }) => status === 'registered');
  const classed = told.classifications.length + (told.scores ?? []).length > 0;
  const classesReported = classed && !resolved.some(({ resolution }) => resolution.kind === 'classes');
  const registeredApart = registered && registers === undefined;
  const reviewed = classesReported || isReviewed(told);
  const between = reviewed || registeredApart || hasTasks(told) || told.slogans.length > 0;
  const section = between ? 'III' : 'II';
  const resultsOf = (act: Act): string[] =>
    resolved.flatMap((one, index) =>
      one.act === act || (countsBallots(act) && isByBallot(one.resolution, told))
        ? [resolved.length > 1 ? `${section}.${index + 1}` : section]
        : [],
    );
  let day: string | undefined;
  const entry = (act: Act): Entry => {
    const newDay = act.day === day ? undefined : act.day;
    day = act.day ?? day;
    return withTelling(
      { ...act, newDay, results: resultsOf(act), registers: registered && act === registers },
      trace.pathOf(act) ?? 'programme',
      trace,
    );
  };
  return {
    entries: trace.tag(course.acts.map(entry), 'programme'),
    besides: trace.tag(course.besides.map(entry), 'programme'),
    resolutions: resolved.map(({ resolution }) => resolution),
    classesReported,
    registeredApart,
    reported: told.programme.some(
      ({ kind, title, draft }) =>
        kind === 'report' && (draft === true || title === undefined || /báo cáo|tổng kết|sơ kết/iu.test(title)),
    ),
    reviewed,
  };
}

type Term = { tally?: { candidates: { name: string }[] } | undefined } | undefined;

/** Whom the ballots of a matter name. */
function nomineesOf(matter: Matter, term: Term): string[] {
  const tally = matter.kind === 'term' ? term?.tally : matter.kind === 'decision' ? matter.decision.tally : undefined;
  return (tally?.candidates ?? []).map(({ name }) => name);
}

/** The act with which titles are registered for: one of its own, else the signing of the covenant. */
function registrarOf({ acts }: Course): Act | undefined {
  return acts.find(({ kind }) => kind === 'registration') ?? acts.find(({ kind }) => kind === 'signing');
}

/** Whether results, figures, awards of the time or limitations are told. */
function isReviewed({ results, indicators, limitations, awards }: Told): boolean {
  if ([results, indicators, limitations].some((list) => (list ?? []).length > 0)) return true;
  return awards.some(
    ({ status, council, decided }) => status === 'granted' || (status === 'proposed' && !council && !decided),
  );
}

/** Whether the section has tasks to tell; their number alone stands with the plan that was presented. */
function hasTasks({ tasks, programme }: Told): boolean {
  if (!tasks) return false;
  const { items, direction, targets, solutions, implementation } = tasks;
  const count = programme.some(({ plan }) => plan !== undefined) ? undefined : tasks.count;
  return items.length > 0 || [count, direction, targets, solutions, implementation].some((part) => part !== undefined);
}
