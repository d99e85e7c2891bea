/** The page in numbers: units, widths of words, rules, columns. Limits are those of Decree 30/2020/NĐ-CP, Annex I. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindWords } from '../../src/core/layout/bind-words.ts';
import { runBlanks } from '../../src/core/layout/blank-line.ts';
import { breakLines } from '../../src/core/layout/break-lines.ts';
import { ruleLength, ruleShare } from '../../src/core/layout/drawn-lines.ts';
import { coverageOf, measureOf } from '../../src/core/layout/measure.ts';
import { headerColumns, margins, textBox } from '../../src/core/layout/page.ts';
import { photoSize } from '../../src/core/layout/photo.ts';
import { columnWidths } from '../../src/core/layout/share-width.ts';
import { headingStyle, stylesOf } from '../../src/core/layout/styles.ts';
import { mmToPt, mmToTwip, ptToEighth, ptToHalfPoint } from '../../src/core/layout/units.ts';
import { wordsOf } from '../../src/core/model/words-of.ts';
import { fonts } from '../writers/pdf-samples.ts';

const bold = measureOf(fonts.bold);

test('units', () => {
  expect(mmToPt(25.4)).toBeCloseTo(72);
  expect(mmToTwip(12.7)).toBe(720);
  expect(ptToHalfPoint(13)).toBe(26);
  expect(ptToEighth(0.75)).toBe(6);
});

describe('page', () => {
  test('margins lie within the Decree', () => {
    expect([margins.top, margins.bottom].every((mm) => mm >= 20 && mm <= 25)).toBe(true);
    expect(margins.left).toBeGreaterThanOrEqual(30);
    expect(margins.left).toBeLessThanOrEqual(35);
    expect(margins.right).toBeGreaterThanOrEqual(15);
    expect(margins.right).toBeLessThanOrEqual(20);
  });

  test('the right column of the header holds the name of the State on one line', () => {
    const state = bold('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13);
    expect(state).toBeCloseTo(mmToPt(95.7), 0);
    expect(headerColumns.right).toBeGreaterThanOrEqual(96);
    expect(headerColumns.left + headerColumns.right).toBe(textBox.width);
  });
});

/** Component, smallest and largest size, weight, slope. */
const components = [
  ['state', 12, 13, true, false],
  ['motto', 13, 14, true, false],
  ['superior', 12, 13, false, false],
  ['issuer', 12, 13, true, false],
  ['number', 13, 13, false, false],
  ['placeDate', 13, 14, false, true],
  ['type', 13, 14, true, false],
  ['abstract', 13, 14, true, false],
  ['basis', 13, 14, false, true],
  ['body', 13, 14, false, false],
  ['authority', 13, 14, true, false],
  ['signer', 13, 14, true, false],
  ['addressee', 13, 14, false, false],
  ['recipientsTitle', 12, 12, true, true],
  ['recipients', 11, 11, false, false],
  ['pageNumber', 13, 14, false, false],
] as const;

describe('styles', () => {
  test.each(components)('%s: %i–%i pt, bold %s, italic %s', (id, least, most, isBold, isItalic) => {
    const style = stylesOf('official')[id];
    expect(style.size).toBeGreaterThanOrEqual(least);
    expect(style.size).toBeLessThanOrEqual(most);
    expect([style.bold ?? false, style.italic ?? false]).toEqual([isBold, isItalic]);
  });

  test('body: justified, first line 1.27 cm, 6 pt between paragraphs, single to 1.5 spacing', () => {
    const { body } = stylesOf('minutes');
    expect(body).toMatchObject({ align: 'justify', firstLine: 12.7, after: 6 });
    expect(body.spacing).toBeGreaterThanOrEqual(1);
    expect(body.spacing).toBeLessThanOrEqual(1.5);
  });

  test('all layouts have the same styles under the same names', () => {
    const names = (layout: 'article' | 'official') =>
      Object.entries(stylesOf(layout)).map(([id, { name }]) => [id, name]);
    expect(names('article')).toEqual(names('official'));
    expect(new Set(names('article').map(([, name]) => name)).size).toBe(names('article').length);
  });

  test.each([
    ['Phần I KẾT QUẢ', 'part'],
    ['Chương 2', 'part'],
    ['PHỤ LỤC', 'heading1'],
    ['I. KẾT QUẢ', 'heading1'],
    ['Phần lớn các đơn vị', 'heading1'],
  ])('heading “%s” is %s', (words, style) => {
    expect(headingStyle(1, words)).toBe(style);
  });
});

describe('rules', () => {
  test('the motto’s rule is as long as its words, the others a third to a half', () => {
    expect(ruleLength('motto', [171])).toBe(171);
    for (const component of ['issuer', 'abstract'] as const) {
      expect(ruleShare[component]).toBeGreaterThanOrEqual(1 / 3);
      expect(ruleShare[component]).toBeLessThanOrEqual(1 / 2);
      expect(ruleLength(component, [90, 100])).toBe(100 * ruleShare[component]);
    }
    expect(ruleLength('abstract', [])).toBe(0);
  });
});

