/** The numbers that Word counts by itself, as `word/numbering.xml` describes them. */
import { describe, expect, test } from 'vitest';
import { XmlDocument } from 'xmldoc';
import { labelsOf } from '../../src/core/inspect/docx/labels.ts';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** What stands before each paragraph of these lists and levels (`id.level`), `–` where nothing does. */
function labels(numbering: string, asked: string): string {
  const parts = new Map([['word/numbering.xml', new XmlDocument(`<w:numbering>${numbering}</w:numbering>`)]]);
  const label = labelsOf(parts);
  return asked
    .split(' ')
    .map((one) => {
      const [id, at] = one.split('.');
      const said = at === undefined ? '' : `<w:ilvl w:val="${at}"/>`;
      return label(new XmlDocument(`<w:numPr>${said}<w:numId w:val="${id}"/></w:numPr>`))?.text ?? '–';
    })
    .join(' ');
}

const list = (levels: string, override = ''): string =>
  `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/>${override}</w:num>`;

describe('a label', () => {
  test.each<[what: string, numbering: string, asked: string, labels: string]>([
    ['counts on', list(level(0, 'decimal', '%1.')), '1.0 1.0 1.0', '1. 2. 3.'],
    ['of a paragraph without a level is of the first', list(level(0, 'decimal', '%1.')), '1 1', '1. 2.'],
    ['starts where its level says', list(level(0, 'decimal', '%1.', '<w:start w:val="5"/>')), '1.0 1.0', '5. 6.'],
    ['in letters', list(level(0, 'lowerLetter', '%1)')), '1.0 1.0 1.0', 'a) b) c)'],
    ['in Roman numerals', list(level(0, 'upperRoman', '%1.')), '1.0 1.0 1.0 1.0', 'I. II. III. IV.'],
    [
      'in small Roman numerals, from 29 on',
      list(level(0, 'lowerRoman', '%1.', '<w:start w:val="29"/>')),
      '1.0 1.0',
      'xxix. xxx.',
    ],
    ['may be a mark', list(level(0, 'bullet', '-')), '1.0 1.0', '- -'],
    [
      'names the levels above, each in its own form; a level begins anew below the next one above',
      list(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.')),
      '1.0 1.1 1.1 1.0 1.1',
      'I. I.1. I.2. II. II.1.',
    ],
    [
      'of a level below one that was never counted takes it for the first',
      list(level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2')),
      '1.1',
      '1.1',
    ],
    [
      'starts where the list itself says',
      list(level(0, 'decimal', '%1.'), '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>'),
      '1.0 1.0',
      '3. 4.',
    ],
    [
      'looks as the list itself says',
      list(level(0, 'decimal', '%1.'), `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '(%1)')}</w:lvlOverride>`),
      '1.0 1.0',
      '(a) (b)',
    ],
    ['is none for no list, and for a list that is not there', list(level(0, 'decimal', '%1.')), '0.0 9.0', '– –'],
    ['is empty for a level that is not described', list(level(0, 'decimal', '%1.')), '1.4', ''],
  ])('%s', (_, numbering, asked, expected) => {
    expect(labels(numbering, asked)).toBe(expected);
  });

  test('two lists count apart, also of one description', () => {
    const two = `${list(level(0, 'decimal', '%1.'))}<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>`;
    expect(labels(two, '1.0 1.0 2.0 1.0')).toBe('1. 2. 1. 3.');
  });

  test('is none in a document without numbering', () => {
    expect(labelsOf(new Map())(new XmlDocument('<w:numPr><w:numId w:val="1"/></w:numPr>'))).toBeUndefined();
    expect(labelsOf(new Map())(undefined)).toBeUndefined();
  });
});
