/** Which rates of a ratio are true, and which is printed. The reference: whole numbers alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toScaled } from '../../src/core/language/decimal.ts';
import { formatPercent, isRate, rateOf } from '../../src/core/language/rate.ts';

const places = fc.integer({ min: 0, max: 4 });
const amount = fc.integer({ min: 0, max: 2 ** 40 });
const total = fc.integer({ min: 1, max: 2 ** 40 });

/** The rates with so many decimals that may be stated, in order: those near the ratio that `isRate` takes. */
function rates(value: number, whole: number, decimals: number): number[] {
  const unit = 10 ** decimals;
  const near = Math.floor((value / whole) * 100 * unit);
  if (!Number.isFinite(near)) return [0, 100].filter((stated) => isRate(stated, value, whole, decimals));
  return Array.from({ length: 7 }, (_, index) => Number(((near - 3 + index) / unit).toFixed(decimals))).filter(
    (stated) => isRate(stated, value, whole, decimals),
  );
}

describe('rates', () => {
  test.each<[value: number, total: number, decimals: number, rates: number[]]>([
    [2, 3, 1, [66.7, 66.6]],
    [1, 3, 1, [33.3]],
    [1, 2, 0, [50]],
    [1, 8, 0, [13, 12]],
    [9999, 10000, 1, [99.9]],
    [9999, 10000, 0, [99]],
    [9999, 10000, 2, [99.99]],
    [1, 10000, 1, []],
    [1, 10000, 2, [0.01]],
    [1, 1500, 1, [0.1]],
    [0, 5, 2, [0]],
    [5, 5, 2, [100]],
    [3, 2, 1, [150]],
    [-1, 8, 0, [-13, -12]],
    // In binary 8.165/14.2 × 1000 is a hair under 575.
    [8.165, 14.2, 1, [57.5]],
    [0.1, 0.3, 1, [33.3]],
    [0.29, 1, 0, [29]],
    [1, 0, 1, []],
    [1, -1, 1, []],
    [Number.NaN, 1, 1, []],
    [1, Number.POSITIVE_INFINITY, 1, []],
  ])('of %d/%d with %i decimals the true ones are %j', (value, whole, decimals, expected) => {
    expect(rates(value, whole, decimals)).toEqual(expected.toSorted((a, b) => a - b));
    if (expected.length > 0) expect(rateOf(value, whole, decimals), 'printed').toBe(expected[0]);
  });

  test('are the ratio rounded half up, and cut, and nothing else', () => {
    const figure = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(figure, figure, places, (value, whole, decimals) => {
        const unit = 10n ** BigInt(decimals);
        const asked = BigInt(value) * 100n * unit;
        const found = rates(value, whole, decimals).map((rate) => BigInt(Math.round(rate * Number(unit))));
        for (const units of found) {
          const [low, high] = [units * BigInt(whole) <= asked, asked < (units + 1n) * BigInt(whole)];
          const half =
            (2n * units - 1n) * BigInt(whole) <= 2n * asked && 2n * asked < (2n * units + 1n) * BigInt(whole);
          expect((low && high) || half).toBe(true);
        }
        expect(found).toEqual([...new Set(found)]);
      }),
    );
  });

  test('never make a whole of a part, nor nothing of something', () => {
    fc.assert(
      fc.property(total, total, places, (value, missing, decimals) => {
        const found = [...rates(value, value + missing, decimals), rateOf(value, value + missing, decimals)];
        for (const rate of found) {
          expect(rate).toBeLessThan(100);
          expect(rate).toBeGreaterThan(0);
        }
        expect(isRate(100, value, value + missing)).toBe(false);
        expect(isRate(0, value, value + missing)).toBe(false);
        expect(rates(value, value, decimals)).toEqual([100]);
        expect(rates(0, value, decimals)).toEqual([0]);
      }),
    );
  });

  test('do not change when both figures grow alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        places,
        (value, whole, decimals) => {
          expect(rates(value / 100, whole / 100, decimals)).toEqual(rates(value, whole, decimals));
          expect(rates(value * 1000, whole * 1000, decimals)).toEqual(rates(value, whole, decimals));
        },
      ),
    );
  });

  test('are offered for either sign alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        places,
        (value, whole, decimals) => {
          expect(rates(-value, whole, decimals)).toEqual(
            rates(value, whole, decimals)
              .map((rate) => -rate)
              .reverse(),
          );
        },
      ),
    );
  });
});

describe('the rate that is printed', () => {
  test('is one that would pass when stated', () => {
    fc.assert(
      fc.property(amount, total, places, (value, whole, decimals) => {
        const rate = rateOf(value, whole, decimals);
        const kept = Math.max(decimals, toScaled(rate).places);
        expect(isRate(rate, value, whole, kept)).toBe(true);
      }),
    );
  });

  test('is never smaller for a greater part', () => {
    const counts = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(counts, counts, (value, whole) => {
        expect(rateOf(value, whole + 1)).toBeLessThanOrEqual(rateOf(value + 1, whole + 1));
      }),
    );
  });

  test('is none without a total', () => {
    expect([rateOf(1, 0), rateOf(1, -1), rateOf(Number.NaN, 1)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(formatPercent(rateOf(1, 0))).toBe('');
  });
});
