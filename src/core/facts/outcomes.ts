/** Sentences of the file that tell what was achieved or went wrong, as news takes them out. */
import type { Conference } from '../conference/schema/conference.ts';
import { type OutcomeStrength, outcomeOf } from '../language/outcome.ts';
import { type Fact, fact } from '../model/fact.ts';
import type { ProgrammeFacts } from './programme.ts';

/** One such sentence. */
export interface OutcomeFacts {
  strength: OutcomeStrength;
  /** The whole sentence, beginning small, without connective and sequel. */
  full: Fact<string>;
  /** Its strongest clause: `nhiều chỉ tiêu vượt kế hoạch`. */
  clause: Fact<string>;
  /** The clause after the name of the body whose deed it is: `thực hiện thành công “mục tiêu kép”`. */
  deed: Fact<string> | undefined;
  /** The sentence after that name. */
  fullDeed: Fact<string> | undefined;
  /** The clause names its time. */
  dated: boolean;
  /** Somebody said it at the conference; no result of the file does. */
  said: boolean;
  /** An indicator tells the same death or loss. */
  counted: boolean;
  /** The point as the file has it. */
  point: string;
}

const speeches: readonly string[] = ['opening', 'speech', 'directive', 'conclusion', 'closing'];

/** Those of the results; where they hold nothing to print, those of the speeches, the last word first. */
export function outcomeFacts({ results }: Conference, programme: readonly ProgrammeFacts[]): OutcomeFacts[] {
  const told = (results ?? []).flatMap(({ unit, points }, index) =>
    points.flatMap((point, at): OutcomeFacts[] => {
      const found = read(point, `results.${index}.points.${at}`, false);
      return unit === undefined ? found : found.filter(({ strength }) => isBad(strength));
    }),
  );
  if (told.some(({ strength }) => strength !== 'plain')) return told;
  const said = [...programme.entries()].reverse().flatMap(([index, item]) => {
    if (!speeches.includes(item.kind)) return [];
    const statements = item.said.filter(({ form }) => form === 'statement' || form === 'loss');
    return statements.flatMap(({ points }) =>
      points.flatMap((point) => {
        const at = item.points?.indexOf(point) ?? -1;
        return read(point, `programme.${index}.points${at < 0 ? '' : `.${at}`}`, true);
      }),
    );
  });
  return [...said, ...told];
}

function read(point: string, path: string, said: boolean): OutcomeFacts[] {
  const found = outcomeOf(point);
  if (!found) return [];
  const { strength, full, clause, deed, fullDeed } = found;
  const from = [path];
  return [
    {
      strength,
      full: fact(full, from),
      clause: fact(clause, from),
      deed: deed === undefined ? undefined : fact(deed, from),
      fullDeed: fullDeed === undefined ? undefined : fact(fullDeed, from),
      dated: /\d{4}|\d tháng|quý/iu.test(clause),
      said,
      counted: false,
      point,
    },
  ];
}

function isBad(strength: OutcomeStrength): boolean {
  return strength === 'loss' || strength === 'grave';
}
