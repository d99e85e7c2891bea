/** The little SVG that charts need, as a tree: text for PDF, elements for HTML. */

/** An element; attributes by their names in SVG; a string child is text. */
export interface Svg {
  tag: 'svg' | 'title' | 'desc' | 'g' | 'rect' | 'line' | 'text';
  attributes: Readonly<Record<string, string>>;
  children: readonly (Svg | string)[];
}

/** Make an element. Numbers are rounded to hundredths of a point; text is NFC, which PDF needs. */
export function svg(
  tag: Svg['tag'],
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Svg | string)[]
): Svg {
  const entries = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(Math.round(value * 100) / 100) : value,
  ]);
  return {
    tag,
    attributes: Object.fromEntries(entries),
    children: children.map((child) => (typeof child === 'string' ? child.normalize('NFC') : child)),
  };
}

/** As text. */
export function svgText({ tag, attributes, children }: Svg): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : svgText(child)));
  return `<${tag}${written.join('')}>${inside.join('')}</${tag}>`;
}

/** For text and attributes; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
