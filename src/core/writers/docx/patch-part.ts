/**
 * What `docx` has no option for, changed in the XML it makes.
 * Its own tags only are looked for: `<` in words is escaped, so that no word can look like one.
 */
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
    .replace(/<c:dLbls>.*?<\/c:dLbls>/gs, (labels) => labels.replaceAll(' wrap="square" ', ' wrap="none" '));
}
