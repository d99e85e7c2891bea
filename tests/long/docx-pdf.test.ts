/**
 * DOCX and PDF show the same pages: LibreOffice turns the DOCX into PDF, and the lines of both are compared.
 * Runs where LibreOffice Writer and a font of Times New Roman's widths (Liberation Serif, Tinos) are installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conferences, make } from '../build/made.ts';
import { readPdf } from '../writers/read-pdf.ts';

/** The farthest that a line of page 1 may stand from its place in the PDF, pt: a third of a millimetre. */
const near = 1;

const office = ['soffice', 'libreoffice'].find((command) => {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

interface Line {
  /** Baseline, pt from the foot of the page. */
  y: number;
  words: string;
}

/** Lines of each page from the top. */
async function linesOf(bytes: Uint8Array): Promise<Line[][]> {
  const { pages } = await readPdf(bytes);
  return pages.map((items) => {
    const lines: Line[] = [];
    for (const item of items.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
      const last = lines.at(-1);
      if (last && last.y - item.y < 2) last.words += item.text;
      else lines.push({ y: item.y, words: item.text });
    }
    // Runs of one line come in another order and with other spaces: what counts is which letters stand on it.
    return lines.map(({ y, words }) => ({ y, words: [...words.replace(/\s/g, '')].sort().join('') }));
  });
}

describe.skipIf(!office)('LibreOffice shows of the DOCX what our PDF shows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parity-'));
  const pdfs = new Map<string, Uint8Array>();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    const { outputs } = await make(conferences, ['pdf', 'docx'], { kinds: ['report', 'minutes'] });
    const written: string[] = [];
    for (const { path, bytes } of outputs) {
      if (path.endsWith('.pdf')) pdfs.set(path.slice(0, -4), bytes);
      else {
        const file = join(folder, path.replace('/', '--'));
        writeFileSync(file, bytes);
        written.push(file);
      }
    }
    mkdirSync(join(folder, 'out'));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const asked = ['--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'out'), ...written];
    execFileSync(office as string, [`-env:UserInstallation=${profile}`, ...asked], {
      stdio: 'ignore',
    });
  });

  const cases = conferences.flatMap((name) => ['report', 'minutes'].map((kind) => `${name}/${kind}`));
  it.each(cases)('%s: as many pages, the same lines on page 1 in the same places', async (path) => {
    const ours = await linesOf(pdfs.get(path) as Uint8Array);
    const theirs = await linesOf(new Uint8Array(readFileSync(join(folder, 'out', `${path.replace('/', '--')}.pdf`))));
    expect(theirs).toHaveLength(ours.length);
    const [mine = [], other = []] = [ours[0], theirs[0]];
    expect(other.map(({ words }) => words)).toEqual(mine.map(({ words }) => words));
    const far = mine.filter(({ y }, index) => Math.abs(y - (other[index]?.y ?? 0)) > near);
    expect(far).toEqual([]);
  });
});
