/** Whether an SVG is only a picture. By a list of what pictures are made of: whatever else stands there counts as code. */

/** Elements that draw. Those that move (`animate`, `set`) may set an address, and `foreignObject` holds a page. */
const elements = new Set(
  `svg g path rect circle ellipse line polyline polygon text tspan textPath defs use symbol clipPath mask marker pattern
   linearGradient radialGradient stop image title desc metadata style switch filter feBlend feColorMatrix
   feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
   feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight
   feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
);

/** Prefixes that drawing programs write for themselves; browsers show nothing of them. */
const programs = ['sodipodi', 'inkscape', 'rdf', 'cc', 'dc', 'sketch', 'serif'];

const svg = 'http://www.w3.org/2000/svg';

const attribute = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Whether the markup holds nothing but elements that draw, and leads nowhere. Pure. */
export function isPlainSvg(markup: string): boolean {
  // A tag whole, or what stands in its place in XML; tried only where a `<` stands.
  const piece =
    /<(?:!--[\s\S]*?-->|\?xml[^<>]*\?>|!DOCTYPE[^<>[\]]*>|!\[CDATA\[[\s\S]*?\]\]>|\/[\w:.-]+\s*>|([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>)/y;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', piece.lastIndex)) {
    piece.lastIndex = at;
    const found = piece.exec(markup);
    if (!found) return false;
    const [whole, name, attributes = ''] = found;
    if (whole.startsWith('<![CDATA[') && !isPlainStyle(whole)) return false;
    if (name !== undefined && !(isDrawing(name) && isPlainAttributes(attributes))) return false;
    // Words between tags are shown; those of a style sheet may fetch.
    if (name === 'style' && !isPlainStyle(markup.slice(piece.lastIndex, markup.indexOf('</', piece.lastIndex))))
      return false;
  }
  return true;
}

function isDrawing(name: string): boolean {
  const [prefix, local] = name.includes(':') ? name.split(':') : [undefined, name];
  return prefix === undefined ? elements.has(local!) : programs.includes(prefix);
}

function isPlainAttributes(text: string): boolean {
  for (const [, name = '', double, single] of text.matchAll(attribute)) {
    const value = (double ?? single ?? '').trim();
    if (/^on/i.test(name)) return false;
    if (name === 'xmlns' && value !== svg) return false;
    // A prefix of its own for drawings or pages would hide their elements from this list.
    if (name.startsWith('xmlns:') && /svg|xhtml|&/.test(value) && programs.includes(name.slice(6))) return false;
    if (/(?:^|:)(?:href|src)$/i.test(name) && !/^(?:#|data:image\/(?:png|jpe?g|gif|webp);base64,)[^&]*$/i.test(value))
      return false;
    if (!isPlainStyle(value)) return false;
  }
  return true;
}

/** A style that fetches nothing: no address but within the picture, no import, nothing written in code numbers. */
function isPlainStyle(text: string): boolean {
  return (
    !/url\s*\(\s*(?!["']?#)|@import|javascript:|expression\s*\(|\\|&(?!amp;|lt;|gt;|quot;|apos;|#(?:x[\dA-F]+|\d+);)/i.test(
      text,
    ) && !/url\s*\([^)]*&/i.test(text)
  );
}
