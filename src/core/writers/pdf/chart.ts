import { draw } from '../../charts/draw.ts';
import { roomOnPage } from '../../charts/lay-out.ts';
import { drawingOf, wordsOf } from '../../charts/series.ts';
import { type Svg, svgText } from '../../charts/svg.ts';
import type { Chart } from '../../model/chart.ts';
import type { Block } from './content.ts';
import type { PdfContext } from './context.ts';
import { line } from './paragraph.ts';
import { run } from './run.ts';
import { tag } from './tag.ts';

/** Below a chart, pt. */
const after = 8;

/** A chart under its title, drawn; the title stays with it. */
export function chart(one: Chart, context: PdfContext): Block[] {
  const drawing = drawingOf(one);
  const room = roomOnPage(context.width - context.left);
  const title = drawing.title === undefined ? [] : [line(drawing.title, 'chartTitle', context)];
  const pictures = draw(drawing, room, context.faces.normal.measure).map(
    ({ svg, width, height }): Block => ({
      svg: svgText(svg),
      tag: tag('Figure', context.tag, { alt: told(svg) }),
      width,
      height,
      margin: [context.left, 0, 0, after],
    }),
  );
  // The engine prints the words of a drawing unseen by the runs: what the font lacks is noted here.
  for (const { label, bars } of drawing.rows)
    run([label, ...bars.map((bar) => (bar ? wordsOf(bar) : ''))].join(' '), context);
  const [first, ...rest] = pictures;
  if (first === undefined) return [];
  return [{ stack: [...title, first], unbreakable: true }, ...rest];
}

/** What the drawing says of itself in words. */
function told({ children }: Svg): string {
  const said = children.flatMap((child) =>
    typeof child !== 'string' && (child.tag === 'title' || child.tag === 'desc') ? child.children : [],
  );
  return said.filter((words) => typeof words === 'string').join('. ');
}
