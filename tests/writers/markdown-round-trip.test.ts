/**
 * Whatever a datum says, wherever it stands, the Markdown reads back as the same tree and the same characters,
 * and stays legible: no character references.
 */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { joinText } from '../../src/core/layout/join-text.ts';
import type { Document } from '../../src/core/model/document.ts';
import { placeholder } from '../../src/core/model/placeholder.ts';
import { parseDocument } from '../../src/core/tree/parse-document.ts';
import { writeMarkdown } from '../../src/core/writers/markdown/write-markdown.ts';
import { runs } from '../thorough.ts';
import { context } from './context.ts';

const where = { file: 'a.md' };
const markup = '*_`[]()<>!#-+=~|\\&;:.{}"\'/@0129aAbĐế \t\n«“”…,?%$^§😀\u00A0';
const scraps = [
  '](',
  '](javascript:x)',
  '[x](y)',
  '<script>',
  '<!--',
  '&amp;',
  '&#x27;',
  '2023. ',
  '1) ',
  '# ',
  '- ',
  '---',
  '***',
  '> ',
  '```',
  '~~a~~',
  '| a |',
  '|--|',
  '{{x}}',
  'https://a.vn/b_c?d=1&e=2',
  'a@b.vn',
  '\\',
  '\\\\',
  '__',
  '**',
  '[^1]',
  '[ ] ',
  '[a]: b',
  '\n\n',
  'GD&ĐT',
  '\uE000\uE010\uE001',
  '\r\n',
  './.',
  '"',
  ': ',
];
const text = fc
  .array(
    fc.oneof(fc.constantFrom(...markup), fc.constantFrom(...scraps), fc.string({ maxLength: 4, unit: 'grapheme' })),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

/** `$` stands where a datum is printed. */
const places = {
  'a paragraph': '$',
  'the middle of a paragraph': 'Tổng số $ đơn vị',
  'two data side by side': '$$',
  'after bold': '**Tổng**$',
  'a heading': '## $',
  'a list item': '- $\n- x $',
  'a numbered item': '1. $\n2. x',
  'a nested item': '- a\n  - $',
  'a table cell': '| a | $ |\n|---|:-:|\n| $ | b |',
  bold: 'từ **$** từ',
  'bold inside a word': 'a**$**b',
  'bold among data': '$**$**$',
  'bold and italic': '$***$** $* a',
  'italic in bold': '**$*$*$**',
  'bold beside italic': '**$***$*$',
  'italic beside bold': '*$***$**$',
  'a link': 'xem [$](https://vks.gov.vn) nhé',
  'bold around a link': 'a**[$](u) $**b',
  'a target': '[trang]($)',
  'a photo': '![$](anh.jpg "$")',
  'a photo in text': 'Ảnh ![$](<$> "$") đây',
  'a quotation': '> $\n>\n> $',
  code: 'gõ `$` nhé',
} as const;

describe('Markdown reads back', () => {
  for (const [name, template] of Object.entries(places)) {
    it(`in ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.infiniteStream(text), async (stream) => {
          const values: { text: string; from: string[] }[] = [];
          const source = template.replace(/\$/g, () => {
            values.push({ text: stream.next().value, from: ['x'] });
            return placeholder(values.length - 1);
          });
          const { document } = parseDocument(`---\ntitle: a\n---\n${source}\n`, values, where);
          const written = await write(document);
          const again = parseDocument(written, undefined, where);
          expect(plain(again.document.tree), written).toEqual(plain(document.tree));
          expect(again.messages).toEqual([]);
          if (!name.includes('code')) expect(written).not.toMatch(/(?<!\\)&#x[0-9a-f]+;/i);
          expect(await write(again.document)).toBe(written);
        }),
        runs(100),
      );
    });
  }

  it('in the front matter', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (title, body) => {
        const values = [title, body].map((value) => ({ text: value, from: ['x'] }));
        const source = `---\ntitle: ${placeholder(0)}\nbody:\n  - ${placeholder(1)}\nnumber: 05\n---\n`;
        const { document } = parseDocument(source, values, where);
        const again = parseDocument(await write(document), undefined, where);
        expect(again.messages).toEqual([]);
        expect(again.document.frame).toEqual(document.frame);
        expect(again.document.frame.title ?? '').toBe(clean(title));
        expect(again.document.frame.number).toBe('05');
      }),
    );
  });
});

async function write(document: Document): Promise<string> {
  return new TextDecoder().decode(await writeMarkdown(document, context()));
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}

/** The tree without places and provenance. */
function plain(tree: Nodes): unknown {
  return JSON.parse(
    JSON.stringify(joinText(tree), (key, value) => (key === 'position' || key === 'data' ? undefined : value)),
  );
}
