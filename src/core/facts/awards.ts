/** The awards ledger with what the register knows: authority, rank, the form's short name. */
import type { Conference } from '../conference/schema/conference.ts';
import { fold } from '../language/fold.ts';
import { type Fact, fact, unbox } from '../model/fact.ts';
import { earlierTotal, reviewed, totalOf } from './earlier.ts';
import type { Trace } from './trace.ts';

/** One row as the file states it; every key is there. */
export type Award = NonNullable<Conference['awards']>[number];

/** What the register of awards says of a form. */
export interface AwardEntry {
  /** `Bằng khen`, once the authority has been said. */
  short?: string | undefined;
  /** `order`, `flag`, `title`, `certificate` … */
  kind: string;
  authority?: string | undefined;
  /** The genre puts the name in quotes. */
  quoted?: boolean | undefined;
  /** Position in the register, highest first. */
  rank: number;
}

/** One row of the ledger. */
export type AwardFacts = Omit<Award, 'authority'> & {
  authority: string | Fact<string> | undefined;
  /** The file names who gives it, beside this award or another of theirs; else the register knows. */
  giverStated: boolean;
  short: string | Fact<string>;
  formKind: string | undefined;
  quoted: boolean;
  rank: number;
  /** The award's own period, where it is not the one reviewed: said beside the form. */
  ofPeriod: Fact<string> | undefined;
  /** Decided at the conference itself: nominated, agreed, or proposed to a body that the data names. */
  council: boolean;
  /** One of the decisions nominates or proposes for this form: its units are named there. */
  decided: boolean;
  /** Collectives and individuals together. */
  total: Fact<number> | undefined;
  /** As many in the conference compared with, same form, grade and status. */
  previous: Fact<number> | undefined;
  /** The recipients are all units of the cluster. */
  all: boolean;
  /** The sapo of the article tells it. */
  led: boolean;
  /** An act of the programme hands it over, and tells to how many. */
  handed: boolean;
};

/** Kinds of decision that put somebody up for an award. */
export const proposing: readonly string[] = ['nomination', 'proposal'];

/** Last in every order: a form that the register does not know. */
const UNKNOWN = 1000;

/** Every number that is stated is zero, and nobody is named: there is nothing to tell. */
function isNobody({ collectives, individuals, times, recipients }: Award): boolean {
  const stated = [collectives, individuals, times].filter((count) => count !== undefined);
  return stated.length > 0 && stated.every((count) => count === 0) && !recipients?.length;
}

/** An awarding of the programme names the form and every count: `trao Bằng khen … cho 4 tập thể và 9 cá nhân`. */
function isHanded(
  { form, collectives, individuals, status }: Award,
  short: string | undefined,
  { programme }: Conference,
): boolean {
  const counts = [collectives, individuals].filter((count) => count !== undefined);
  if (status !== 'granted' || counts.length === 0) return false;
  return (programme ?? []).some(({ kind, title = '' }) => {
    const numbers: readonly string[] = title.match(/\d+/gu) ?? [];
    const named = [form, short].some((name) => name !== undefined && fold(title).includes(fold(name)));
    return kind === 'awarding' && named && counts.every((count) => numbers.includes(String(count)));
  });
}

/** Awards of which the file says that nobody is put up for them: `không có tập thể nào được suy tôn, đề nghị tặng …`. */
export function withheldOf({ awards }: Conference): Fact<string>[] {
  return (awards ?? []).flatMap((award, index) => {
    const { form, grade, status, individuals } = award;
    if (!isNobody(award) || status === 'granted' || status === 'registered') return [];
    const who = individuals === 0 ? 'cá nhân' : 'tập thể';
    const put = status === 'nominated' ? 'suy tôn, đề nghị' : 'đề nghị';
    const what = grade === undefined ? form : `${form} hạng ${grade}`;
    return [fact(`không có ${who} nào được ${put} tặng ${what}`, [`awards.${index}`])];
  });
}

/** What follows from one award; `path`: of its datum. */
export function awardOf(
  award: Award,
  conference: Conference,
  entryOf: (form: string) => AwardEntry | undefined,
  path: string,
  earlier?: Conference | undefined,
): AwardFacts {
  const entry = entryOf(award.form);
  const total = totalOf(award);
  const counts = (['collectives', 'individuals'] as const).filter((key) => award[key] !== undefined);
  return {
    ...award,
    ofPeriod:
      award.period === undefined || award.period === unbox(reviewed(conference))
        ? undefined
        : fact(award.period, [`${path}.period`]),
    total:
      total === undefined
        ? undefined
        : fact(
            total,
            counts.map((key) => `${path}.${key}`),
          ),
    previous: earlierTotal(earlier, award),
    authority: award.authority ?? (entry?.authority ? fact(entry.authority, [`${path}.form`]) : undefined),
    giverStated: award.authority !== undefined,
    short: entry?.short ? fact(entry.short, [`${path}.form`]) : award.form,
    formKind: entry?.kind,
    quoted: entry?.quoted ?? false,
    rank: entry?.rank ?? UNKNOWN,
    council: award.status === 'nominated' || award.status === 'agreed' || award.to !== undefined,
    decided: conference.decisions?.some(({ form, kind }) => form === award.form && proposing.includes(kind)) ?? false,
    handed: isHanded(award, entry?.short, conference),
    all: award.recipients?.some((recipient) => recipient.name === 'all') ?? false,
    led: false,
  };
}

/** The ledger sorted from the highest form down, as the genre lists it; rows keep their path. */
export function awardFacts(
  conference: Conference,
  entryOf: (form: string) => AwardEntry | undefined,
  trace: Trace,
  earlier?: Conference | undefined,
): AwardFacts[] {
  const rows = (conference.awards ?? []).flatMap((award, index): AwardFacts[] => {
    if (isNobody(award)) return [];
    const path = `awards.${index}`;
    return [trace.tag(awardOf(award, conference, entryOf, path, earlier), path)];
  });
  // Whom the file names beside one award of theirs may be named beside the others.
  const givers = new Set(rows.flatMap((row) => (row.giverStated ? [unbox(row.authority)] : [])));
  for (const row of rows) row.giverStated ||= givers.has(unbox(row.authority));
  const grades = ['Nhất', 'Nhì', 'Ba'];
  // An award whose giver nobody named stands after those of named givers.
  const order = (row: AwardFacts): number =>
    (row.authority === undefined ? UNKNOWN * 10 : 0) + row.rank * 10 + (row.grade ? grades.indexOf(row.grade) : 9);
  // Array.prototype.sort is stable: rows of one form keep the author's order.
  return trace.tag(
    [...rows].sort((a, b) => order(a) - order(b)),
    'awards',
  );
}
