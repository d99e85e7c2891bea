/** What a chart becomes in each format. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { draw } from '../../src/core/charts/draw.ts';
import { look } from '../../src/core/charts/look.ts';
import { drawingOf, describe as tell } from '../../src/core/charts/series.ts';
import { type Svg, svgText } from '../../src/core/charts/svg.ts';
import { measureOf } from '../../src/core/layout/measure.ts';
import { chart as schema } from '../../src/core/model/chart.ts';
import type { Document } from '../../src/core/model/document.ts';
import { parseDocument } from '../../src/core/tree/parse-document.ts';
import { writers } from '../../src/core/writers/index.ts';
import { runs } from '../thorough.ts';
import { contextOf, fonts } from '../writers/pdf-samples.ts';
import { readPdf } from '../writers/read-pdf.ts';

const measure = measureOf(fonts.normal);
const room = { width: 467, height: 580 };

const markdown = `---
layout: official
type: BÁO CÁO
---

\`\`\`chart
kind: grouped
title: Khen thưởng theo đơn vị
series: [Tập thể, Cá nhân]
rows:
  - {label: VKSND khu vực 1, values: [2, 1.515]}
  - {label: 'Phòng <1> & "Văn phòng"', values: ["", 12]}
\`\`\`

\`\`\`chart
kind: change
title: Chỉ tiêu so với kế hoạch
against: Kế hoạch
rows:
  - {label: Số kiến nghị, value: 86, base: 78, unit: kiến nghị}
\`\`\`
`;
const { document } = parseDocument(markdown, undefined, { file: 'a.md' });
const write = async (format: 'html' | 'txt' | 'pdf' | 'docx', of: Document = document): Promise<Uint8Array> => {
  const context = contextOf();
  const bytes = await (await writers[format]())(of, context);
  expect(context.messages.filter(({ rule }) => rule.id !== 'frame-complete')).toEqual([]);
  return bytes;
};

/** Every element of a kind. */
function all(svg: Svg, tag: Svg['tag']): Svg[] {
  const inner = svg.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, tag)));
  return svg.tag === tag ? [svg, ...inner] : inner;
}

describe('words', () => {
  it('plain text: a table, figures right', async () => {
    expect(new TextDecoder().decode(await write('txt'))).toContain(
      [
        'Khen thưởng theo đơn vị',
        '                        | Tập thể | Cá nhân',
        '------------------------+---------+--------',
        'VKSND khu vực 1         |       2 |   1.515',
        'Phòng <1> & "Văn phòng" |         |      12',
      ].join('\n'),
    );
  });

  it('a text alternative tells every figure', () => {
    const change = schema.parse({
      kind: 'change',
      against: 'Năm 2024',
      title: 'Chỉ tiêu',
      rows: [{ label: 'Số vụ', value: '86', base: '78', unit: 'vụ' }],
    });
    expect(tell(drawingOf(change))).toBe('Chỉ tiêu. Năm 2024 = 100%. Số vụ: 110,3% (86/78 vụ).');
  });
});

