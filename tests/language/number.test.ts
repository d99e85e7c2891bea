import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundNumber, sum } from '../../src/core/language/decimal.ts';
import { formatMoney, formatNumber, parseNumber } from '../../src/core/language/number.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test('a number printed and read back is the same number', () => {
  fc.assert(
    fc.property(finite, (n) => {
      expect(Number(formatNumber(n).replaceAll('.', '').replace(',', '.'))).toBe(n + 0);
    }),
  );
});

test.each<[written: string, number: number]>([
  ['121', 121],
  ['1.970', 1970],
  ['2.700.000', 2_700_000],
  ['2.700.000,5', 2_700_000.5],
  ['99,2', 99.2],
  ['99.2', 99.2],
  ['-1.970,25', -1970.25],
  ['0.125', 125],
  ['1.97', 1.97],
  ['1.97.000', Number.NaN],
  ['', Number.NaN],
  ['1e3', Number.NaN],
  [' 1', Number.NaN],
])('%j is read as %d', (written, number) => expect(parseNumber(written)).toBe(number));

test('sums and roundings are those of school', () => {
  expect(sum([0.1, 0.2])).toBe(0.3);
  expect(sum([94.641, -94.64])).toBe(0.001);
  expect(sum([])).toBe(0);
  expect(roundNumber(1.005, 2)).toBe(1.01);
  expect(roundNumber(-0.004, 2)).toBe(0);
  const cents = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(fc.array(cents), (parts) => {
      const whole = parts.reduce((total, part) => total + part, 0);
      expect(sum(parts.map((part) => part / 100))).toBe(whole / 100 + 0);
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

test('no amount, no words', () => {
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
