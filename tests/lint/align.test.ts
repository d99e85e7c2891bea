/** Characters of a parsed text, each with its place in the source. */
import { expect, test } from 'vitest';
import { align } from '../../src/core/lint/align.ts';

/** The source from the place of each character to that of the next one, apart. */
function pieces(value: string, source: string): string {
  const places = align(value, source);
  expect(places).toHaveLength(value.length + 1);
  return places.map((from, index) => source.slice(from, places[index + 1] ?? source.length)).join('¦');
}

test.each([
  ['a text as it is', 'abc', 'abc', 'a¦b¦c¦'],
  ['a backslash before a mark belongs to what comes before', 'a*b', 'a\\*b', 'a\\¦*¦b¦'],
  ['the marks of emphasis', 'ab', '*a*b', 'a*¦b¦'],
  ['the mark of a quotation at the head of a line', 'a\nb', 'a\n> b', 'a¦\n> ¦b¦'],
  ['an entity', 'a<b', 'a&lt;b', 'a¦&lt;¦b¦'],
  ['an entity by its number', 'a–b', 'a&#8211;b', 'a¦&#8211;¦b¦'],
  ['the entity of the ampersand', 'a&b', 'a&amp;b', 'a¦&amp;¦b¦'],
  ['a bare ampersand', 'a & b', 'a & b', 'a¦ ¦&¦ ¦b¦'],
  ['what only looks like an entity', '&lt;', '&lt;', '&¦l¦t¦;¦'],
  ['an entity of two units', 'a😀b', 'a&#128512;b', 'a¦¦&#128512;¦b¦'],
  ['a character that the source lacks stands where the last one ended', 'axb', 'ab', 'a¦¦b¦'],
  ['one behind the end stands at the end', 'ax', 'a', 'a¦¦'],
  ['no text', '', 'a', 'a'],
])('%s', (_, value, source, expected) => {
  expect(pieces(value, source)).toBe(expected);
});
