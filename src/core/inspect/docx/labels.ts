/** Numbers that Word counts by itself: `1.`, `-`, `a)` before the words of a list. */
import type { XmlElement } from 'xmldoc';
import { child, elements, number, type Parts, value } from './parts.ts';

/** A label, and the level it comes from. */
export interface Label {
  text: string;
  level: number;
  /** `w:lvl`: its indents. */
  properties: XmlElement | undefined;
}

/** Makes the labels of a document, paragraph by paragraph; it counts, so ask in order. `numPr`: of each paragraph. */
export function labelsOf(parts: Parts): (numPr: XmlElement | undefined) => Label | undefined {
  const root = parts.get('word/numbering.xml');
  const abstracts = new Map(named(root, 'w:abstractNum', 'w:abstractNumId'));
  const numbers = new Map(named(root, 'w:num', 'w:numId'));
  const counts = new Map<string, number[]>();

  return (numPr) => {
    const id = value(numPr, 'w:numId');
    const num = numbers.get(id ?? '');
    if (id === undefined || id === '0' || !num) return undefined;
    const level = Number(value(numPr, 'w:ilvl') ?? 0);
    const abstract = abstracts.get(value(num, 'w:abstractNumId') ?? '');
    const override = elements(num).find((one) => one.name === 'w:lvlOverride' && number(one, 'w:ilvl') === level);
    const levels = elements(abstract).filter(({ name }) => name === 'w:lvl');
    const own = child(override, 'w:lvl') ?? levels.find((one) => number(one, 'w:ilvl') === level);
    const start = Number(value(override, 'w:startOverride') ?? value(own, 'w:start') ?? 1);
    const counted = counts.get(id) ?? [];
    counts.set(id, counted);
    counted.length = level + 1;
    counted[level] = (counted[level] ?? start - 1) + 1;
    const format = (at: number): string =>
      value(
        levels.find((one) => number(one, 'w:ilvl') === at),
        'w:numFmt',
      ) ?? 'decimal';
    const text = (value(own, 'w:lvlText') ?? '').replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(counted[at] ?? 1, at === level ? (value(own, 'w:numFmt') ?? 'decimal') : format(at));
    });
    return { text, level, properties: own };
  };
}

function named(root: XmlElement | undefined, name: string, id: string): [string, XmlElement][] {
  return elements(root).flatMap((one) => (one.name === name ? [[one.attr[id] ?? '', one]] : []));
}

function written(count: number, format: string): string {
  if (format === 'lowerLetter') return String.fromCharCode(96 + ((count - 1) % 26) + 1);
  if (format === 'upperRoman' || format === 'lowerRoman') {
    const roman = romanOf(count);
    return format === 'upperRoman' ? roman : roman.toLowerCase();
  }
  return String(count);
}

function romanOf(count: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return `${tens[Math.floor(count / 10) % 10] ?? ''}${ones[count % 10] ?? ''}`;
}
