/** Which pages a document has: main text, annexes, landscape pages. */
import { describe, expect, test } from 'vitest';
import { roman } from '../../src/core/language/roman.ts';
import { facesOf } from '../../src/core/layout/faces.ts';
import { sectionsOf } from '../../src/core/layout/sections.ts';
import { boundRows, isGroupTitle } from '../../src/core/layout/table.ts';
import { annexHeading } from '../../src/core/model/annex.ts';
import { documentOf, fonts } from '../writers/pdf-samples.ts';

const faces = facesOf(fonts);
const wide = (columns: number): string => {
  const cells = Array.from({ length: columns }, (_, index) => `Chỉ tiêu thi đua ${index}`);
  return `| ${cells.join(' | ')} |\n|${cells.map(() => '---|').join('')}\n| ${cells.map(() => '1.250').join(' | ')} |`;
};

/** Each section as words: how it stands, what it holds, where the signatures stand (`./.`). */
function told(markdown: string, layout: 'official' | 'minutes' | 'article' = 'official'): string[] {
  const { tree, frame } = documentOf({ layout, type: 'BÁO CÁO', body: ['CỤM 7'] }, markdown);
  return sectionsOf(tree, frame, faces).map(({ orientation, annex, signed, root }) =>
    [orientation, annex && `<${annex.label}|${annex.title}>`, ...root.children.map(({ type }) => type), signed && './.']
      .filter(Boolean)
      .join(' '),
  );
}

/** What is written, and the sections that come of it. */
const cases: [string, string, string[]][] = [
  ['text only', 'a\n\n## I. B\n\nc', ['portrait paragraph heading paragraph ./.']],
  ['nothing', '', ['portrait ./.']],
  ['one annex needs no number', 'a\n\n# Phụ lục\n\nb', ['portrait paragraph ./.', 'portrait <Phụ lục|> paragraph']],
  [
    'the title on the line of the number',
    'a\n\n# Phụ lục I. Bảng chấm điểm\n\nb\n\n# PHỤ LỤC II: Danh sách\n\nc',
    [
      'portrait paragraph ./.',
      'portrait <Phụ lục I|BẢNG CHẤM ĐIỂM> paragraph',
      'portrait <Phụ lục II|DANH SÁCH> paragraph',
    ],
  ],
  [
    'the title as a heading below; numbers that are missing among several',
    'a\n\n# Phụ lục\n\n## Bảng điểm\n\nb\n\n# Phụ lục\n\n## Danh sách\n\n## I. X',
    ['portrait paragraph ./.', 'portrait <Phụ lục I|BẢNG ĐIỂM> paragraph', 'portrait <Phụ lục II|DANH SÁCH> heading'],
  ],
  ['words that only begin so are no annex', '# Phụ lụcx\n\n## Phụ lục I', ['portrait heading heading ./.']],
  [
    'a wide table takes its headings and the line that announces it along',
    `a\n\n## I. B\n\n### 1. C\n\nKết quả:\n\n${wide(10)}\n\nd`,
    ['portrait paragraph', 'landscape heading heading paragraph table', 'portrait paragraph ./.'],
  ],
  [
    'two wide tables share landscape pages',
    `a\n\n${wide(10)}\n\n## I. B\n\n${wide(10)}\n\nd`,
    ['portrait', 'landscape paragraph table heading table', 'portrait paragraph ./.'],
  ],
  ['a narrow table stays', `a b c\n\n${wide(5)}`, ['portrait paragraph table ./.']],
  [
    'an annex of a wide table has no empty page before it',
    `a\n\n# Phụ lục. B\n\n${wide(10)}`,
    ['portrait paragraph ./.', 'landscape <Phụ lục|B> table'],
  ],
  ['signatures follow a wide table that ends the text', wide(10), ['portrait', 'landscape table ./.']],
];

describe('sections', () => {
  test.each(cases)('%s', (_, markdown, expected) => {
    expect(told(markdown)).toEqual(expected);
  });

  test('an article is one section, whatever it holds', () => {
    expect(told(`# Phụ lục\n\n${wide(10)}`, 'article')).toEqual(['portrait heading table ./.']);
  });

  test('minutes name themselves in the reference, without a day', () => {
    const { tree, frame } = documentOf(
      { layout: 'minutes', number: '2', symbol: 'BB-C7', body: ['CỤM 7'] },
      '# Phụ lục',
    );
    expect(sectionsOf(tree, frame, faces)[1]?.annex?.reference).toBe('(Kèm theo Biên bản số 02/BB-C7 của CỤM 7)');
  });
});

test.each([
  ['# Phụ lục', { title: '' }],
  ['# Phụ lục IV – Tên  dài', { number: 'IV', title: 'Tên dài' }],
  ['Phụ lục 2\nTên\n===', { number: '2', title: 'Tên' }],
  ['# **PHỤ LỤC** i', { number: 'I', title: '' }],
  ['# Phụ lục kèm theo', { title: 'kèm theo' }],
  ['## Phụ lục I', undefined],
  ['Phụ lục I', undefined],
])('annex heading %s', (markdown, expected) => {
  const [node] = documentOf({}, markdown).tree.children;
  expect(node && annexHeading(node)).toEqual(expected);
});

test('Roman numbers', () => {
  expect([1, 4, 9, 14, 40, 90, 400, 1999, 3999].map(roman)).toEqual([
    'I',
    'IV',
    'IX',
    'XIV',
    'XL',
    'XC',
    'CD',
    'MCMXCIX',
    'MMMCMXCIX',
  ]);
});

describe('titles of groups in a table', () => {
  test('bold words in one cell and nothing in the others', () => {
    const rows = [
      '**I. Tập thể** | | ',
      ' | **I. Tập thể** | ',
      '**I** | **Tập thể** | ',
      'I. Tập thể | | ',
      '**a** b | | ',
    ];
    const [table] = documentOf({}, `| a | b | c |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`).tree
      .children;
    expect(table?.type === 'table' && table.children.map(isGroupTitle)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test.each([
    [
      [false, true, false, true, false],
      [1, 3],
    ],
    [
      [false, true, true, true, true, true, false],
      [1, 2, 5],
    ],
    // The first row and the last but one, whatever they are: none stands alone beside a page break.
    [
      [false, false, false, false, false],
      [1, 3],
    ],
    [[false, false, true], []],
    [[true, false], []],
  ])('%j → rows %j stay with the next', (rows, bound) => {
    expect([...boundRows(rows)]).toEqual(bound);
  });
});
