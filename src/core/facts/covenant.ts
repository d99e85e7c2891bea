/** The covenant that the units sign, with its witnesses found. */
import type { Conference } from '../conference/schema/conference.ts';
import { formatPeriod, parsePeriod } from '../language/period.ts';
import type { Participant, People } from './people.ts';
import type { Trace } from './trace.ts';

type Covenant = NonNullable<Conference['covenant']>;

/** A covenant. */
export type CovenantFacts = Omit<Covenant, 'witnesses'> & { witnesses: Participant[] };

/** Find the witnesses. What is promised ends without the period that the covenant itself is of. */
export function covenantFacts({ covenant }: Conference, people: People, trace: Trace): CovenantFacts | undefined {
  if (!covenant) return undefined;
  const period = parsePeriod(covenant.period);
  const end = period && ` ${formatPeriod(period)}`;
  const short = (point: string): string => (end && point.endsWith(end) ? point.slice(0, -end.length) : point);
  return trace.tag(
    {
      ...covenant,
      ...(covenant.points && { points: trace.tag(covenant.points.map(short), 'covenant.points') }),
      witnesses: people.named(covenant.witnesses, 'covenant.witnesses'),
    },
    'covenant',
  );
}
