import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/core/text/clean.ts';
import { runs } from '../thorough.ts';

/** What comes in, what comes out, what was dropped. */
const cases: [what: string, given: string, text: string, dropped: number[]][] = [
  ['composed letters stay', 'Đắk Nông', 'Đắk Nông', []],
  ['decomposed letters are composed', 'Đắk Nông'.normalize('NFD'), 'Đắk Nông', []],
  ['NBSP becomes a space', 'Cụm\u00A07', 'Cụm 7', []],
  ['a form feed keeps words apart', 'a\fb', 'a b', []],
  ['a lone CR ends a line, CRLF stays', 'a\rb\r\nc', 'a\nb\r\nc', []],
  ['a control is dropped', 'a\u0007b', 'ab', [0x07]],
  ['a zero-width space is dropped', 'VKSND\u200B tỉnh', 'VKSND tỉnh', [0x200b]],
  ['a stray BOM is dropped', 'a\uFEFFb', 'ab', [0xfeff]],
  ['direction marks are dropped', '\u202Eabc\u202C', 'abc', [0x202e, 0x202c]],
  ['a lone surrogate is dropped', 'a\uD800b', 'ab', [0xd800]],
  ['non-characters are dropped', 'a\uFFFEb\uFFFF', 'ab', [0xfffe, 0xffff]],
  ['tab and line feed stay', 'a\tb\nc', 'a\tb\nc', []],
  ['an emoji of several parts stays whole', '👩‍⚖️', '👩‍⚖️', []],
  ['a joiner beside a letter is litter', 'a\u200Db', 'ab', [0x200d]],
  ['markup is only text', '<b>&amp;*_`${x}{{y}}', '<b>&amp;*_`${x}{{y}}', []],
];

describe('clean', () => {
  it.each(cases)('%s', (_, given, text, dropped) => {
    const cleaned = clean(given);
    expect(cleaned.text).toBe(text);
    expect(cleaned.dropped.map(({ code }) => code)).toEqual(dropped);
  });

  it('knows where each letter came from', () => {
    const given = `a\u200B${'ế'.normalize('NFD')}\u0007x`;
    const { text, origin } = clean(given);
    expect(text).toBe('aếx');
    expect([...text].map((_, index) => given[origin(index)])).toEqual(['a', 'e', 'x']);
    expect(origin(text.length)).toBe(given.length);
  });

  it('gives clean text of any text, changes clean text no more, and goes forward only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
        const { text, origin } = clean(given);
        expect(text).toBe(text.normalize('NFC'));
        expect(clean(text)).toMatchObject({ text, dropped: [] });
        const places = Array.from({ length: text.length + 1 }, (_, index) => origin(index));
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
      runs(500),
    );
  });
});
