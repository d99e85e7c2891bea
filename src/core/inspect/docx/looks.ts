/** How styles, numbering and direct formatting add up in a DOCX. */
import type { XmlElement } from 'xmldoc';
import type { Align } from '../sheet.ts';
import { child, elements, number, type Parts, toggle, value } from './parts.ts';

/** Look of a run. `size` in pt; `color` as `#rrggbb`. */
export interface RunLook {
  font: string;
  size: number;
  bold: boolean;
  italic: boolean;
  caps: boolean;
  color: string;
}

/** Look of a paragraph: indents in mm, space in pt, spacing in lines or as a height in pt. */
export interface ParagraphLook {
  align: Align;
  left: number;
  right: number;
  firstLine: number;
  before: number;
  after: number;
  spacing: { lines: number } | { height: number };
  contextual: boolean;
  keepNext: boolean;
}

export interface Looks {
  /** Properties of a paragraph, weakest first: defaults, its style and the bases of that, numbering, its own. */
  paragraph(own: XmlElement | undefined, numbering: XmlElement | undefined): ParagraphLook;
  run(paragraphStyle: string | undefined, own: XmlElement | undefined): RunLook;
  /** Numbering that a style carries. */
  numberingOf(style: string | undefined): XmlElement | undefined;
}

const twip = 25.4 / 1440;
/** Styles that one is based on; Word itself follows no more. */
const deepest = 20;

export function looksOf(parts: Parts): Looks {
  const root = parts.get('word/styles.xml');
  const defaults = child(root, 'w:docDefaults');
  const styles = new Map(
    elements(root).flatMap((one) => (one.name === 'w:style' ? [[one.attr['w:styleId'] ?? '', one]] : [])),
  );
  const normal = [...styles].find(
    ([, style]) => style.attr['w:type'] === 'paragraph' && style.attr['w:default'] === '1',
  );

  /** A style and what it is based on, weakest first. */
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    for (
      let style = styles.get(id ?? '');
      style && found.length < deepest && !found.includes(style);
      style = styles.get(value(style, 'w:basedOn') ?? '')
    )
      found.unshift(style);
    return found;
  };
  const paragraphChain = (id: string | undefined): XmlElement[] => chain(id ?? normal?.[0]);

  return {
    paragraph(own, numbering) {
      const base = child(child(defaults, 'w:pPrDefault'), 'w:pPr');
      const inherited = paragraphChain(value(own, 'w:pStyle')).map((style) => child(style, 'w:pPr'));
      return paragraphLook([base, ...inherited, child(numbering, 'w:pPr'), own]);
    },
    run(style, own) {
      const base = child(child(defaults, 'w:rPrDefault'), 'w:rPr');
      const inherited = [...paragraphChain(style), ...chain(value(own, 'w:rStyle'))].map((one) => child(one, 'w:rPr'));
      return runLook([base, ...inherited, own], parts);
    },
    numberingOf(style) {
      return paragraphChain(style)
        .map((one) => child(child(one, 'w:pPr'), 'w:numPr'))
        .findLast((found) => found !== undefined);
    },
  };
}

type Layers = readonly (XmlElement | undefined)[];

/** The strongest layer that says something. */
function last<Value>(layers: Layers, read: (layer: XmlElement | undefined) => Value | undefined): Value | undefined {
  return layers.map(read).findLast((found) => found !== undefined);
}

const alignments: Record<string, Align> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

function paragraphLook(layers: Layers): ParagraphLook {
  const ind = (...names: string[]): number | undefined =>
    last(layers, (layer) =>
      names.map((name) => number(child(layer, 'w:ind'), name)).find((found) => found !== undefined),
    );
  const space = (name: string): number | undefined => last(layers, (layer) => number(child(layer, 'w:spacing'), name));
  const line = space('w:line') ?? 240;
  const lineRule = last(layers, (layer) => child(layer, 'w:spacing')?.attr['w:lineRule']);
  const firstLine = last(layers, (layer) => {
    const found = child(layer, 'w:ind');
    const hanging = number(found, 'w:hanging');
    return hanging === undefined ? number(found, 'w:firstLine') : -hanging;
  });
  return {
    align: alignments[last(layers, (layer) => value(layer, 'w:jc')) ?? ''] ?? 'left',
    left: (ind('w:left', 'w:start') ?? 0) * twip,
    right: (ind('w:right', 'w:end') ?? 0) * twip,
    firstLine: (firstLine ?? 0) * twip,
    before: (space('w:before') ?? 0) / 20,
    after: (space('w:after') ?? 0) / 20,
    spacing: lineRule === 'exact' || lineRule === 'atLeast' ? { height: line / 20 } : { lines: line / 240 },
    contextual: last(layers, (layer) => toggle(layer, 'w:contextualSpacing')) ?? false,
    keepNext: last(layers, (layer) => toggle(layer, 'w:keepNext')) ?? false,
  };
}

function runLook(layers: Layers, parts: Parts): RunLook {
  const font = last(layers, (layer) => {
    const fonts = child(layer, 'w:rFonts')?.attr;
    return (
      fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? (fonts?.['w:asciiTheme'] && themeFont(parts, fonts['w:asciiTheme']))
    );
  });
  const color = last(layers, (layer) => value(layer, 'w:color'));
  return {
    font: font ?? 'Times New Roman',
    size: Number(last(layers, (layer) => value(layer, 'w:sz')) ?? 20) / 2,
    bold: last(layers, (layer) => toggle(layer, 'w:b')) ?? false,
    italic: last(layers, (layer) => toggle(layer, 'w:i')) ?? false,
    caps: last(layers, (layer) => toggle(layer, 'w:caps')) ?? false,
    color: color === undefined || color === 'auto' ? '#000000' : `#${color.toLowerCase()}`,
  };
}

/** The family that a theme names, for `minorHAnsi` and the like. */
function themeFont(parts: Parts, name: string): string | undefined {
  const kind = name.startsWith('major') ? 'a:majorFont' : 'a:minorFont';
  return parts.get('word/theme/theme1.xml')?.descendantsNamed(kind)[0]?.childNamed('a:latin')?.attr.typeface;
}
