/** One law of percent: the check of the data, the editor's check, the facts and the charts decide alike. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../src/core/charts/series.ts';
import { indicatorFacts } from '../../src/core/facts/figures.ts';
import { traceOf } from '../../src/core/facts/trace.ts';
import { formatNumber } from '../../src/core/language/number.ts';
import { formatPercent, isRate, rateOf } from '../../src/core/language/rate.ts';
import { findings } from '../../src/core/lint/findings.ts';
import { unbox } from '../../src/core/model/fact.ts';
import { look } from '../conference/marked.ts';
import { tools } from '../lint/tools.ts';

/** A data file with one indicator. */
const file = (figures: string) => `purposes: {kind: review, period: 2023}\nindicators: [{name: Số vụ, ${figures}}]`;

/** The indicator's facts, as documents get them. */
function factsOf(figures: string) {
  const { conference } = look(file(figures));
  return indicatorFacts(conference!, traceOf(conference!))[0]!;
}

const printed = (rate: ReturnType<typeof factsOf>['percent']) => formatPercent(unbox(rate ?? Number.NaN));

/** What is offered in place of a rate: nothing when it is right. */
function dataOffers(value: number, total: number, stated: string): unknown {
  const { messages } = look(file(`value: "${value}", total: "${total}", percent: "${stated}"`));
  const told = messages.find(({ rule }) => rule.id === 'percent-matches')?.params as { computed: number } | undefined;
  return told && formatPercent(told.computed);
}
function editorOffers(value: number, total: number, stated: string): unknown {
  const told = findings(`Giải quyết ${value}/${total} vụ, đạt ${stated}%.`, 'a', tools);
  return told.find(({ rule }) => rule.id === 'percent-agrees')?.params.expected;
}

describe('what may be said of a ratio', () => {
  test.each<[value: number, total: number, right: string[], wrong: string[], offered: string]>([
    [2, 3, ['66,7', '66,6', '66,67', '66,66', '67', '66'], ['66,5', '66,8', '65', '68'], '66,7%'],
    [9999, 10000, ['99,9', '99,99', '99'], ['100', '98'], '99,9%'],
    [1, 10000, ['0,01'], ['0', '1', '0,1'], '0,01%'],
    [121, 122, ['99,2', '99,1', '99', '99,18'], ['99,3', '100'], '99,2%'],
    [1993, 2992, ['66,6', '66,61', '67'], ['66,7', '66,5'], '66,6%'],
    [1, 8, ['12,5', '13', '12'], ['12,6', '12,4', '14'], '12,5%'],
    [0, 7, ['0'], ['0,1', '1'], '0%'],
    [52, 52, ['100'], ['99,9', '99'], '100%'],
    [5, 4, ['125'], ['100'], '125%'],
  ])('%i/%i', (value, total, right, wrong, offered) => {
    for (const stated of right) {
      expect([stated, dataOffers(value, total, stated), editorOffers(value, total, stated)]).toEqual([
        stated,
        undefined,
        undefined,
      ]);
    }
    for (const stated of wrong) {
      expect([stated, dataOffers(value, total, stated), editorOffers(value, total, stated)]).toEqual([
        stated,
        offered,
        offered,
      ]);
    }
    // The facts and the charts print what the checks offer.
    expect(printed(factsOf(`value: ${value}, total: ${total}`).percent)).toBe(offered);
    const chart = drawingOf({ kind: 'change', against: '2022', rows: [{ label: 'Số vụ', value, base: total }] });
    expect(chart.rows[0]?.bars[0]?.figure).toBe(offered);
  });

  test('in a vote the base may be any of the counts, and 100% of none that is greater', () => {
    const vote = (votes: number, percent: string) =>
      look(
        `purposes: election\ndecisions: [{kind: election, tally: {issued: "10000", valid: "9998", candidates: [{name: A, votes: "${votes}", percent: "${percent}"}]}}]`,
      ).messages.map(({ params }) => params);
    expect(vote(9998, '100')).toEqual([]);
    expect(vote(9998, '99,98')).toEqual([]);
    expect(vote(9997, '100')).toEqual([{ stated: 100, value: 9997, total: 9998, computed: 99.9 }]);
  });

  test('any stated rate is judged alike by the data and by the editor, as the law has it', () => {
    const near = fc.record({
      total: fc.integer({ min: 1, max: 3000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      decimals: fc.integer({ min: 0, max: 2 }),
      off: fc.integer({ min: -2, max: 2 }),
    });
    fc.assert(
      fc.property(near, ({ total, part, decimals, off }) => {
        const value = Math.floor(part * total);
        const unit = 10 ** decimals;
        const stated = Math.max(0, Math.round((value / total) * 100 * unit) + off) / unit;
        const written = formatNumber(stated);
        const offers = [dataOffers(value, total, written), editorOffers(value, total, written)];
        expect(offers[0]).toEqual(offers[1]);
        expect(offers[0] === undefined).toBe(isRate(stated, value, total));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a change on the period before', () => {
  test.each<[figures: string, rise: number | undefined, fall: number | undefined]>([
    ['value: 10.001, previous: 10.000', 0.01, undefined],
    ['value: 9.999, previous: 10.000', undefined, 0.01],
    ['value: 1, previous: 10.000', undefined, 99.9],
    ['value: 3, previous: 2', 50, undefined],
    ['value: 5, previous: 5', undefined, undefined],
    ['value: "0,3", previous: "0,1", unit: "%"', 0.2, undefined],
    ['value: "94,641", previous: "94,64", unit: "%"', 0.001, undefined],
    ['value: 100, previous: "98,765", unit: "%"', 1.24, undefined],
  ])('%s', (figures, rise, fall) => {
    const facts = factsOf(figures);
    expect([facts.rise?.value, facts.fall?.value]).toEqual([rise, fall]);
  });

  test('is told whenever there is one, and never as all where something is left', () => {
    const figure = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(figure, figure, (value, previous) => {
        const { rise, fall } = factsOf(`value: "${value}", previous: "${previous}"`);
        expect(rise !== undefined).toBe(value > previous);
        expect(fall !== undefined).toBe(value < previous);
        if (fall) expect(fall.value).toBeLessThan(100);
      }),
      { numRuns: 50 },
    );
  });
});

test('the share of a plan that is not reached is never told as the whole', () => {
  expect(printed(factsOf('value: 9.999, plan: 10.000').ofPlan)).toBe('99,9%');
  expect(rateOf(9999, 10000)).toBe(99.9);
});
