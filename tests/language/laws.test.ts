/** What holds for any text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AwardKind, type AwardStatus, awardPhrase } from '../../src/core/language/award.ts';
import { fold, plain } from '../../src/core/language/fold.ts';
import { pointLetter } from '../../src/core/language/letter.ts';
import { list } from '../../src/core/language/list.ts';
import { quote, unbalancedQuotes } from '../../src/core/language/quote.ts';
import { distinctSlugs, slug } from '../../src/core/language/slug.ts';
import { placeTones } from '../../src/core/language/tone.ts';
import { normaliseText } from '../../src/core/language/typography.ts';
import { listUnits } from '../../src/core/language/unit.ts';
import { runs } from '../thorough.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const syllables = [
  'hoà',
  'hòa',
  'Thuỷ',
  'thủy',
  'quý',
  'qúy',
  'sỹ',
  'Đắk',
  'a\u0301',
  '–',
  ' - ',
  '“',
  '”',
  '‘',
  '’',
  '"',
  '\u00A0',
  '\u200B',
  'kỷ',
  'ở',
];
const vietnamese = fc
  .array(fc.oneof(fc.constantFrom(...syllables, ' ', ', '), fc.string({ maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
const texts = fc.oneof(anyText, vietnamese);

describe('keys', () => {
  test('fold and plain are idempotent', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      runs(1000),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
      runs(1000),
    );
  });

  test('texts of one key have one near key', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(plain(fold(text))).toBe(plain(text));
      }),
    );
  });

  test('case, composition and doubled spaces do not count', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
        expect(fold(` ${text.replaceAll(' ', '  ')} `)).toBe(fold(text));
      }),
    );
  });
});

describe('slug', () => {
  test.each([
    ['Ðà Nẵng', 'da-nang'],
    ['Straße, Œuvre, Łódź, Færø', 'strasse-oeuvre-lodz-faero'],
    ['Con', 'con-0'],
    ['COM1', 'com1-0'],
    ['Con người', 'con-nguoi'],
  ])('%s → %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test('is a–z, 0–9 and single hyphens, no longer than asked, and its own slug', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, max) => {
        const name = slug(text, { max });
        expect(name).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(name.length).toBeLessThanOrEqual(max);
        expect(slug(name, { max })).toBe(name);
      }),
    );
  });

  test('no two are alike', () => {
    const item = fc.record({
      text: fc.constantFrom('Cụm 2', 'cụm 2', 'Cụm 2 2', 'Cụm 3', ''),
      hint: fc.constantFrom(undefined, 'A', '2'),
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(new Set(distinctSlugs(items)).size).toBe(items.length);
      }),
    );
  });
});

describe('text', () => {
  test('normalised text is NFC, shows all it holds, and stays as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normaliseText(text);
        expect(once.text).toBe(once.text.normalize('NFC'));
        expect(once.text).not.toMatch(/(?![\t\n])[\p{Cc}\u00A0\u200B\uFEFF]/u);
        expect(normaliseText(once.text)).toEqual({ text: once.text, removed: [] });
      }),
      runs(1000),
    );
  });

  test('tone marks move there and back, and never a letter with them', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const old = placeTones(text, 'old');
        expect(placeTones(placeTones(text, 'new'), 'old')).toBe(old);
        expect(placeTones(old, 'old')).toBe(old);
        expect(plain(old)).toBe(plain(text));
      }),
      runs(1000),
    );
  });

  test('text in quotes stays in one pair of them', () => {
    // A letter glued to a closing mark would make an apostrophe of the inner one.
    const balanced = vietnamese.filter((text) => !/"|”\p{L}/u.test(text) && unbalancedQuotes(text).length === 0);
    fc.assert(
      fc.property(balanced, (text) => {
        const quoted = quote(text);
        expect(quote(quoted)).toBe(quoted);
        expect(unbalancedQuotes(quoted)).toEqual([]);
      }),
      runs(1000),
    );
  });
});

const names = fc.array(fc.constantFrom('Gia Lai', 'Kon Tum', 'Đắk Lắk', 'A, B', 'C và D', 'E'), { maxLength: 7 });

describe('lists', () => {
  test('name every item once and in order', () => {
    fc.assert(
      fc.property(names, (items) => {
        const text = list(items);
        let from = 0;
        for (const item of items) {
          const at = text.indexOf(item, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + item.length;
        }
        expect(text.length).toBeLessThanOrEqual(items.join('').length + items.length * 5);
        expect(text).not.toMatch(/, và|,,|; ;|[,;]$/);
      }),
    );
  });

  test('as many separators as borders', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), (count) => {
        const items = Array.from({ length: count }, (_, index) => `x${index}`);
        expect(list(items).split(/, | và /)).toEqual(items);
        expect(list(['a, b', ...items]).split('; ')).toEqual(['a, b', ...items]);
      }),
    );
  });

  test('units: every place is named once, whatever the types', () => {
    const unit = fc.record({
      body: fc.constantFrom('VKSND', 'TAND'),
      kind: fc.constantFrom('tỉnh', 'TP', 'huyện', 'khu vực'),
    });
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 63 }), (units) => {
        const text = listUnits(units.map(({ body, kind }, index) => `${body} ${kind} X${index}x`));
        expect([...text.matchAll(/X\d+x/g)].map(([name]) => name).toSorted()).toEqual(
          units.map((_, index) => `X${index}x`).toSorted(),
        );
        expect(text).not.toMatch(/undefined| {2}|, và|các (?:tỉnh|huyện|thành phố|khu vực)[ :]+X\d+x(?:$|;)/);
      }),
    );
  });
});

test('no award short of granted reads as given', () => {
  const kinds: AwardKind[] = ['order', 'medal', 'flag', 'title', 'honour', 'certificate', 'badge', 'prize'];
  const statuses: AwardStatus[] = ['registered', 'nominated', 'agreed', 'proposed', 'granted'];
  for (const kind of kinds) {
    for (const status of statuses) {
      for (const voice of ['active', 'passive'] as const) {
        for (const authority of [undefined, 'Chủ tịch nước']) {
          const text = awardPhrase({ kind, status, voice, form: 'X', authority });
          expect(/đề nghị|đăng ký/.test(text), text).toBe(status !== 'granted');
          expect(text).not.toMatch(/ {2}|undefined/);
        }
      }
    }
  }
});

test('letters of points are all different', () => {
  expect(new Set(Array.from({ length: 700 }, (_, index) => pointLetter(index))).size).toBe(700);
});
