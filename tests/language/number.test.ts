import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney, formatNumber, formatPercent, percentOf } from '../../src/core/language/number.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test('a number printed and read back is the same number', () => {
  fc.assert(
    fc.property(finite, (n) => {
      expect(Number(formatNumber(n).replaceAll('.', '').replace(',', '.'))).toBe(n + 0);
    }),
  );
});

test('a number has dots at thousands and at most one comma', () => {
  fc.assert(
    fc.property(finite, (n) => {
      expect(formatNumber(n)).toMatch(/^-?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/);
    }),
  );
});

test('rounding moves a number by at most half a step', () => {
  const step = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), step, (n, decimals) => {
      const printed = Number(formatNumber(n, { decimals }).replaceAll('.', '').replace(',', '.'));
      expect(Math.abs(printed - n)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
    }),
  );
});

test('an incomplete ratio is never 100%, a real one never 0%', () => {
  const amount = fc.integer({ min: 1, max: 2 ** 40 });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 0, max: 3 }), (value, missing, decimals) => {
      const total = value + missing;
      const percent = percentOf(value, total, decimals);
      expect(percent).toBeLessThan(100);
      expect(percent).toBeGreaterThan(0);
      expect(Math.abs(percent - (value / total) * 100)).toBeLessThanOrEqual(10 ** -decimals);
      expect(percentOf(total, total, decimals)).toBe(100);
    }),
  );
});

test('a greater part never has a smaller percentage', () => {
  const counts = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(counts, counts, (a, total) => {
      expect(percentOf(a, total + 1)).toBeLessThanOrEqual(percentOf(a + 1, total + 1));
    }),
  );
});

test('no total, no percentage', () => {
  expect([percentOf(1, 0), percentOf(1, -1), percentOf(Number.NaN, 1)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(formatPercent(percentOf(1, 0))).toBe('');
  expect(formatMoney(Number.NaN)).toBe('');
});

test('money is never rounded', () => {
  const units: Record<string, number> = { đồng: 1, 'triệu đồng': 1e6, 'tỷ đồng': 1e9 };
  const amounts = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom(1, 100, 1e5, 1e6, 1e8, 1e9));
  fc.assert(
    fc.property(amounts, ([n, size]) => {
      const [, figure = '', unit = ''] = /^([\d.,]+) (.+)$/.exec(formatMoney(n * size)) ?? [];
      expect(Math.round(Number(figure.replaceAll('.', '').replace(',', '.')) * (units[unit] ?? 0))).toBe(n * size);
    }),
  );
});
