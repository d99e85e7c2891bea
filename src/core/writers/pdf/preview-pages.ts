/** A document as the pages of its PDF, drawn as SVG: for the eye, while somebody types. */

import { type Drawn, type DrawnPage, layOut } from '#pdfmake';
import { escapeXml } from '../../charts/svg.ts';
import { fontNames } from '../../layout/fonts.ts';
import { pointerOf } from '../../model/data-path.ts';
import type { Document } from '../../model/document.ts';
import type { WriteContext } from '../../model/writer.ts';
import { findBroken } from './broken-images.ts';
import { definitionOf } from './definition.ts';

/**
 * One SVG a page, from the layout that the PDF is written from: the same words at the same points.
 * Whoever shows them gives the font: the embedded serif, as `ThukySerif`. Words say in `data-source` the pointers of
 * their data, parted by spaces; a picture says in `data-image` its address in the document, and has no `href`.
 * Messages: as `writePdf`.
 */
export async function previewPages(document: Document, context: WriteContext): Promise<string[]> {
  const fonts = { [fontNames.pdf]: { ...context.fonts } };
  const broken = new Set<string>();
  for (let attempt = 0; ; attempt += 1) {
    const laid = definitionOf(document, context, broken);
    try {
      const pages = await layOut(laid.definition, fonts, laid.images);
      laid.report();
      return pages.map(pageSvg);
    } catch (cause) {
      for (const name of findBroken(laid.images)) broken.add(name);
      if (attempt > 0 || broken.size === 0) throw new Error('The PDF engine failed', { cause });
    }
  }
}

function pageSvg({ width, height, items }: DrawnPage): string {
  const shapes = items.filter(({ type }) => type !== 'words').map(drawnSvg);
  const words = items.filter(({ type }) => type === 'words').map(drawnSvg);
  const box = `viewBox="0 0 ${round(width)} ${round(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-family="ThukySerif">${shapes.join('')}${words.join('')}</svg>`;
}

function drawnSvg(item: Drawn): string {
  switch (item.type) {
    case 'words': {
      const { text, x, y, size, bold, italics, from } = item;
      const look = `${bold ? ' font-weight="700"' : ''}${italics ? ' font-style="italic"' : ''}`;
      const source = from && from.length > 0 ? ` data-source="${escapeXml(from.map(pointerOf).join(' '))}"` : '';
      return `<text xml:space="preserve" x="${round(x)}" y="${round(y)}" font-size="${round(size)}"${look}${source}>${escapeXml(text)}</text>`;
    }
    case 'rect': {
      const { x, y, width, height, fill, line, lineWidth } = item;
      const stroke = line ? ` stroke="${escapeXml(line)}" stroke-width="${round(lineWidth)}"` : '';
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${escapeXml(fill ?? 'none')}"${stroke}/>`;
    }
    case 'line': {
      const { x1, y1, x2, y2, line, lineWidth, dash } = item;
      const dashed = dash ? ` stroke-dasharray="${round(dash)}"` : '';
      return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${escapeXml(line)}" stroke-width="${round(lineWidth)}"${dashed}/>`;
    }
    case 'image': {
      const { x, y, width, height, name } = item;
      return `<image x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" preserveAspectRatio="none" data-image="${escapeXml(name)}"/>`;
    }
    case 'svg': {
      const { x, y, width, height, svg } = item;
      // Ours always; its own size gives way to that on the page, its view box stays.
      return svg.replace(/^<svg([^>]*)>/, (_, attributes: string) => {
        const rest = attributes.replace(/ (?:width|height|x|y|font-family)="[^"]*"/g, '');
        return `<svg x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${rest}>`;
      });
    }
  }
}

/** Thousandths of a point. */
const round = (value: number): string => String(Math.round(value * 1000) / 1000);
