/** A PDF → the sheet that the rules' description is made of. */
import { openPdf } from '#pdfjs';
import { isAnnex, isAuthority, isDate, isEnd, isMotto, isNumber, isRecipients, isState, isType } from '../landmarks.ts';
import type { DrawnLine, Item, Sheet } from '../sheet.ts';
import { edgesOf } from './edges.ts';
import { footColumns } from './foot.ts';
import { mainItems } from './main-items.ts';
import { numberingOf, pageNumberOf } from './page-numbers.ts';
import { type PageContent, type PdfPageFacts, pageContent, pageFacts } from './read-page.ts';
import { tableZones } from './table-zones.ts';
import { linesOf, segmentsOf, type TextLine, wordsOfLine } from './text-lines.ts';

/** Read a PDF. Nothing when the bytes are no PDF that can be opened. */
export async function readPdf(bytes: Uint8Array): Promise<Sheet | undefined> {
  const pages = await pagesOf(bytes);
  return pages && sheetOf(pages.map((page, index) => pageFacts(page, index + 1)));
}

/** The pages as pdf.js gives them. Only what pdf.js throws is the file's fault, so nothing else may stand in here. */
export async function pagesOf(bytes: Uint8Array): Promise<PageContent[] | undefined> {
  const task = openPdf(bytes);
  try {
    const document = await task.promise;
    const pages: PageContent[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await pageContent(await document.getPage(number)));
    return pages;
  } catch {
    return undefined;
  } finally {
    await task.destroy();
  }
}

function sheetOf(pages: readonly PdfPageFacts[]): Sheet {
  const byPage = pages.map(({ runs, number, height }) => {
    const lines = linesOf(runs, number);
    const shown = pageNumberOf(lines, height);
    return { shown, lines: lines.filter((line) => line !== shown) };
  });
  const lines = byPage.flatMap((page) => page.lines);
  const { edges, margins } = edgesOf(pages, lines);
  const parts = partsOf(lines);
  const [body, annexes] = [parts.main, parts.annexes];
  const foot = footColumns(parts.foot);
  const signed = foot.filter((column) => !column.some(({ text }) => isRecipients(text))).flat();
  const lastPage = body.at(-1)?.page;
  return {
    format: 'pdf',
    papers: pages.map((page) => ({
      width: page.width,
      height: page.height,
      hasTable: tableZones(page).length > 0,
    })),
    margins,
    centre: (edges.left + edges.right) / 2,
    header: headerOf(parts.header, pages[0], parts.top),
    main: mainItems(body, pages, edges, parts.top),
    foot,
    // Whether one is torn is seen from its lines, once they are known for signatures.
    together: { block: true, withText: signed.length === 0 || signed.some(({ page }) => page === lastPage) },
    annexes: annexes.map((annex) => mainItems(annex, pages, edges, 0)),
    numbering: numberingOf(byPage.map(({ shown, lines: own }) => ({ shown, opens: own[0]?.text ?? '' }))),
    fonts: new Map(pages.flatMap(({ runs }) => runs.map(({ font, text }) => [font, text] as const)).reverse()),
    colors: new Map(
      pages.flatMap(({ colors, runs }) => [...colors].map((color) => [color, runs[0]?.text ?? ''] as const)),
    ),
    text: lines.map(({ text }) => text).join('\n'),
  };
}

interface Parts {
  header: TextLine[];
  /** Where the header ends on page 1, mm. */
  top: number;
  main: TextLine[];
  foot: TextLine[];
  annexes: TextLine[][];
}

function partsOf(lines: readonly TextLine[]): Parts {
  const first = lines.filter(({ page }) => page === 1);
  const type = first.findIndex(({ text }) => isType(text));
  const lastOfHead = first.findLastIndex(
    (line, index) => index < 12 && line.y < 120 && segmentsOf(line).some(isOfHead),
  );
  const start = type >= 0 ? type : lastOfHead + 1;
  const rest = lines.slice(start);
  const annex = rest.findIndex((line, index) => index > 2 && isAnnex(line.text) && line.page !== rest[index - 1]?.page);
  const text = annex < 0 ? rest : rest.slice(0, annex);
  const end = text.findLastIndex(({ text: words }) => isEnd(words));
  const opening = text.findIndex((line, index) => index > 1 && segmentsOf(line).some(isOfFoot));
  const cut = end >= 0 ? end + 1 : opening >= 0 ? opening : text.length;
  const annexes: TextLine[][] = [];
  for (const [index, line] of (annex < 0 ? [] : rest.slice(annex)).entries()) {
    if (index === 0 || (isAnnex(line.text) && line.page !== annexes.at(-1)?.at(-1)?.page)) annexes.push([]);
    annexes.at(-1)?.push(line);
  }
  const top = first[start]?.y ?? 0;
  return { header: lines.slice(0, start), top: top - 3, main: text.slice(0, cut), foot: text.slice(cut), annexes };
}

const isOfHead = ({ text }: TextLine): boolean => isState(text) || isMotto(text) || isNumber(text) || isDate(text);
const isOfFoot = ({ text, runs }: TextLine): boolean =>
  isRecipients(text) || (isAuthority(text) && runs.every(({ bold }) => bold));

/** Two columns; the right one begins where the name of the State does. */
function headerOf(lines: readonly TextLine[], page: PdfPageFacts | undefined, top: number): Sheet['header'] {
  const segments = lines.flatMap(segmentsOf);
  const state = segments.find(({ text }) => isState(text)) ?? segments.find(({ text }) => isMotto(text));
  const edge = state ? state.x - 1 : (page?.width ?? 210) / 2;
  const rules = (page?.strokes ?? []).filter(({ x1, x2, y1, y2 }) => y2 - y1 < 0.2 && x2 - x1 > 2 && y1 < top);
  const items: [number, number, Item][] = [
    ...segments.map((one): [number, number, Item] => [one.y, (one.x + one.end) / 2, wordsOfLine(one)]),
    ...rules.map(({ x1, x2, y1, solid }): [number, number, Item] => {
      const rule: DrawnLine = { kind: 'rule', length: x2 - x1, centre: (x1 + x2) / 2, solid, page: 1 };
      return [y1, (x1 + x2) / 2, rule];
    }),
  ];
  items.sort(([one], [other]) => one - other);
  const column = (right: boolean): Item[] =>
    items.filter(([, centre]) => centre > edge === right).map(([, , item]) => item);
  return { left: column(false), right: column(true) };
}
