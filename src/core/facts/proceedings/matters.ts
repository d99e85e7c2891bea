/** What a conference resolves, matter by matter, and which act of the programme settles it. */
import { fold } from '../../language/fold.ts';
import type { AwardFacts } from '../awards.ts';
import { isNamed } from '../cluster.ts';
import type { DecisionFacts } from '../decisions.ts';
import type { Act, Told } from './entry.ts';

/** Something resolved: how units were classed, an award, a decision, papers adopted, what a discussion came to, who leads next, what the chair concluded. */
export type Matter =
  | { kind: 'classes' }
  | { kind: 'award'; award: AwardFacts }
  | { kind: 'decision'; decision: DecisionFacts }
  | { kind: 'papers'; papers: string[]; act: Act }
  | { kind: 'outcome'; act: Act }
  | { kind: 'term' }
  | { kind: 'conclusion'; act: Act };

/** All matters, in the order of the file. Papers that are adopted beside a decided one are told with it. */
export function mattersOf(told: Told, acts: readonly Act[]): Matter[] {
  const awards = told.awards.filter(
    ({ status, council, decided }) => council && !decided && status !== 'granted' && status !== 'registered',
  );
  const decisions = told.decisions.map((decision): Matter => ({ kind: 'decision', decision }));
  const papers = acts.flatMap((act): Matter[] => {
    const beside = decisions.some((matter) => matter.kind === 'decision' && takesAlong(act, matter.decision));
    return act.adopts && act.adopts.length > 0 && !beside ? [{ kind: 'papers', papers: act.adopts, act }] : [];
  });
  const classed = told.classifications.length + (told.scores ?? []).length > 0;
  return [
    ...(classed ? [{ kind: 'classes' } as const] : []),
    ...awards.map((award): Matter => ({ kind: 'award', award })),
    ...decisions,
    ...papers,
    ...acts.flatMap((act): Matter[] => (rules(act) ? [{ kind: 'outcome', act }] : [])),
    ...(isTold(told.nextTerm) ? [{ kind: 'term' } as const] : []),
    ...acts.flatMap((act): Matter[] => (concludes(act) ? [{ kind: 'conclusion', act }] : [])),
  ];
}

/** Whether anything is said of the next term: who leads, or that somebody was chosen. */
function isTold(term: Told['nextTerm']): boolean {
  return term !== undefined && (isNamed(term.lead) || isNamed(term.deputy) || term.chosen !== undefined);
}

/** Whether a discussion came to something that binds: `giao …`, `thống nhất …`. */
function rules({ kind, ruled }: Act): boolean {
  return ruled && (kind === 'discussion' || kind === 'sharing');
}

/** Whether a chair concludes, in points. */
export function concludes({ kind, points }: Act): boolean {
  return kind === 'conclusion' && points !== undefined && points.length > 0;
}

/** Whether ballots are counted: what they resolve was voted on in another act. */
export function countsBallots({ kind, title = '' }: Act): boolean {
  return kind === 'voting' && /^(?:tiến hành |công bố kết quả )?kiểm phiếu(?!\p{L})/iu.test(title);
}

/** Whether papers that an act adopts are told with this decision: the same act, no vote of its own. */
export function takesAlong(act: Act, decision: DecisionFacts): boolean {
  return act.kind === 'adoption' && !decision.rejected && !decision.tally && settlesDecision(act, decision);
}

/** Whether an act settles a matter. The words of its title narrow what it is about; without a title it takes all. */
export function settles(act: Act, matter: Matter, told: Told): boolean {
  if (countsBallots(act)) return false;
  switch (matter.kind) {
    case 'classes':
      return act.kind === 'scoring' || (appraises(act) && /bình|xếp loại|^$/iu.test(act.title ?? ''));
    case 'award':
      return appraises(act) && settlesAward(act, matter.award);
    case 'decision':
      return settlesDecision(act, matter.decision);
    case 'papers':
    case 'outcome':
    case 'conclusion':
      return act === matter.act;
    case 'term':
      return act.kind === 'election' && electsLead(act, told);
  }
}

function appraises({ kind }: Act): boolean {
  return kind === 'appraisal' || kind === 'voting';
}

function settlesAward({ title }: Act, { form, status }: AwardFacts): boolean {
  if (title === undefined || includes(title, form)) return true;
  if (/bình (?:xét|bầu)|xét|khen/iu.test(title)) return true;
  return /suy tôn/iu.test(title) && status === 'nominated';
}

/** `bầu Ban kiểm phiếu` elects no lead. */
function electsLead({ title }: Act, { cluster, decisions }: Told): boolean {
  if (title === undefined || /trưởng|phó|chủ tịch/iu.test(title)) return true;
  if (cluster && includes(title, String(cluster.name))) return true;
  return !decisions.some(({ kind, subject }) => kind === 'election' && subject && includes(title, subject.value));
}

function settlesDecision(act: Act, decision: DecisionFacts): boolean {
  const { title = '', documents } = act;
  const { kind, form, method } = decision;
  const subject = decision.subject?.value;
  const about = title.replace(/^(?:tiến hành )?(?:biểu quyết|bỏ phiếu(?: kín)?|bầu|thông qua|thống nhất)(?: |$)/iu, '');
  const named =
    [subject, form].some((words) => words !== undefined && words !== '' && includes(title, words)) ||
    (about.length > 8 && subject !== undefined && includes(subject, about));
  switch (act.kind) {
    case 'adoption': {
      if (kind !== 'adoption' || subject === undefined) return false;
      if (documents) return documents.some((paper) => includes(paper, subject) || includes(subject, paper));
      return title === '' || named;
    }
    case 'election':
      // Whoever counts the ballots was elected before them.
      return kind === 'election' && (named || (title === '' && !decision.procedural));
    case 'scoring':
      return method === 'scoring';
    case 'voting':
    case 'appraisal': {
      if (named) return true;
      if (/bỏ phiếu/iu.test(title) && method !== undefined && method !== 'secret-ballot') return false;
      if (/giơ tay/iu.test(title) && method !== undefined && method !== 'show-of-hands') return false;
      if (kind === 'election' || kind === 'adoption') return title === '' && act.kind === 'voting';
      if (/bình (?:xét|bầu)|xét|khen/iu.test(title)) return form !== undefined;
      if (/suy tôn/iu.test(title)) return kind === 'nomination';
      // What is weighed without a name is awards; a rule of scoring was voted on in another act.
      if (act.kind === 'appraisal' && title === '') return form !== undefined;
      return title === '' || /^(?:tiến hành )?(?:biểu quyết|bỏ phiếu)(?: kín)?$/iu.test(title);
    }
    default:
      return false;
  }
}

function includes(text: string, part: string): boolean {
  return fold(text).includes(fold(part));
}
