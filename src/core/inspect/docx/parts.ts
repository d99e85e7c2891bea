/** The parts of a DOCX as XML trees. */
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument, type XmlElement } from 'xmldoc';
import { limits } from '../../model/limits.ts';

/** Elements by the path of their part; other parts are left out. */
export type Parts = ReadonlyMap<string, XmlElement>;

const wanted =
  /^word\/(document|styles|numbering|(header|footer)\d*|_rels\/document\.xml)\.(xml|xml\.rels|rels)$|^word\/theme\/theme1\.xml$/;

/** Parts with a header or footer of their own; and levels of elements, of which tables within tables take a dozen each. */
const mostParts = 200;
const deepest = 400;

/** Take a DOCX apart; nothing when it is none, or when it unpacks to more than `limits.zipBytes`. */
export function openParts(bytes: Uint8Array): Parts | undefined {
  let room: number = limits.zipBytes.most;
  let count = 0;
  const fits = (size: number): boolean => {
    room -= size;
    count += 1;
    return room >= 0 && count <= mostParts;
  };
  try {
    const files = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.test(name) && fits(originalSize) });
    const parts = new Map(Object.entries(files).map(([path, data]) => [path, parse(strFromU8(data))] as const));
    return parts.has('word/document.xml') ? parts : undefined;
  } catch {
    return undefined;
  }
}

/** The parser does not mind what is cut off: the root must be closed. */
function parse(xml: string): XmlElement {
  if (!isShallow(xml)) throw new Error('The XML nests too deep');
  const root = new XmlDocument(xml);
  if (
    !/(<\/[\w:.-]+\s*|\/)>\s*$/.test(xml.slice(-200)) ||
    (root.children.length > 0 && !xml.includes(`</${root.name}`))
  )
    throw new Error('The XML is cut off');
  return root;
}

/** Whether no element lies too deep: the parser slows down with each level, and what reads them calls itself for each. */
function isShallow(xml: string): boolean {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1];
    if (next === '/') depth -= 1;
    else if (next !== '?' && next !== '!' && xml[xml.indexOf('>', at) - 1] !== '/') depth += 1;
    if (depth > deepest) return false;
  }
  return true;
}

/** Child elements, in order. */
export function elements(node: XmlElement | undefined): XmlElement[] {
  return (node?.children ?? []).filter((child): child is XmlElement => child.type === 'element');
}

/** The child of a name. */
export function child(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return elements(node).find((one) => one.name === name);
}

/** `w:val` of a child. */
export function value(node: XmlElement | undefined, name: string): string | undefined {
  return child(node, name)?.attr['w:val'];
}

/** A whole number of an attribute; nothing when it is none. */
export function number(node: XmlElement | undefined, attribute: string): number | undefined {
  const found = Number.parseFloat(node?.attr[attribute] ?? '');
  return Number.isFinite(found) ? found : undefined;
}

/** A switch such as `w:b`: on without a value, off with `0` or `false`. */
export function toggle(node: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  return found && !['0', 'false', 'off', 'none'].includes(found.attr['w:val'] ?? '1');
}
