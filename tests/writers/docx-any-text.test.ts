/** Whatever a text holds, the parts are well-formed XML, the words come out as themselves, and the tree is not touched. */

import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/model/document.ts';
import { frame } from '../../src/core/model/frame.ts';
import { writeDocx } from '../../src/core/writers/docx/write-docx.ts';
import { runs } from '../thorough.ts';
import { partsOf } from './docx-parts.ts';
import { article, contextOf, minutes, report } from './pdf-samples.ts';

const scraps = [
  '<w:t>',
  '&amp;',
  ']]>',
  '<!--',
  '"',
  "'",
  '\u0000',
  '\f',
  '\v',
  '\u001F',
  '\uD800',
  '\uFFFE',
  '\uFFFF',
  '\u0085',
  '\u00A0',
  '\u2028',
  '😀',
  'Đế',
  '\t',
  '\r\n',
  'r:id="rId1"',
];
/** What XML 1.0 leaves out (https://www.w3.org/TR/xml/#charsets). */
const forbidden = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/u;
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 6 })
  .map((parts) => parts.join(''));

/** A document that prints one text in every place that takes one. */
function everywhere(text: string): Document {
  const leaf = { type: 'text', value: text } as const;
  const children: Root['children'] = [
    { type: 'paragraph', children: [leaf] },
    { type: 'heading', depth: 2, children: [leaf] },
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: text, children: [leaf] },
        { type: 'inlineCode', value: text },
      ],
    },
    {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          url: `https://a.vn/${encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))}`,
          children: [leaf],
        },
      ],
    },
    { type: 'paragraph', children: [{ type: 'image', url: '', alt: text, title: text }] },
    { type: 'code', value: text },
    { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [leaf] }] }] },
  ];
  const layout = 'official' as const;
  const all = {
    title: text,
    description: text,
    authors: [text],
    superior: [text],
    body: [text],
    number: text,
    symbol: text,
  };
  const more = {
    place: text,
    signed: text,
    type: text,
    abstract: text,
    bases: [text],
    to: [text, text],
    recipients: [text],
  };
  const front = frame.parse({ layout, ...all, ...more, lang: text, signers: [{ head: text, name: text }] });
  return { frame: front, tree: { type: 'root', children } };
}

/** Text as XML can hold it: line ends are spaces. */
const held = (text: string): string => text.replace(new RegExp(forbidden, 'gu'), '\uFFFD').replace(/\r\n?|\n/g, ' ');

describe('any text', () => {
  it('well-formed parts without a forbidden character', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const parts = partsOf(await writeDocx(everywhere(text), contextOf()));
        for (const [path, xml] of Object.entries(parts)) {
          expect(XMLValidator.validate(xml), path).toBe(true);
          expect(xml, path).not.toMatch(forbidden);
        }
      }),
      runs(60),
    );
  });

  it('a paragraph says what the text says', async () => {
    const parser = new XMLParser({
      preserveOrder: false,
      trimValues: false,
      parseTagValue: false,
      htmlEntities: false,
    });
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const tree: Root = {
          type: 'root',
          children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
        };
        const parts = partsOf(await writeDocx({ frame: frame.parse({}), tree }, contextOf()));
        const runs = /<w:body>(.*)<w:sectPr/s.exec(parts['word/document.xml'] ?? '')?.[1] ?? '';
        const words = runs.replace(/<w:tab\/>/g, '<w:t>\t</w:t>').match(/<w:t[ >].*?<\/w:t>/gs) ?? [];
        const read = words.map((word) =>
          String(Object.values(parser.parse(word.replace(/ xml:space="preserve"/, '')))[0] ?? ''),
        );
        expect(read.join('')).toBe(held(text));
      }),
      runs(60),
    );
  });
});

it('characters that XML cannot hold are told once, by their numbers', async () => {
  const context = contextOf();
  await writeDocx(everywhere('a\fb\u0001'), context);
  const told = context.messages.filter(({ rule }) => rule.id === 'characters-writable');
  expect(told.map(({ params }) => params)).toEqual([{ characters: 'U+0001, U+000C' }]);
});

it('a frozen document is enough', async () => {
  for (const document of [report, minutes, article]) {
    const bytes = await writeDocx(freeze(structuredClone(document)), contextOf());
    expect(bytes).toEqual(await writeDocx(document, contextOf()));
  }
});

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
