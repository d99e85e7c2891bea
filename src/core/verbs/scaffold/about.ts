/** What is known of the conference of a new data file, and what follows from it. */
import type { ConferenceKind, Purpose } from './conference-kinds.ts';
import { scalar } from './scalar.ts';

/** What is known. */
export interface About {
  kind: ConferenceKind;
  /** The year of the conference's matter: `2025`. */
  year: number;
  /** The cluster's name, where it is known. */
  name?: string | undefined;
  /** Its units, the lead first; empty when not known. */
  units: readonly string[];
  /** Which of them is deputy lead, where somebody said so. */
  deputy?: string | undefined;
}

/** A purpose as the file says it: `{kind: review, period: 2025}`. */
export function purposeOf({ kind, later = 0, half, subject }: Purpose, about: About): string {
  const period = `${about.year + later}${half ? `-${half}` : ''}`;
  const said = subject?.replace('Khối', groupOf(about));
  return `{kind: ${kind}, period: ${period}${said ? `, subject: ${scalar(said)}` : ''}}`;
}

/** The year of a purpose of the kind, else the file's own. */
export function purposeYear({ kind, year }: About, wanted: string): number {
  return year + (kind.purposes.find((purpose) => purpose.kind === wanted)?.later ?? 0);
}

/** A likely day for the sample. */
export function dayOf({ kind, year }: About): string {
  const half = kind.purposes[0].half === 'H1';
  return kind.purposes[0].kind === 'covenant' || kind.purposes[0].kind === 'launch'
    ? `${year}-01-20`
    : `${year}-${half ? '07-10' : '12-19'}`;
}

/** A day on which a report of it may be signed. */
export function signedDay(about: About): string {
  return dayOf(about).replace(/\d\d$/, (day) => String(Number(day) + 3));
}

/** What the conference is of: by the name where there is one, else by the kind. */
export function groupOf({ kind, name = '' }: Pick<About, 'kind' | 'name'>): 'Cụm' | 'Khối' {
  const said = /^(cụm|khối)(?!\p{L})/iu.exec(name.normalize('NFC').trim())?.[1]?.toLowerCase();
  return said === 'khối' || (said === undefined && kind.name === 'hop-khoi') ? 'Khối' : 'Cụm';
}

/** In whose name the report is signed. */
export function headOf(about: About): string {
  return scalar((about.name ?? `${groupOf(about)} thi đua`).toUpperCase());
}
