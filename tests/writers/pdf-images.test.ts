/**
 * Pages of the reports and minutes as pictures, against `page-images/`: a line that moves by a millimetre is seen.
 * After a change that is meant: `UPDATE=1 npx vitest run tests/writers/pdf-images`, then look at the pictures.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { writePdf } from '../../src/core/writers/pdf/write-pdf.ts';
import { conferences, make } from '../build/made.ts';
import { crop, decode, difference, drawPages, encode, type Picture } from './page-image.ts';
import { contextOf, documentOf, report } from './pdf-samples.ts';

/** Above what edges drawn a little otherwise do, below what a move by 1 mm does. */
const tolerance = 0.35;

const kept = (name: string): URL => new URL(`./page-images/${name}.png`, import.meta.url);
const names = conferences.flatMap((name) => [`${name}-report`, `${name}-minutes`]);
const drawn = new Map<string, Picture[]>();

beforeAll(async () => {
  const { outputs } = await make(conferences, ['pdf'], { kinds: ['report', 'minutes'] });
  for (const { path, bytes } of outputs) drawn.set(path.replace('/', '-').replace('.pdf', ''), await drawPages(bytes));
  if (process.env.UPDATE !== '1') return;
  mkdirSync(kept('x').pathname.replace(/x\.png$/, ''), { recursive: true });
  for (const [name, pages] of drawn) writeFileSync(kept(name), encode(pages));
});

test.each(names)('%s', async (name) => {
  const pages = drawn.get(name) ?? [];
  expect(existsSync(kept(name))).toBe(true);
  const reference = await decode(readFileSync(kept(name)));
  expect(reference.width).toBe(pages.reduce((sum, { width }) => sum + width, 0));
  let x = 0;
  for (const [index, page] of pages.entries()) {
    expect(difference(page, crop(reference, x, page)), `page ${index + 1}`).toBeLessThan(tolerance);
    x += page.width;
  }
});

describe('the comparison', () => {
  const first = async (abstract: string, superior: string[], body: string): Promise<Picture> => {
    const document = documentOf({ ...report.frame, abstract, superior }, body);
    const [page] = await drawPages(await writePdf(document, contextOf()));
    return page as Picture;
  };
  const body = Array.from({ length: 8 }, () => 'Hội nghị tổng kết công tác thi đua của Cụm. '.repeat(5)).join('\n\n');
  const plain = () => first('Thử', ['TỐI CAO'], body);

  test('sees a page moved by 1 mm in either direction', async () => {
    const page = await plain();
    // 20 dots an inch: 1 mm is nearly one dot.
    const down = {
      ...page,
      grey: new Uint8Array([...page.grey.slice(-page.width), ...page.grey.slice(0, -page.width)]),
    };
    const right = { ...page, grey: new Uint8Array([...page.grey.slice(-1), ...page.grey.slice(0, -1)]) };
    expect(difference(page, down)).toBeGreaterThan(tolerance);
    expect(difference(page, right)).toBeGreaterThan(tolerance);
  });

  test('sees a line more, and a line that is another', async () => {
    const page = await plain();
    expect(difference(page, await first('Thử', ['TỐI CAO', 'X'], body))).toBeGreaterThan(tolerance);
    expect(difference(page, await first('Thử nghiệm dài hơn', ['TỐI CAO'], body))).toBeGreaterThan(tolerance);
  });

  test('the kept file gives the picture back', async () => {
    const page = await plain();
    expect(difference(page, await decode(encode([page])))).toBe(0);
  });
});
