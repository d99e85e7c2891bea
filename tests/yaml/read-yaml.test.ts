import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/core/yaml/read-yaml.ts';
import { dataStated } from '../../src/core/yaml/rules.ts';
import { told, unmark } from '../conference/marked.ts';
import { runs } from '../thorough.ts';

const read = (text: string) => readYaml('data/x.yaml', new TextEncoder().encode(text));
const data = (text: string) => JSON.parse(JSON.stringify(read(text).source?.data));

describe('values', () => {
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
});

describe('slips', () => {
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
