/**
 * What `docx` has no option for, changed in the XML it makes.
 * Its own tags only are looked for: `<` in words is escaped, so that no word can look like one.
 */
import { formatNumber } from '../../language/number.ts';
import { docxStyles } from './styles.ts';

/** Path of a part and its XML → the XML as we want it. */
export function patchPart(path: string, xml: string): string {
  if (path === 'word/document.xml') return thinSectionEnds(xml);
  return /^word\/charts\/chart\d+\.xml$/.test(path) ? chartInVietnamese(xml) : xml;
}

/** The paragraph that ends a section is empty: without a style it takes a line, which may ask for a page of its own. */
function thinSectionEnds(xml: string): string {
  return xml.replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr><w:pStyle w:val="${docxStyles.line}"/><w:sectPr`);
}

/** Figures with a decimal comma wherever they are shown, and on one line. */
function chartInVietnamese(xml: string): string {
  return xml
    .replaceAll('<c:lang val="en-US"/>', '<c:lang val="vi-VN"/>')
    .replaceAll(' lang="en-US"/>', ' lang="vi-VN"/>')
    .replace(/<c:dLbls>.*?<\/c:dLbls>/gs, (labels) => labels.replaceAll(' wrap="square" ', ' wrap="none" '))
    .replace(/<c:ser>.*?<\/c:ser>/gs, decimalsWrittenOut);
}

/** A series with decimals: each figure as a label of its own, since the comma would follow the language of the machine. */
function decimalsWrittenOut(series: string): string {
  const [, sign] = /formatCode="General(&quot;%&quot;)?"/.exec(series) ?? [];
  const [cache = ''] = /<c:numCache>.*?<\/c:numCache>/s.exec(series) ?? [];
  const points = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)];
  if (points.every(([, , value = '']) => Number.isInteger(Number(value)))) return series;
  const face = /<a:defRPr.*?<\/a:defRPr>/s.exec(series)?.[0].replaceAll('a:defRPr', 'a:rPr') ?? '';
  const labels = points.map(([, index, value]) => {
    const words = `${formatNumber(Number(value))}${sign ? '%' : ''}`;
    const text = `<a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r>${face}<a:t>${words}</a:t></a:r></a:p>`;
    return `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich>${text}</c:rich></c:tx>${shown}</c:dLbl>`;
  });
  return series.replace('<c:dLbls>', `<c:dLbls>${labels.join('')}`);
}

/** What a label shows, in the order of CT_DLbl (ECMA-376, part 1, 21.2.2.47). */
const shown =
  '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
