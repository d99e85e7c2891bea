import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { excerpt, type Place } from '../../src/core/message/excerpt.ts';
import { runs } from '../thorough.ts';

const draw = (text: string, place: Place) =>
  excerpt(text, place).flatMap(({ number, text: line, carets }) =>
    carets === undefined ? [`${number}|${line}`] : [`${number}|${line}`, `${' '.repeat(number.length)}|${carets}`],
  );
const span = (line: number, from: number, to: number): Place => ({
  start: { line, column: from },
  end: { line, column: to },
});

describe('excerpt', () => {
  it('shows the line, the one before, and carets under the place', () => {
    expect(draw('cluster:\n  memebers:\n    - A\n', span(2, 3, 11))).toEqual([
      '1|cluster:',
      '2|  memebers:',
      ' |  ^^^^^^^^',
    ]);
  });

  it('shows one caret for a point, also past the end of the line', () => {
    expect(draw('a: b', { line: 1, column: 4 })).toEqual(['1|a: b', ' |   ^']);
    expect(draw('a:', { line: 1, column: 3 })).toEqual(['1|a:', ' |  ^']);
  });

  it('pads line numbers', () => {
    expect(draw(`${'\n'.repeat(8)}x\ny`, span(10, 1, 2))).toEqual([' 9|x', '10|y', '  |^']);
  });

  it('leaves out an empty line before', () => {
    expect(draw('a\n\nb', span(3, 1, 2))).toEqual(['3|b', ' |^']);
  });

  it.each([
    ['composed letters', 'tên: Đắk Nông', 6, 14, '     ^^^^^^^^'],
    ['decomposed letters', `${'tên: Đắk Nông'.normalize('NFD')}`, 7, 18, '     ^^^^^^^^'],
    ['a tab', '\ta: b', 5, 6, '       ^'],
    ['Han letters', '漢字: x', 5, 6, '      ^'],
    ['a zero-width space', 'a\u200Bb: c', 2, 4, ' ^'],
  ])('stands right under %s', (_, text, from, to, carets) => {
    expect(excerpt(text, span(1, from, to))[0]?.carets).toBe(carets);
  });

  it('goes to the end of the first line when the place has several', () => {
    expect(draw('a: "b\n  c"', { start: { line: 1, column: 4 }, end: { line: 2, column: 5 } })).toEqual([
      '1|a: "b',
      ' |   ^^',
    ]);
  });

  it('cuts long lines around the place', () => {
    const [line] = excerpt(`${'x'.repeat(300)}HERE${'y'.repeat(300)}`, span(1, 301, 305));
    expect(line?.text).toMatch(/^…x+HEREy+…$/);
    expect(line?.text.length).toBeLessThan(110);
    expect(line?.carets?.trim()).toBe('^^^^');
    expect(line?.text.slice(line.carets?.indexOf('^'), line.carets?.length)).toBe('HERE');
  });

  it('never lets a control character through', () => {
    expect(draw('a: \u001B[31mred\u0007\u202E', span(1, 4, 5))).toEqual(['1|a: ·[31mred··', ' |   ^']);
  });

  it('counts lines that end with CR and CRLF', () => {
    expect(draw('a\rb\r\nc', span(3, 1, 2))).toEqual(['2|b', '3|c', ' |^']);
  });

  it('has nothing to show past the end', () => {
    expect(excerpt('a', { line: 7, column: 1 })).toEqual([]);
  });

  it('of any text and place has at least one caret, under a line of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.nat(5),
        fc.nat(250),
        fc.nat(250),
        (text, line, from, length) => {
          const rows = excerpt(text, span(line + 1, from + 1, from + 1 + length));
          const [last] = rows.slice(-1);
          if (!last) return;
          expect(last.carets).toMatch(/^ *\^+$/);
          expect(rows.every((row) => !/[\p{Cc}\uD800-\uDFFF]/u.test(row.text))).toBe(true);
          expect(stringWidth(last.carets ?? '')).toBeLessThanOrEqual(stringWidth(last.text) + 1);
        },
      ),
      runs(500),
    );
  });
});
