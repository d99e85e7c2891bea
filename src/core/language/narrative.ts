/** How several points are told: an argument goes on from sentence to sentence, items stand side by side. */
import { opensBare } from './saying.ts';

/** Words with which a sentence goes on from the one before it. */
const joined =
  /^(?:nhờ (?:đó|vậy)|tuy (?:vậy|nhiên|thế)|song|nhưng|kết quả (?:đó|này|là)|qua đó|từ đó|do (?:đó|vậy)|vì (?:vậy|thế)|bởi vậy|theo đó|trên cơ sở đó|cùng (?:với đó|lúc đó)|bên cạnh đó|đồng thời|ngoài ra|trong (?:đó|khi đó)|mặt khác|đặc biệt|điều đó|những (?:kết quả|việc) (?:đó|này))(?!\p{L})/iu;
/** A subject of few words that does something more: `Các đơn vị còn …`, `Các đơn vị cũng …`. */
const added = /^(?:\S+ ){1,4}(?:cũng|còn|vẫn) /u;

/** From so many words a point on average, points that are whole sentences read as prose. */
const LONG = 14;
/** What one paragraph holds. */
const FULL = 110;

function goesOn(point: string): boolean {
  return joined.test(point) || added.test(point);
}

function length(point: string): number {
  return point.split(/\s+/u).length;
}

/** Whether the points are one argument or one account, so that they stand as sentences in a paragraph. */
export function isNarrative(points: readonly string[]): boolean {
  if (points.length < 2 || points.slice(1).some(goesOn)) return true;
  if (points.some(opensBare)) return false;
  return points.length === 2 || points.reduce((sum, point) => sum + length(point), 0) >= LONG * points.length;
}

/**
 * Where the paragraphs of a long account begin: the positions of their first points. Parts are about equal, and none begins
 * with a sentence that goes on from the one before.
 */
export function paragraphStarts(points: readonly string[]): number[] {
  const lengths = points.map(length);
  const all = lengths.reduce((sum, one) => sum + one, 0);
  const share = all / Math.ceil(all / FULL);
  const starts = [0];
  let told = 0;
  for (const [at, point] of points.entries()) {
    const due = share * starts.length;
    // Nearer to the due place than after the next point, and not in the middle of an argument.
    if (at > 0 && Math.abs(told - due) <= Math.abs(told + (lengths[at] ?? 0) - due) && !goesOn(point)) starts.push(at);
    told += lengths[at] ?? 0;
  }
  return starts.length > Math.ceil(all / FULL) ? starts.slice(0, Math.ceil(all / FULL)) : starts;
}
