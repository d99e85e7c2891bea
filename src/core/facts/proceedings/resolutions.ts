/** What was resolved, in the order of the file, each with what its words need. */
import { isBody, isPersonName } from '../../language/institution.ts';
import type { AwardFacts } from '../awards.ts';
import type { ClusterFacts } from '../cluster.ts';
import type { DecisionFacts } from '../decisions.ts';
import type { Participant } from '../people.ts';
import type { Trace } from '../trace.ts';
import type { Course } from './acts.ts';
import type { Told } from './entry.ts';
import { takesAlong } from './matters.ts';

/** One resolution. */
export interface Resolution {
  kind: 'classes' | 'award' | 'decision' | 'papers' | 'outcome' | 'term' | 'conclusion';
  award: AwardFacts | undefined;
  decision: DecisionFacts | undefined;
  /** Papers adopted: alone, or in one act with the decision's. */
  papers: string[];
  /** What a discussion came to, or a chair concluded, and which chair. */
  points: string[];
  by: Participant[];
  /** What the ballots name: units, people, or what cannot be told apart. */
  candidates: 'units' | 'people' | 'both';
}

/** The resolutions of a course. What was classed before the conference is none. */
export function resolutionsOf(
  { matters, settledBy }: Course,
  { cluster }: Told,
  nominees: (matter: Course['matters'][number]) => readonly string[],
  trace: Trace,
): { resolution: Resolution; act: unknown }[] {
  return matters.flatMap((matter) => {
    const act = settledBy.get(matter);
    if (matter.kind === 'classes' && !act) return [];
    const along = matter.kind === 'decision' && act && takesAlong(act, matter.decision) ? (act.adopts ?? []) : [];
    const resolution: Resolution = {
      kind: matter.kind,
      award: matter.kind === 'award' ? matter.award : undefined,
      decision: matter.kind === 'decision' ? matter.decision : undefined,
      papers: matter.kind === 'papers' ? matter.papers : along,
      points: pointsOf(matter),
      by: matter.kind === 'conclusion' ? matter.act.by : [],
      candidates: kindOf(nominees(matter), cluster),
    };
    const of =
      matter.kind === 'award'
        ? matter.award
        : matter.kind === 'decision'
          ? matter.decision
          : matter.kind === 'conclusion' || matter.kind === 'outcome'
            ? matter.act
            : undefined;
    const path = of && trace.pathOf(of);
    return [{ resolution: path === undefined ? resolution : trace.tag(resolution, path), act }];
  });
}

function pointsOf(matter: Course['matters'][number]): string[] {
  if (matter.kind === 'outcome') return matter.act.outcome ?? [];
  return matter.kind === 'conclusion' ? (matter.act.points ?? []) : [];
}

function kindOf(names: readonly string[], cluster: ClusterFacts | undefined): Resolution['candidates'] {
  const isUnit = (name: string): boolean => isBody(name) || (cluster?.units ?? []).some(({ unit }) => unit === name);
  if (names.every(isUnit)) return 'units';
  return names.every((name) => !isUnit(name) && isPersonName(name)) ? 'people' : 'both';
}
