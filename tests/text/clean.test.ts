import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/core/text/clean.ts';
import { runs } from '../thorough.ts';

describe('clean', () => {
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
