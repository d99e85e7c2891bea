/** The awards as a report lists them in tables: what was granted, what is proposed, and what had been proposed before. */
import type { Conference } from '../conference/schema/conference.ts';
import { fold } from '../language/fold.ts';
import { type Fact, fact } from '../model/fact.ts';
import { type Award, type AwardEntry, type AwardFacts, awardOf, proposing } from './awards.ts';
import type { ClusterFacts } from './cluster.ts';
import type { DecisionFacts } from './decisions.ts';
import type { Trace } from './trace.ts';

/** A row; `collectives` also where the recipients are said by a class that has a number. */
export type LedgerRow = Omit<AwardFacts, 'collectives'> & {
  collectives: number | Fact<number> | undefined;
  /** Through whose hands a proposal goes. */
  route: string[];
};

/** All tables, titles and flags first, then the forms of commendation, each from the highest down. */
export interface Ledger {
  granted: LedgerRow[];
  proposed: LedgerRow[];
  /** Beside what the conference put up, what its members had proposed before; alone that is `proposed`. */
  earlier: LedgerRow[];
}

const titles: readonly (string | undefined)[] = ['title', 'honour', 'flag'];

/** What a decision does not say of an award. */
const nothingElse = {
  grade: undefined,
  posthumous: undefined,
  authority: undefined,
  by: undefined,
  to: undefined,
  times: undefined,
  perUnit: undefined,
  considered: undefined,
  document: undefined,
  news: undefined,
  only: undefined,
};

/** What rows are made with. */
interface Sources {
  entryOf(form: string): AwardEntry | undefined;
  cluster: ClusterFacts | undefined;
  trace: Trace;
}

/** Put the rows of the tables together. */
export function ledgerOf(
  conference: Conference,
  awards: readonly AwardFacts[],
  decisions: readonly DecisionFacts[],
  { entryOf, cluster, trace }: Sources,
): Ledger {
  const agreed = decisions.filter(({ kind, form, rejected }) => form && !rejected && proposing.includes(kind));
  const same = (row: AwardFacts, decision: DecisionFacts): boolean =>
    row.status !== 'granted' && row.status !== 'registered' && row.form === decision.form;
  const stated = awards.map((row): LedgerRow => {
    const decision = agreed.find((one) => same(row, one));
    return trace.tag(
      {
        ...row,
        collectives: row.collectives ?? counted(row, conference, cluster),
        route: decision?.route ?? (row.to === undefined ? [] : [row.to]),
      },
      trace.pathOf(row) ?? 'awards',
    );
  });
  const decided = agreed.flatMap((decision): LedgerRow[] => {
    if (awards.some((row) => same(row, decision))) return [];
    const path = trace.pathOf(decision) ?? 'decisions';
    const { form = '', units, people, period, kind } = decision;
    const all = units?.[0] === 'all';
    const award = {
      form,
      status: kind === 'nomination' ? ('nominated' as const) : ('proposed' as const),
      period,
      collectives: all || !units ? undefined : units.length,
      individuals: people.length || undefined,
      recipients: [...(units ?? []), ...people.map(({ name }) => name)].map((name) => ({
        name,
        kind: undefined,
        group: undefined,
        unit: undefined,
      })),
      ...nothingElse,
    } as unknown as Award;
    const row = awardOf(award, conference, entryOf, path);
    return [
      trace.tag(
        { ...row, collectives: row.collectives ?? counted(row, conference, cluster), route: decision.route ?? [] },
        path,
      ),
    ];
  });
  const sorted = (rows: LedgerRow[], key: string): LedgerRow[] =>
    trace.tag(
      rows
        .map((row) => ({ row, place: (titles.includes(row.formKind) ? 0 : 1e6) + row.rank }))
        .sort((a, b) => a.place - b.place)
        .map(({ row }) => row),
      key,
    );
  const open = stated.filter(({ status }) => status !== 'granted' && status !== 'registered');
  const here = [...open.filter(({ council, decided }) => council || decided), ...decided];
  const before = open.filter(({ council, decided }) => !council && !decided);
  return {
    granted: sorted(
      stated.filter(({ status }) => status === 'granted'),
      'awards',
    ),
    proposed: sorted(here.length > 0 ? here : before, 'awards'),
    earlier: sorted(here.length > 0 ? before : [], 'awards'),
  };
}

/** How many units, where the recipients are all units of the cluster or all units of a class. */
function counted(
  { recipients, all }: AwardFacts,
  { classifications }: Conference,
  cluster: ClusterFacts | undefined,
): Fact<number> | undefined {
  if (all) return cluster?.count;
  const [only, ...more] = recipients ?? [];
  if (!only?.group || more.length > 0) return undefined;
  const named = fold(only.group).replace(/^(?:cả |tất cả )?(?:các )?đơn vị (?:được |đạt )?(?:xếp )?(?:loại )?/u, '');
  const at = (classifications ?? []).findIndex(({ name }) => fold(name) === named);
  const found = classifications?.[at];
  const count = found?.count ?? found?.units?.length;
  return count === undefined
    ? undefined
    : fact(count, [`classifications.${at}`], found?.count === undefined ? 'count' : undefined);
}
