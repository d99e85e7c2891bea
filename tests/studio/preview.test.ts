/** One document for the eye: what `build` writes, with the data behind each word. */
import { expect, test } from 'vitest';
import { build } from '../../src/core/verbs/build.ts';
import { openHouse } from '../../src/core/verbs/open-house.ts';
import { preview } from '../../src/core/verbs/preview.ts';
import { studioPage } from '../../src/core/verbs/studio-page.ts';
import { loadFiles } from '../../src/node/read/load-files.ts';

const input = 'data/cum-7-tong-ket-2023.yaml';
const files = await loadFiles({ inputs: [input] });
const house = openHouse({}, files);

test('as a web page it has the words of the page that is built', async () => {
  const { shown, messages } = await preview({ input, kind: 'article', view: 'web' }, files, { house });
  const job = { inputs: [input], kinds: ['article'], formats: ['html'] as const, html: 'fragment' as const };
  const { outputs, messages: built } = await build(job, files, { house });
  const plain = new TextDecoder().decode(outputs[0]?.bytes);
  expect(shown?.view === 'web' && shown.html.replace(/<span data-source="[^"]*">([^<]*)<\/span>/g, '$1')).toBe(plain);
  expect(shown?.view === 'web' && shown.html).toContain('<span data-source="/attendees/1">đồng chí Lê Văn Thắng');
  expect(messages.map(String)).toEqual(built.map(String));
});

test('as pages each word knows its datum, in joined texts too', async () => {
  const { shown } = await preview({ input, kind: 'article', view: 'pages' }, files, { house });
  const pages = shown?.view === 'pages' ? shown.pages : [];
  expect(pages.length).toBe(2);
  const words = [...pages.join('').matchAll(/<text[^>]* data-source="([^"]*)">([^<]*)</g)];
  const of = (source: string) =>
    words
      .flatMap(([, from, word]) => (from === source ? [word] : []))
      .join('')
      .replaceAll('\u00A0', ' ');
  expect(of('/attendees/1')).toBe('đồng chí Lê Văn Thắng, Phó Viện trưởng VKSND tỉnh Kon Tum (đơn vị Cụm phó); ');
  expect(of('/decisions/0/form')).toContain('“Cờ thi đua của Chính phủ”');
});

test('data with errors show nothing, and the errors are told', async () => {
  const broken = new Map(files).set('x.yaml', new TextEncoder().encode('title: x\n'));
  const { shown, messages } = await preview({ input: 'x.yaml', kind: 'article', view: 'web' }, broken, { house });
  expect([shown, messages.map(({ ruleId }) => ruleId)]).toEqual([undefined, ['key-present']]);
});

test('a page takes a data file in, whatever stands in it', () => {
  const page = '<script type="application/json" id="thuky-data">{}</script>';
  const text = "title: '</script><script>alert(1)</script> $& $1'\n";
  const filled = studioPage(page, { name: 'x.yaml', text, photos: new Map([['a.png', new Uint8Array([1, 2])]]) });
  expect(filled.match(/<\/script>/g)).toHaveLength(1);
  expect(JSON.parse(filled.slice(filled.indexOf('{'), filled.lastIndexOf('}') + 1))).toEqual({
    name: 'x.yaml',
    text,
    photos: { 'a.png': 'AQI=' },
  });
  expect(() => studioPage('<html></html>', { name: 'x', text })).toThrow('no place');
});
