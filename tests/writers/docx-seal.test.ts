/** The same document gives the same bytes: on another day, in another time zone, after other documents. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Document as DocxDocument, Packer, Paragraph, partsOf } from '#docx';
import { writeDocx } from '../../src/core/writers/docx/write-docx.ts';
import { article, contextOf, documentOf, minutes, report } from './pdf-samples.ts';

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const images = new Map([['anh-1.jpg', png]]);
const samples = { report, minutes, article };
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sums = async (): Promise<string[]> =>
  Promise.all(Object.values(samples).map(async (one) => sha256(await writeDocx(one, contextOf(images)))));

afterEach(() => void vi.useRealTimers());

it('twice, with other documents between, and on another day', async () => {
  const first = await sums();
  await writeDocx(documentOf({}, '![](anh-1.jpg)\n\n![](anh-1.jpg)\n\n1. [a](https://a.vn)'), contextOf(images));
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-03-04T05:06:07Z') });
  expect(await sums()).toEqual(first);
});

it('in other time zones and locales', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  const script = join(folder, 'sums.mjs');
  const entry = fileURLToPath(new URL('./docx-sums.ts', import.meta.url));
  try {
    const define = { 'import.meta.url': JSON.stringify(import.meta.url) };
    await build({ entryPoints: [entry], outfile: script, bundle: true, platform: 'node', format: 'esm', define });
    const printed = ['Asia/Ho_Chi_Minh', 'America/St_Johns'].map((TZ) =>
      execFileSync(process.execPath, [script], {
        env: { ...process.env, TZ, LC_ALL: 'tr_TR.UTF-8' },
        encoding: 'utf8',
      }),
    );
    expect(new Set(printed).size).toBe(1);
    expect(printed[0]?.trim()).toBe(sha256(await writeDocx(report, contextOf())));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('of the parts that docx would zip itself', async () => {
  const made = (): DocxDocument =>
    new DocxDocument({ sections: [{ children: [new Paragraph('Xin chào & hẹn gặp lại')] }] });
  const clock = /(?<=W3CDTF">)[^<]*/g;
  const plain = (part: unknown): string =>
    (typeof part === 'string' ? part : strFromU8(part as Uint8Array)).replace(clock, '');
  const zipped = Object.entries(unzipSync(new Uint8Array(await Packer.toArrayBuffer(made()))));
  const parts = [...partsOf(made())];
  expect(parts.map(([path, part]) => [path, plain(part)])).toEqual(zipped.map(([path, part]) => [path, plain(part)]));
});

describe('inside', () => {
  it('dates are the day of the job', async () => {
    const parts = unzipSync(await writeDocx(report, { ...contextOf(), date: '2024-02-29' }));
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core.match(/2\d{3}-\d\d-\d\dT[^<]*/g)).toEqual(['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z']);
  });

  it('entries begin with the content types, then go by path', async () => {
    const paths = Object.keys(unzipSync(await writeDocx(article, contextOf(images))));
    expect(paths.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels']);
    expect(paths.slice(2)).toEqual(paths.slice(2).sort());
  });

  it('every relation that a part names is in its list, by number', async () => {
    const markdown = '[a](https://a.vn) ![](anh-1.jpg) [b](https://b.vn)\n\n![](anh-1.jpg)';
    const parts = unzipSync(await writeDocx(documentOf({}, markdown), contextOf(images)));
    const list = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
    const ids = [...list.matchAll(/\bId="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(ids.map((_, index) => `rId${index + 1}`));
    const used = [...strFromU8(parts['word/document.xml'] ?? new Uint8Array()).matchAll(/ r:(?:id|embed)="([^"]*)"/g)];
    expect(used.length).toBeGreaterThanOrEqual(6);
    for (const [, id] of used) expect(ids).toContain(id);
  });

  it('words that look like ids stay as they are', async () => {
    const words = 'r:id="rId9" <wp:docPr id="7"/> Id="rId1"';
    const parts = unzipSync(await writeDocx(documentOf({}, `\`${words}\` [a](https://a.vn)`), contextOf()));
    const text = /inlineCode.*?<w:t [^>]*>([^<]*)</.exec(
      strFromU8(parts['word/document.xml'] ?? new Uint8Array()),
    )?.[1];
    expect(
      text
        ?.replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>'),
    ).toBe(words);
  });
});
