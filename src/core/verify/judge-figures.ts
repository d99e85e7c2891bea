/** Figures that belong to something: a unit's score, the votes of a ballot, an indicator's value, plan and change. */
import type { Word } from '../text/words.ts';
import { roundsTo } from './approximation.ts';
import { ballotFigure } from './ballot-words.ts';
import type { Claim } from './claim.ts';
import type { CountedNouns } from './counted-nouns.ts';
import type { FiguresKnown, Indicator, UnitFigure } from './figures-known.ts';
import { isCluster } from './judge-texts.ts';
import type { Judge, Verdict } from './verdict.ts';

/** So many words may stand between a unit and its figure. */
const reach = 9;
/** So much of an indicator's name says which one is meant. */
const enough = 0.6;
/** Words that tell a change from a figure: `tăng 15`. `Vượt kế hoạch 8` may be either. */
const changed = /(?:^| )(?:tăng|giảm|thêm|bớt|vượt|(?:nhiều|ít|cao|thấp) hơn)(?: (?:được|hẳn|tới))?$/;

/** A judge of one sentence's figures. */
export function figureJudge(
  words: readonly Word[],
  claims: readonly Claim[],
  { clusters, ofUnits, ballots, indicators, classes }: FiguresKnown,
  counted: CountedNouns,
): Judge {
  const keys = words.map(({ key }) => key);
  const indicator = indicatorMeant();
  return (claim) => {
    if (claim.type !== 'number' && claim.type !== 'ratio') return undefined;
    return ofCluster(claim) ?? ofBallot(claim) ?? ofUnit(claim) ?? ofIndicator(claim) ?? ofClass(claim);
  };

  function ofCluster(claim: Claim): Verdict | undefined {
    return isCluster(keys[claim.first - 1]) ? settle(claim, Number(claim.key), clusters) : undefined;
  }

  function ofBallot(claim: Claim): Verdict | undefined {
    const key = claim.type === 'number' ? ballotFigure(keys, claim, commaAfter) : undefined;
    if (key === undefined) return undefined;
    const said = ballots.flatMap(({ figures, path }) => {
      const value = figures.get(key);
      return value === undefined ? [] : [{ value, path: `${path}.${key}`, all: [...figures.values()] }];
    });
    const numbers = claims.flatMap((one) => (one.type === 'number' ? [Number(one.key)] : []));
    const likely = said.sort((one, other) => shared(other.all, numbers) - shared(one.all, numbers));
    return settle(claim, Number(claim.key), likely);
  }

  function ofUnit(claim: Claim): Verdict | undefined {
    const noun = counted.at(keys.slice(claim.after, claim.after + 2));
    if (noun === undefined) return undefined;
    const unit = unitOf(claim, noun);
    const said = saidBefore(claim);
    const own = ofUnits.filter(
      (one) =>
        one.unit === unit && one.noun === noun && (said === undefined || one.said === undefined || one.said === said),
    );
    return settle(claim, Number(claim.key.split('/')[0]), own);
  }

  /** The unit before a figure; the one after it, where the figures of a sentence stand before their units. */
  function unitOf(claim: Claim, noun: string): string | undefined {
    const units = claims.filter(
      ({ type, key }) => type === 'unit' && ofUnits.some((one) => one.unit === key && one.noun === noun),
    );
    const figures = claims.filter(({ type }) => type === 'number' || type === 'ratio');
    const [first, figure] = [units[0], figures[0]];
    if (!first || !figure || figure.first < first.first) return undefined;
    const before = claims.findLast(({ type, after }) => type === 'unit' && after <= claim.first);
    return before && claim.first - before.after <= reach ? before.key : undefined;
  }

  /** `tự chấm`, `thẩm định`: the nearest before a figure. */
  function saidBefore({ first }: Claim): UnitFigure['said'] {
    const before = ` ${keys.slice(0, first).join(' ')} `;
    const all = [...new Set(ofUnits.flatMap(({ said }) => said ?? []))].map((said) => ({
      said,
      at: before.lastIndexOf(` ${said} `),
    }));
    return all.filter(({ at }) => at >= 0).sort((one, other) => other.at - one.at)[0]?.said;
  }

  function ofIndicator(claim: Claim): Verdict | undefined {
    if (!indicator || claim.type !== 'number') return undefined;
    const { noun, values, changes, path } = indicator;
    const behind = keys.slice(claim.after, claim.after + noun.split(' ').length).join(' ');
    if (noun === '' || behind !== noun) return undefined;
    const before = keys.slice(Math.max(0, claim.first - 4), claim.first).join(' ');
    const value = Number(claim.key);
    const figures = changed.test(before) ? changes : / kế hoạch$/.test(before) ? [...values, ...changes] : values;
    const right = figures.includes(value) || values.some((one) => roundsTo(words, claim, one));
    const [expected] = figures;
    return settle(claim, value, [{ value: right || expected === undefined ? value : expected, path }]);
  }

  function indicatorMeant(): Indicator | undefined {
    const own = new Set(keys);
    const found = indicators
      .map((one) => ({ one, part: one.name.filter((word) => own.has(word)).length / one.name.length }))
      .filter(({ part }) => part >= enough)
      .sort((a, b) => b.part - a.part);
    return found.length === 1 || (found[0] && found[0].part > (found[1]?.part ?? 0) + 0.2) ? found[0]?.one : undefined;
  }

  /** `hai đơn vị còn lại hoàn thành tốt nhiệm vụ`. */
  function ofClass(claim: Claim): Verdict | undefined {
    const noun = counted.at(keys.slice(claim.after, claim.after + 2));
    if (claim.type !== 'number' || noun === undefined) return undefined;
    const from = claim.after + noun.split(' ').length;
    const behind = ` ${keys.slice(from, from + 10).join(' ')} `;
    const own = classes.find(({ name }) => {
      const at = behind.indexOf(` ${name} `);
      return at >= 0 && behind.slice(0, at).trim().split(' ').length <= 4;
    });
    return own && settle(claim, Number(claim.key), [own]);
  }

  function commaAfter(at: number): boolean {
    return (words[at + 1]?.start ?? 0) - (words[at]?.end ?? 0) > 1;
  }
}

function settle(claim: Claim, value: number, known: readonly { value: number; path: string }[]): Verdict | undefined {
  const [wrong] = known;
  if (!wrong) return undefined;
  const right = known.find((one) => one.value === value);
  if (right) return { holds: { from: [right.path] } };
  const text = String(wrong.value).replace('.', ',');
  return {
    finding: { kind: 'contradicted', claim, expected: { text, backing: { from: known.map(({ path }) => path) } } },
  };
}

function shared(one: readonly number[], other: readonly number[]): number {
  return one.filter((value) => other.includes(value)).length;
}
