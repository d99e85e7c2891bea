/** Where ruled tables and frames stand on a page of a PDF: between strokes that go down. */
import type { PdfPageFacts } from './read-page.ts';

/** From upper to lower edge, mm. */
export interface Zone {
  from: number;
  to: number;
}

/** Zones from top to bottom; strokes that touch are one zone. */
export function tableZones({ strokes }: PdfPageFacts): Zone[] {
  const down = strokes
    .filter(({ x1, x2, y1, y2 }) => x2 - x1 < 0.3 && y2 - y1 > 2)
    .sort((one, other) => one.y1 - other.y1);
  const zones: Zone[] = [];
  for (const { y1, y2 } of down) {
    const last = zones.at(-1);
    if (last && y1 < last.to + 1) last.to = Math.max(last.to, y2);
    else zones.push({ from: y1, to: y2 });
  }
  return zones;
}
