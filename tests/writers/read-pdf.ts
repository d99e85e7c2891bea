/** Read a PDF back with pdfjs: words, pages, metadata, bookmarks, links. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadItem {
  text: string;
  /** Left edge and baseline from the page's lower left corner, pt. */
  x: number;
  y: number;
  width: number;
  size: number;
}

export interface ReadPdf {
  pages: ReadItem[][];
  /** All words, pages and lines joined by spaces. */
  text: string;
  info: Record<string, unknown>;
  xmp: string;
  outline: string[];
  links: string[];
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}

/** Read everything that the tests look at. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: ReadItem[][] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [
              {
                text: item.str,
                x: item.transform[4],
                y: item.transform[5],
                width: item.width,
                size: Math.round(item.height * 10) / 10,
              },
            ]
          : [],
      ),
    );
    for (const annotation of await page.getAnnotations()) if (annotation.url) links.push(annotation.url);
  }
  const { info, metadata } = await document.getMetadata();
  const outline = ((await document.getOutline()) ?? []) as Bookmark[];
  const found = {
    pages,
    text: pages.flatMap(linesOf).join(' '),
    info: info as Record<string, unknown>,
    xmp: String(metadata?.getRaw() ?? ''),
    outline: outline.flatMap(titles),
    links,
  };
  await task.destroy();
  return found;
}

/** The lines of a page from top to bottom, words of a line joined as they stand. */
export function linesOf(items: readonly ReadItem[]): string[] {
  const lines = new Map<number, ReadItem[]>();
  for (const item of items) {
    const key = [...lines.keys()].find((y) => Math.abs(y - item.y) < 1.5) ?? item.y;
    lines.set(key, [...(lines.get(key) ?? []), item]);
  }
  return [...lines.entries()].sort(([a], [b]) => b - a).map(([, line]) => join(line.sort((a, b) => a.x - b.x)));
}

/** Words with a space where there is a gap on paper. */
function join(items: readonly ReadItem[]): string {
  let words = '';
  let end = 0;
  for (const item of items) {
    if (words !== '' && item.x - end > 1 && !words.endsWith(' ')) words += ' ';
    words += item.text;
    end = item.x + item.width;
  }
  return words.trim();
}

const titles = ({ title, items }: Bookmark): string[] => [title, ...items.flatMap(titles)];
