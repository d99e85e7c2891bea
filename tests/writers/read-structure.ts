/** Read the structure tree of a PDF back with pdfjs, page by page, with the words of each element. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element: role, words drawn for it on this page, elements in it. */
export interface ReadElement {
  role: string;
  words: string;
  alt?: string;
  children: ReadElement[];
}

export interface ReadStructure {
  marked: boolean;
  language: string;
  /** One tree a page: pdfjs gives each page the part of the tree that has words on it. */
  pages: { tree: ReadElement; artifacts: string[] }[];
}

interface Node {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

export async function readStructure(bytes: Uint8Array): Promise<ReadStructure> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: ReadStructure['pages'] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = new Map<string, string>();
    const artifacts: string[] = [];
    const open: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        const id = open.at(-1);
        if (id !== undefined) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
        else if (item.str.trim() !== '') artifacts.push(item.str);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? undefined);
    }
    const tree = (await page.getStructTree()) as Node | null;
    pages.push({ tree: elementOf(tree?.children?.[0] ?? {}, words), artifacts });
  }
  const { info } = await document.getMetadata();
  const marked = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  await task.destroy();
  return { marked: marked?.Marked === true, language: String((info as { Language?: string }).Language), pages };
}

function elementOf({ role = '', alt, children = [] }: Node, words: ReadonlyMap<string, string>): ReadElement {
  const own = children.filter(({ type }) => type === 'content').map(({ id }) => words.get(id ?? '') ?? '');
  return {
    role,
    words: own.join(''),
    ...(alt === undefined ? {} : { alt }),
    children: children.filter((child) => child.role !== undefined).map((child) => elementOf(child, words)),
  };
}

/** An element and all in it, in reading order. */
export function allIn(element: ReadElement): ReadElement[] {
  return [element, ...element.children.flatMap(allIn)];
}

/** A tree as lines: `H2 "I. KẾT QUẢ"`, indented by depth. */
export function outlineOf(element: ReadElement, depth = 0): string[] {
  const alt = element.alt === undefined ? '' : ` [${element.alt}]`;
  const words = element.words === '' ? '' : ` "${element.words.replace(/\s+/g, ' ').trim()}"`;
  return [
    `${'  '.repeat(depth)}${element.role}${alt}${words}`,
    ...element.children.flatMap((child) => outlineOf(child, depth + 1)),
  ];
}