describe('columns of a table', () => {
  /** Columns of words of 10 pt from the widths of their cells, the header first. */
  const of = (figures: boolean, ...cells: number[]) => ({
    word: 10,
    line: Math.max(...(figures ? cells.slice(1) : cells)),
    cells: cells.map((width) => Array.from({ length: width / 10 }, () => 10)),
    figures,
  });

  test('figures stay on one line; the texts make room', () => {
    const [, value = 0] = columnWidths([of(false, 50, 900, 700), of(true, 60, 95, 40)], 400);
    expect(value).toBeGreaterThanOrEqual(95);
  });

  test('one long note does not break the short cells of all other rows', () => {
    const names = Array.from({ length: 8 }, () => 130);
    const notes = [45, 500, 0, 0, 0, 0, 0, 0, 0];
    const [title = 0, level = 0] = columnWidths(
      [of(false, 60, ...names), of(false, 60, ...names), of(false, ...notes)],
      420,
    );
    expect(Math.min(title, level)).toBeGreaterThanOrEqual(130);
  });

  test('widths add up and no word is cut', () => {
    const column = fc.record({
      word: fc.integer({ min: 1, max: 60 }),
      figures: fc.boolean(),
      more: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), (columns) => {
        const given = columns.map(({ word, figures, more }) => {
          const cells = more.map((one) => Math.max(one, word));
          return { word, line: Math.max(...cells), cells: cells.map((width) => [word, width - word]), figures };
        });
        const widths = columnWidths(given, 480);
        expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(480);
        widths.forEach((width, index) => void expect(width).toBeGreaterThanOrEqual((given[index]?.word ?? 0) - 1e-6));
      }),
    );
  });
});

test('words stay with their numbers, also over the border of two texts; code stays as it is', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const tree = bindWords({
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          text('VKSND quân khu '),
          { type: 'strong', children: [text('7')] },
          { type: 'inlineCode', value: 'số 7' },
        ],
      },
      {
        type: 'paragraph',
        children: [text('Trong 6 tháng, năm 2026, ngày 05 tháng 01: khoản 2 Điều 5; tăng 1,4 điểm %')],
      },
    ],
  });
  const said = JSON.stringify(tree).replaceAll('\u00A0', '~');
  expect(said).toContain('quân~khu~');
  expect(said).toContain('"số 7"');
  expect(said).toContain('Trong 6~tháng, năm~2026, ngày~05 tháng~01: khoản~2 Điều~5; tăng 1,4 điểm~%');
});

test('a blank behind a label runs to the end of its line; others stay short', () => {
  const line = {
    width: mmToPt(textBox.width),
    style: stylesOf('minutes').body,
    measure: { normal: measureOf(fonts.normal), bold },
  };
  const said = (label: string, words: string): string => {
    const children = [{ type: 'strong' as const, children: [{ type: 'text' as const, value: label }] }];
    const tree = runBlanks(
      { type: 'root', children: [{ type: 'paragraph', children: [...children, { type: 'text', value: words }] }] },
      line,
    );
    return wordsOf(tree);
  };
  const long = said('Chủ trì (chủ tọa):', ' ……');
  expect(long).toMatch(/^Chủ trì \(chủ tọa\): …{20,}$/);
  expect(mmToPt(12.7) + bold(long, 14)).toBeLessThanOrEqual(line.width + 1);
  expect(said('Bắt đầu:', ' …… giờ ……, năm …….')).toBe('Bắt đầu: …… giờ ……, năm …….');
  expect(said('Kết thúc', ' năm …….')).toBe('Kết thúc năm …….');
});

describe('header lines', () => {
  const measure = (words: string): number => bold(words, 13);
  const width = mmToPt(headerColumns.left);

  test('no word is lost and no line of several words is too wide', () => {
    const words = fc.array(fc.constantFrom('VIỆN', 'KIỂM', 'SÁT', 'NHÂN', 'DÂN', 'TỈNH', 'SỐ', '7', 'A'.repeat(40)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, (some) => {
        const lines = breakLines(some.join(' '), width, measure);
        expect(lines.join(' ')).toBe(some.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(measure(line)).toBeLessThanOrEqual(width + 0.01);
      }),
    );
  });
});

describe('column widths', () => {
  test('short columns are as wide as their words need, long ones share the rest', () => {
    const widths = columnWidths(
      [
        { word: 20, line: 20 },
        { word: 40, line: 200 },
        { word: 40, line: 400 },
      ],
      460,
    );
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(460);
    expect(widths[0]).toBeGreaterThanOrEqual(20);
    expect(widths[2]).toBeGreaterThan(widths[1] ?? 0);
  });

  test('they always fill the width, and hold the longest word wherever all longest words fit', () => {
    const column = fc.record({ word: fc.integer({ min: 0, max: 300 }), line: fc.integer({ min: 0, max: 9000 }) });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), (columns) => {
        const widths = columnWidths(columns, 460);
        expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(460);
        const fits = columns.reduce((sum, { word }) => sum + Math.max(word, 1), 0) <= 460;
        for (const [index, width] of widths.entries()) {
          expect(width).toBeGreaterThan(0);
          if (fits) expect(width).toBeGreaterThanOrEqual((columns[index]?.word ?? 0) - 0.001);
        }
      }),
    );
  });
});

test('photos keep their shape, fit their box and are not enlarged', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const size = photoSize({ width, height });
      expect(size.width / size.height).toBeCloseTo(width / height);
      expect(size.width).toBeLessThanOrEqual(Math.min(width * 0.75, mmToPt(150)) + 0.001);
      expect(size.height).toBeLessThanOrEqual(Math.min(height * 0.75, mmToPt(110)) + 0.001);
    }),
  );
});

describe('faces', () => {
  test('a face tells which characters it has', () => {
    const covers = coverageOf(fonts.normal);
    expect([...'Ếđ–“…₫§ЖΩ→≥'].every((character) => covers(character.codePointAt(0) ?? 0))).toBe(true);
    expect([...'☑漢😀'].some((character) => covers(character.codePointAt(0) ?? 0))).toBe(false);
  });

  test('bytes that are no font measure half an em a character', () => {
    expect(measureOf(new Uint8Array([1, 2, 3]))('abcd', 10)).toBe(20);
    expect(coverageOf(new Uint8Array())(65)).toBe(false);
  });
});
