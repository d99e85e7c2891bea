/** Blocks of Markdown that were parsed before: the tree is that of the whole text, places included. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { factsOf } from '../../src/core/facts/facts.ts';
import { keepTexts } from '../../src/core/model/kept.ts';
import { placeholder } from '../../src/core/model/placeholder.ts';
import { checkData } from '../../src/core/pipeline/check-data.ts';
import { openHouse } from '../../src/core/pipeline/house.ts';
import { makeDocument } from '../../src/core/pipeline/make-document.ts';
import type { ParsedBlocks } from '../../src/core/tree/parse-kept.ts';
import { parseMarkdown } from '../../src/core/tree/parse-markdown.ts';
import { partBlocks } from '../../src/core/tree/part-blocks.ts';
import { loadBuiltin } from '../../src/node/read/load-builtin.ts';
import { articleNames, bytesOf, example } from '../data/files.ts';
import { runs } from '../thorough.ts';

const blocksOf = (text: string): string[] | undefined => partBlocks(text)?.map((block) => block.text);

describe('blocks', () => {
  it('are parted by blank lines', () => {
    expect(blocksOf('# Một\n\nHai\nba\n \t\n**Bốn**\n')).toEqual(['# Một', 'Hai\nba', '**Bốn**']);
  });

  it('keep together what belongs together over blank lines', () => {
    expect(blocksOf('- một\n\n  hai\n\n- ba\n\nBốn')).toEqual(['- một\n\n  hai\n\n- ba', 'Bốn']);
    expect(blocksOf('1. một\n\n2) hai\n\n> ba')).toEqual(['1. một\n\n2) hai', '> ba']);
    expect(blocksOf('---\na: 1\n\nb: 2\n---\n\nMột')).toEqual(['---\na: 1\n\nb: 2\n---', 'Một']);
    expect(blocksOf('```chart\na\n\nb\n``\n\n````\n\nMột')).toEqual(['```chart\na\n\nb\n``\n\n````', 'Một']);
  });

  it('are not looked for where something may go on over blank lines, or the parser changes characters', () => {
    for (const text of [
      '<!--\n\n-->',
      '- <pre>\n\n</pre>',
      '> ```\n\nMột',
      '```\n\nMột',
      '---\na: 1\n\nMột',
      'a\r\n\r\nb',
    ])
      expect(blocksOf(text)).toBeUndefined();
  });
});

/** Numbers of placeholders: of one digit, and of several. */
const value = fc.integer({ min: 0, max: 2000 }).map((index) => placeholder(index));
const words = fc.oneof(
  value,
  fc.constantFrom(
    ...[
      'Một',
      ' ',
      '  ',
      '**',
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      '![',
      '"',
      '\\',
      '&amp;',
      '&#38;',
      '<br>',
      '<',
      '\t',
      '|',
      '#',
    ],
  ),
);
const line = fc
  .tuple(
    fc.constantFrom(
      ...[
        '',
        '',
        '',
        '# ',
        '- ',
        '* ',
        '1. ',
        '12) ',
        '> ',
        '> - ',
        '  ',
        '    ',
        '\t',
        '```',
        '~~~',
        '---',
        '===',
        '***',
        '+',
      ],
      ...[
        '| a | b |',
        '| --- | :-: |',
        '[a]: b',
        '<div>',
        '<!--',
        '-->',
        '-',
        '- ```',
        '   ```',
        '``` a`b',
        '~~~ a`b',
        '---\n',
      ],
    ),
    fc.array(words, { maxLength: 5 }),
  )
  .map(([mark, rest]) => mark + rest.join(''));
const markdown = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n \n', '\n\n\n')), { maxLength: 12 })
  .map((lines) => lines.flat().join(''));

describe('a tree of kept blocks', () => {
  const kept: ParsedBlocks = keepTexts(20_000);

  test('is the tree of the whole text', () => {
    fc.assert(
      fc.property(markdown, fc.boolean(), (text, headed) => {
        const whole = headed ? `---\na: ${placeholder(3)}\n---\n\n${text}` : text;
        expect(parseMarkdown(whole, kept)).toEqual(parseMarkdown(whole));
      }),
      runs(8_000),
    );
  });

  it('is made of one parse for all blocks that differ only in the values they print', () => {
    let parses = 0;
    const counted: ParsedBlocks = {
      of: (text, work) =>
        kept.of(text, () => {
          parses += 1;
          return work();
        }),
    };
    const text = (at: number): string => `Chào ${placeholder(at)} và [${placeholder(at + 1)}](${placeholder(at + 2)}).`;
    const both = `${text(20)}\n\n${text(50)}`;
    expect(parseMarkdown(both, counted)).toEqual(parseMarkdown(both));
    expect(parses).toBe(1);
  });

  it('belongs to whoever asked: changed, it changes no other', () => {
    const first = parseMarkdown('Một *hai*', kept);
    first.children.pop();
    expect(parseMarkdown('Một *hai*', kept)).toEqual(parseMarkdown('Một *hai*'));
  });
});

describe('documents of one house', async () => {
  const house = openHouse({}, await loadBuiltin());
  const [style] = [...house.styles.values()];

  test.each([...articleNames, example].map((name) => `${name}.yaml`))(
    '%s: every kind is what it is without the blocks of the others',
    (file) => {
      const { source, conference, awardEntry } = checkData(file, new Map([[file, bytesOf(file)]]), house).checked!;
      const { pathOf, forKind } = factsOf(conference, awardEntry);
      for (const kind of house.kinds)
        for (const seed of [0, 1]) {
          const facts = { facts: forKind(kind.name), pathOf };
          const alone = makeDocument(kind, facts, { seed, style: style! }, source);
          expect(makeDocument(kind, facts, { seed, style: style!, blocks: house.blocks }, source)).toEqual(alone);
        }
    },
  );
});
