/** A chart as a figure with SVG of ours. */
import type { Element, ElementContent } from 'hast';
import { draw } from '../../charts/draw.ts';
import { drawingOf } from '../../charts/series.ts';
import type { Svg } from '../../charts/svg.ts';
import { facesOf } from '../../layout/faces.ts';
import { textBox } from '../../layout/page.ts';
import { mmToPt } from '../../layout/units.ts';
import type { Chart } from '../../model/chart.ts';
import type { WriteContext } from '../../model/writer.ts';
import { element } from './element.ts';

/** What a chart's SVG holds, for the list of what may stand in a body. */
export const svgAllowed = {
  tagNames: ['svg', 'title', 'desc', 'rect', 'line', 'text'],
  attributes: {
    svg: ['xmlns', 'width', 'height', 'viewBox', 'role', 'font-family'],
    rect: ['x', 'y', 'width', 'height', 'fill', 'stroke', 'stroke-width'],
    line: ['x1', 'y1', 'x2', 'y2', 'stroke', 'stroke-width', 'stroke-dasharray'],
    text: ['x', 'y', 'text-anchor', 'font-size'],
  },
};

/** The chart with its title above; as wide as the text of a printed page. */
export function chart(one: Chart, { fonts }: WriteContext): Element {
  const room = { width: mmToPt(textBox.width), height: Number.POSITIVE_INFINITY };
  const drawing = drawingOf(one);
  const pictures = draw(drawing, room, facesOf(fonts).normal.measure).map(({ svg }) => hast(svg));
  const title = drawing.title === undefined ? [] : [element('figcaption', {}, drawing.title)];
  return element('figure', { className: 'chart' }, ...title, ...pictures);
}

function hast({ tag, attributes, children }: Svg): ElementContent {
  return element(tag, attributes, ...children.map((child) => (typeof child === 'string' ? child : hast(child))));
}
