/** One piece of news, as headline, sapo, short notice and post tell it. */
import type { AwardFacts } from './awards.ts';
import type { ClassFacts } from './classes.ts';
import type { DecisionFacts } from './decisions.ts';
import type { IndicatorFacts } from './figures.ts';
import type { OutcomeFacts } from './outcomes.ts';
import type { ProgrammeFacts } from './programme.ts';

/** How an article looks at its conference. */
export type Angle = 'result' | 'decision' | 'people' | 'event';

/** One piece of news: what it is, and the datum that it tells under the key of its kind. */
export interface NewsFacts {
  angle: Angle;
  kind:
    | 'award'
    | 'registered'
    | 'decision'
    | 'election'
    | 'covenant'
    | 'indicator'
    | 'plans'
    | 'class'
    | 'outcome'
    | 'quote'
    | 'demand'
    | 'event';
  award: AwardFacts | undefined;
  decision: DecisionFacts | undefined;
  indicator: IndicatorFacts | undefined;
  classification: ClassFacts | undefined;
  outcome: OutcomeFacts | undefined;
  item: ProgrammeFacts | undefined;
}
