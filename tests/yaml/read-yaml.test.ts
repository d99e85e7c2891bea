import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';
import { dataStated } from '../../src/core/yaml/rules.ts';
import { told, unmark } from '../conference/marked.ts';
import { runs } from '../thorough.ts';

const read = (text: string) => readYaml('data/x.yaml', new TextEncoder().encode(text));
const data = (text: string) => JSON.parse(JSON.stringify(read(text).source?.data));

describe('values', () => {
  it('are the text that was written', () => {
    expect(data('a: 05\nb: 2023\nc: NO\nd: 1:30\ne: 99,2\nf: 1.970\ng: true\nh: 2024-03-29\ni: 0x1F\nj: .5')).toEqual({
      a: '05',
      b: '2023',
      c: 'NO',
      d: '1:30',
      e: '99,2',
      f: '1.970',
      g: 'true',
      h: '2024-03-29',
      i: '0x1F',
      j: '.5',
    });
  });

  it('that are empty are not stated', () => {
    expect(data('a:\nb: ~\nc: null\nd: ""\ne: " "\nf: {g: , h: x}\ni: "null"')).toEqual({ f: { h: 'x' }, i: 'null' });
  });

  it('of JSON are read alike', () => {
    expect(data('{\n\t"a": "b: #c",\n\t"d": [1, 2.50, null, true],\n\t"e": null, "f": "\\u1ec7"\n}')).toEqual({
      a: 'b: #c',
      d: ['1', '2.50', 'true'],
      f: 'ệ',
    });
  });

  it('read alike with LF, CRLF and CR', () => {
    const text = 'a: 1\nb:\n  - x\n  - |\n    y\n    z\n';
    expect(data(text.replaceAll('\n', '\r\n'))).toEqual(data(text));
    expect(data(text.replaceAll('\n', '\r'))).toEqual(data(text));
  });

  it('may be keys of the prototype', () => {
    const { source } = read('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}');
    expect(Object.keys(source?.data as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('may be repeated by an alias', () => {
    expect(data('a: &x {b: c}\nd: *x')).toEqual({ a: { b: 'c' }, d: { b: 'c' } });
  });
});

/** Each kind of slip: the file, with the place of blame, and the rule with its fault. */
const slips: [what: string, marked: string, rule: string, fault?: string][] = [
  ['a colon inside a text', 'a: 1\ntitle: «Hội nghị: tổng kết»\nb: 2', 'yaml-valid', 'BLOCK_AS_IMPLICIT_KEY'],
  ['a quote that is never closed', 'a: 1\nb: «"abc»\nc: d\ne: f', 'yaml-valid', 'QUOTE_CLOSED'],
  ['a quote that swallows lines', 'a: 1\nb: «"abc»\nc: d\ne: "f"', 'yaml-valid', 'QUOTE_CLOSED'],
  ['text after a quote', 'a: "abc" «def»\nb: 1', 'yaml-valid', 'AFTER_QUOTE'],
  ['an apostrophe in single quotes', "a: 'it'«s'»", 'yaml-valid', 'AFTER_QUOTE'],
  ['a backslash in double quotes', 'a: "C:«\\d»ata"', 'yaml-valid', 'BAD_DQ_ESCAPE'],
  ['@ at the start', 'a: «@x»', 'yaml-valid', 'BAD_SCALAR_START'],
  ['` at the start', 'a: «`x»', 'yaml-valid', 'BAD_SCALAR_START'],
  ['% at the start', 'a: «%x»', 'yaml-valid', 'BAD_SCALAR_START'],
  ['* at the start', 'a: «*x »y', 'yaml-valid', 'UNKNOWN_ALIAS'],
  ['* before one word', 'a: «*x»', 'yaml-valid', 'UNKNOWN_ALIAS'],
  ['! at the start', 'a: «!b» c', 'yaml-valid', 'TAG_RESOLVE_FAILED'],
  ['& at the start', 'a: «&b» c', 'yaml-plain', 'UNUSED_ANCHOR'],
  ['# after a space', 'a: Cụm «#7»', 'yaml-plain', 'HASH'],
  ['# at the start', 'a: «#7»\nb: 1', 'yaml-plain', 'HASH'],
  ['a bracket that is never closed', 'a: «[»b, c\nd: 1', 'yaml-valid', 'FLOW_CLOSED'],
  ['a brace that is never closed', 'a: «{»b\nc: 1', 'yaml-valid', 'FLOW_CLOSED'],
  ['a bracket too many', 'a: b\nc: «]»', 'yaml-valid', 'UNEXPECTED_TOKEN'],
  ['no space after the colon, first line', '«a:1»\nb:2', 'yaml-valid', 'KEY_SPACE'],
  ['no space after the colon, between', 'a: 1\n«b:2»\nc: 3', 'yaml-valid', 'KEY_SPACE'],
  ['no space after the colon, in a block', 'a:\n  «name:X»\n  term:2', 'yaml-valid', 'KEY_SPACE'],
  ['no space after the dash', 'a:\n  «-b»\n  - c', 'yaml-valid', 'DASH_SPACE'],
  ['no space after the dash, further down', 'a:\n  - b\n  «-VKSND quân khu 1»\n  - c', 'yaml-valid', 'DASH_SPACE'],
  [
    'no space after the dash, before keys',
    'a:\n  - b: 1\n    c: 2\n  «-b: 3»\n    c: 4\n  - b: 5\nd: 6',
    'yaml-valid',
    'DASH_SPACE',
  ],
  ['no space before a brace', 'a: 1\n«date:{on»: 2025-03-05}\nb: 2', 'yaml-valid', 'KEY_SPACE'],
  [
    'no space before a brace of many',
    'a: 1\n«date:{on: 2025-03-05, session: morning}»\nb: 2',
    'yaml-valid',
    'KEY_SPACE',
  ],
  ['a tab, and what follows from it', 'a:\n  - b: 1\n«\t»c: 2\n    d: 3\n  - e\nf: 4', 'yaml-valid', 'TAB_AS_INDENT'],
  ['many tabs', 'a:\n«\t»b: 1\n\tc:\n\t\t- d: 1\ne:\n\tf: 4\n    g: 5', 'yaml-valid', 'TAB_AS_INDENT'],
  ['the quotes of Word around a value', 'byline: «“Lê Thị Bình”»', 'quotes-straight'],
  ['the quotes of Word between braces', 'a: {name: «“Lê Thị Bình”», office: «‘Thư ký’»}', 'quotes-straight'],
  ['a line that is no key', 'a: 1\n«b c»\nd: e', 'yaml-valid', 'KEY_COLON'],
  ['a tab for indentation', 'a:\n«\t»b: 1', 'yaml-valid', 'TAB_AS_INDENT'],
  ['a key too far right', 'a: 1\n  «b»: 2', 'yaml-valid', 'MULTILINE_IMPLICIT_KEY'],
  ['a key too far left', 'a:\n  b: 1\n «c: 2»', 'yaml-valid', 'BAD_INDENT'],
  ['an item too far left', 'a:\n  - b\n« - c»', 'yaml-valid', 'BLOCK_AS_IMPLICIT_KEY'],
  ['a comma in a value between braces', 'a: {percent: «99,2», b: c}', 'yaml-valid', 'FLOW_COMMA'],
  ['a comma in a text between braces', '- {unit: «Vụ A, Vụ B»}', 'yaml-valid', 'FLOW_COMMA'],
  ['a key without colon between braces', 'a: {«b»}', 'yaml-valid', 'FLOW_COMMA'],
  ['two commas', 'a: [b,«,» c]', 'yaml-valid', 'UNEXPECTED_TOKEN'],
  ['a second document', 'a: 1\n«---»\nb: 1', 'yaml-valid', 'MULTIPLE_DOCS'],
  ['a key twice', 'a: 1\nb: 2\n«a»: 3', 'key-unique'],
  ['a list for a key', '? «[a]»\n: b', 'key-plain'],
  ['an item without content', 'a:\n  -«\n  - b', 'item-stated'],
  ['an alias of itself', 'a: &x [«*x»]', 'yaml-valid', 'UNKNOWN_ALIAS'],
  ['a control character', 'a: x«\u0007y', 'text-printable'],
  ['a control character by escape', 'a: «"x\\u0007y"»', 'text-printable'],
  ['a letter that was lost', 'a: Vi«\uFFFDn', 'text-intact'],
  ['an empty file', '«', 'data-stated'],
  ['a file of comments', '«# chỉ có ghi chú\n', 'data-stated'],
];

describe('slips', () => {
  it.each(slips)('%s', (_, marked, rule, fault) => {
    const { text, spots } = unmark(marked);
    const { messages } = read(text);
    expect(told(messages)).toEqual(spots.map((spot) => `${rule} ${spot}`));
    if (fault) expect(messages[0]?.params).toMatchObject({ fault });
  });

  it('are told all at once', () => {
    const { text, spots } = unmark('a: «@x»\nb: c\nd: «%e»\nf:\n«\t»g: 1');
    expect(told(read(text).messages).map((line) => line.split(' ')[1])).toEqual(spots);
  });

  it('are none: quotes of Word inside a text, or asked for by straight ones', () => {
    expect(read('a: “Đoàn kết” và “Kỷ cương”\nb: "“Đoàn kết”"\nc: Phong trào “Đoàn kết”').messages).toEqual([]);
  });

  it('that leave the data sound leave a source', () => {
    expect(read('a: 1\na: 2').source?.data).toEqual({ a: '1' });
    expect(read('a: b #c').source?.data).toEqual({ a: 'b' });
    expect(read('a: [b').source).toBeUndefined();
  });
});

describe('files without bounds', () => {
  it.each([
    ['nested without end', `a: ${'['.repeat(5_000)}`],
    [
      'aliases of aliases',
      `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 8 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`).join('\n')}`,
    ],
    [
      'deeper than any conference',
      `${Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}${' '.repeat(60)}a: b`,
    ],
    ['larger than any conference', `a: ${'x'.repeat(4_100_000)}`],
  ])('%s end in a message', (_, text) => {
    const { source, messages } = read(text);
    expect(source).toBeUndefined();
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.every(({ where }) => where.place !== undefined)).toBe(true);
  });
});

describe('places', () => {
  const { source } = read(
    [
      '# đầu',
      'a: một  # chú',
      'b:',
      '  - x',
      '  - {c: y, d: [z, t]}',
      'e: |',
      '  nhiều',
      '  dòng',
      'f: "q\\n"',
      'g:',
      'h: {i: 1}',
    ].join('\n'),
  );
  it.each([
    [['a'], '2:4-7'],
    [['b'], '4:3'],
    [['b', 0], '4:5-6'],
    [['b', 1], '5:5-22'],
    [['b', 1, 'c'], '5:9-10'],
    [['b', 1, 'd', 1], '5:19-20'],
    [['e'], '6:4'],
    [['f'], '9:4-9'],
    [['g'], '10:3'],
    [['h', 'none'], '11:4-10'],
    [['none', 'at', 'all'], '2:1'],
    // Paths of the checked conference, where the file used a short form.
    [['a', 'name'], '2:4-7'],
    [['a', 0, 'name'], '2:4-7'],
    [['b', 'items', 0], '4:5-6'],
    [['b', 'items', 0, 'text'], '4:5-6'],
    [['h', 0, 'i'], '11:8-9'],
  ] as const)('value %j stands at %s', (path, spot) => {
    expect(source && told([{ rule: dataStated, params: {}, where: source.at(path) }])).toEqual([`data-stated ${spot}`]);
  });

  it.each([
    [['a'], '2:1-2'],
    [['b', 1, 'd'], '5:12-13'],
    [['g'], '10:1-2'],
    [['none'], '2:1'],
  ] as const)('key %j stands at %s', (path, spot) => {
    expect(source && told([{ rule: dataStated, params: {}, where: source.keyAt(path) }])).toEqual([
      `data-stated ${spot}`,
    ]);
  });

  it('are those of the file, though characters were dropped and composed before', () => {
    const { text, spots } = unmark(`a: ${'tổng kết'.normalize('NFD')}\u200B, b\nc: «d»`);
    const one = readYaml('x', new TextEncoder().encode(text)).source;
    expect(one && told([{ rule: dataStated, params: {}, where: one.at(['c']) }])).toEqual(
      spots.map((spot) => `data-stated ${spot}`),
    );
    const { text: flow, spots: inside } = unmark(`{a: ${'ế'.normalize('NFD')}\u200B\u200B, c: «d»}`);
    const two = read(flow).source;
    expect(two && told([{ rule: dataStated, params: {}, where: two.at(['c']) }])).toEqual(
      inside.map((spot) => `data-stated ${spot}`),
    );
  });
});

describe('anything at all', () => {
  it('is read or refused with places, never thrown at', () => {
    const piece = fc.constantFrom(
      'a',
      'b: ',
      '- ',
      '\n',
      '  ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '#',
      '&x',
      '*x',
      '!t',
      '|',
      '>',
      '\t',
      '%',
      '@',
      '---\n',
      '? ',
      '\r\n',
      '\u200B',
      '\u0000',
      'ế',
      '<<: *x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 40 }).map((parts) => new TextEncoder().encode(parts.join(''))),
          fc.uint8Array({ maxLength: 80 }),
        ),
        (bytes) => {
          const { source, messages } = readYaml('x.yaml', bytes);
          expect(source !== undefined || messages.length > 0).toBe(true);
          for (const { where } of messages) expect(where.place).toBeDefined();
        },
      ),
      runs(1500),
    );
  });
});