describe('SVG', () => {
  it('HTML: in a figure, with title and description; words escaped', async () => {
    const html = new TextDecoder().decode(await write('html'));
    expect(html).toMatch(/<figure class="chart"><figcaption>Khen thưởng theo đơn vị<\/figcaption><svg [^>]*role="img"/);
    expect(html).toContain(
      '<desc>Khen thưởng theo đơn vị. VKSND khu vực 1: Tập thể 2, Cá nhân 1.515; Phòng &#x3C;1> &#x26; "Văn phòng": Cá nhân 12.</desc>',
    );
    expect(html.match(/<rect /g)).toHaveLength(2 + 3 + 1);
  });

  const label = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter((text) => text.trim() !== '');
  const figure = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(String);
  const rows = fc.array(fc.record({ label, values: fc.tuple(figure, figure) }), { minLength: 1, maxLength: 40 });

  it('whatever the rows, all stands within the picture, is NFC and drawn', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const drawing = drawingOf(schema.parse({ kind: 'grouped', series: ['a', 'b'], rows: some }));
        const pictures = draw(drawing, room, measure);
        expect(pictures.flatMap(({ svg }) => all(svg, 'rect').slice(2))).toHaveLength(some.length * 2);
        for (const { svg, width, height } of pictures) {
          expect(svgText(svg)).toBe(svgText(svg).normalize('NFC'));
          for (const { attributes: at } of all(svg, 'rect')) {
            expect(Number(at.x)).toBeGreaterThanOrEqual(0);
            expect(Number(at.x) + Number(at.width)).toBeLessThanOrEqual(width + 0.02);
            expect(Number(at.y) + Number(at.height)).toBeLessThanOrEqual(height + 0.02);
          }
          for (const { attributes: at, children } of all(svg, 'text')) {
            const wide = measure(String(children[0]), Number(at['font-size']));
            const start = Number(at.x) - (at['text-anchor'] === 'end' ? wide : 0);
            expect(start).toBeGreaterThanOrEqual(-0.02);
            if (at['text-anchor'] === 'start') expect(start + wide).toBeLessThanOrEqual(width + 1);
          }
        }
      }),
      runs(25),
    );
  });

  it('3,000 rows go on in more pictures, each within the room', () => {
    const some = Array.from({ length: 3000 }, (_, at) => ({ label: `Đơn vị ${at}`, value: String(at) }));
    const pictures = draw(drawingOf(schema.parse({ kind: 'bar', rows: some })), room, measure);
    expect(pictures.length).toBeGreaterThan(90);
    expect(Math.max(...pictures.map(({ height }) => height))).toBeLessThanOrEqual(room.height);
  });

  it('a label of 5,000 words is cut, not the page', () => {
    const drawing = drawingOf(schema.parse({ kind: 'bar', rows: [{ label: 'dài '.repeat(5000), value: '1' }] }));
    expect(draw(drawing, room, measure)[0]?.height).toBeLessThan(look.line * 6);
  });
});

describe('PDF', () => {
  it('holds the words of the drawing, and the same bytes twice', async () => {
    const bytes = await write('pdf');
    const { text } = await readPdf(bytes);
    for (const words of ['Tập thể', 'VKSND khu vực 1', '1.515', 'Kế hoạch = 100%', '110,3% (86/78 kiến nghị)']) {
      expect(text).toContain(words);
    }
    expect(await write('pdf')).toEqual(bytes);
  });
});

describe('DOCX: Word’s own chart, to be edited', () => {
  it('figures and names are in the chart and in its workbook; the first row is on top', async () => {
    const parts = unzipSync(await write('docx'));
    const xml = strFromU8(parts['word/charts/chart1.xml'] ?? new Uint8Array());
    expect([...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text]) => text)).toEqual([
      'Tập thể',
      'VKSND khu vực 1',
      'Phòng &lt;1&gt; &amp; &quot;Văn phòng&quot;',
      '2',
      'Cá nhân',
      'VKSND khu vực 1',
      'Phòng &lt;1&gt; &amp; &quot;Văn phòng&quot;',
      '1515',
      '12',
    ]);
    expect(xml).toContain('<c:orientation val="maxMin"/>');
    expect(xml).not.toContain('en-US');
    const book = unzipSync(parts['word/embeddings/Microsoft_Excel_Worksheet1.xlsx'] ?? new Uint8Array());
    expect(strFromU8(book['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('VKSND khu vực 1');
  });

  it('rates have a decimal only where there is one, as in the PDF', async () => {
    const rows = (...values: number[]) => values.map((value) => `  - {label: A${value}, value: ${value}, base: 100}`);
    const formatOf = async (...values: number[]): Promise<string | undefined> => {
      const body = ['```chart', 'kind: change', 'against: Kế hoạch', 'rows:', ...rows(...values), '```'].join('\n');
      const bytes = await write('docx', parseDocument(body, undefined, { file: 'a.md' }).document);
      const xml = strFromU8(unzipSync(bytes)['word/charts/chart1.xml'] ?? new Uint8Array());
      return /<c:dLbls><c:numFmt formatCode="([^"]*)"/.exec(xml)?.[1];
    };
    expect(await formatOf(105, 98)).toBe('0&quot;%&quot;');
    expect(await formatOf(105, 110.3)).toBe('General&quot;%&quot;');
  });

  it('the same bytes a minute and a year later', async () => {
    const first = await write('docx');
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-03-04T05:06:07Z') });
    const later = await write('docx');
    vi.useRealTimers();
    expect(later).toEqual(first);
  });
});
