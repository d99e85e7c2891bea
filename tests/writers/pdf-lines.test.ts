/** Lines of a paragraph are broken as stock pdfmake breaks them, however they are asked for. */
import fc from 'fast-check';
import { expect, test } from 'vitest';

interface Inline {
  text: string;
  width: number;
  noNewLine?: boolean;
  noWrap?: boolean;
  lineEnd?: boolean;
  leadingCut: number;
  trailingCut: number;
  font: unknown;
}
interface Line {
  inlines: Inline[];
  lastLineInParagraph: boolean;
}
interface Builder {
  prototype: { buildNextLine(node: { _inlines: Inline[] }): Line | null };
}

const { default: LayoutBuilder } = (await import('pdfmake/src/LayoutBuilder.js' as string)) as { default: Builder };
const stock = LayoutBuilder.prototype.buildNextLine;
const { breakLines, linesOf } = await import('../../src/make/engine/lines.mjs' as string);
breakLines();
const ours = LayoutBuilder.prototype.buildNextLine;
// Other tests of this process compare with the stock.
LayoutBuilder.prototype.buildNextLine = stock;

/** Ten units a letter. */
const font = { widthOfString: (text: string) => text.length * 10 };

const words = fc.array(
  fc.record({
    text: fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'ế') }),
    noNewLine: fc.boolean(),
    noWrap: fc.boolean(),
    lineEnd: fc.constantFrom(false, false, false, true),
    trailingCut: fc.constantFrom(0, 3),
  }),
  { maxLength: 40 },
);

const inlinesOf = (made: readonly object[]): Inline[] =>
  (made as { text: string }[]).map(
    (word) => ({ leadingCut: 0, ...word, width: word.text.length * 10, font }) as Inline,
  );

/** Every line, as words with `|` at the end of the paragraph. `widths`: of the place, one for each line asked for. */
function all(next: typeof ours, inlines: Inline[], widths: readonly number[], ahead = false): string[] {
  const node = { _inlines: inlines };
  let asked = 0;
  const builder = { writer: { context: () => ({ availableWidth: widths[Math.min(asked, widths.length - 1)] }) } };
  if (ahead) linesOf(builder, node);
  const lines: string[] = [];
  for (let line = next.call(builder as never, node); line; line = next.call(builder as never, node)) {
    lines.push(line.inlines.map(({ text }) => text).join(' ') + (line.lastLineInParagraph ? '|' : ''));
    asked += 1;
  }
  return lines;
}

test('the same lines as stock pdfmake, broken one by one or ahead', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 200 }), (made, width) => {
      const expected = all(stock, inlinesOf(made), [width]);
      expect(all(ours, inlinesOf(made), [width])).toEqual(expected);
      expect(all(ours, inlinesOf(made), [width], true)).toEqual(expected);
    }),
  );
});

test('a place that becomes narrower has lines of its own width', () => {
  const made = Array.from({ length: 12 }, () => ({ text: 'aaaa' }));
  expect(all(ours, inlinesOf(made), [120, 120, 40], true)).toEqual(all(stock, inlinesOf(made), [120, 120, 40]));
});

test('a paragraph that is laid out again has all its words again', () => {
  const node = { _inlines: inlinesOf([{ text: 'một' }, { text: 'hai' }]) };
  const builder = { writer: { context: () => ({ availableWidth: 30 }) } } as never;
  for (const pass of [1, 2]) {
    expect(ours.call(builder, node)?.inlines[0]?.text, `pass ${pass}`).toBe('một');
    linesOf(builder, node);
    expect(ours.call(builder, node)?.inlines[0]?.text).toBe('hai');
    expect(ours.call(builder, node)).toBeNull();
    node._inlines = inlinesOf([{ text: 'một' }, { text: 'hai' }]);
  }
});
