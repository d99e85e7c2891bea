/** One Markdown, all formats side by side: the page `tests/fixtures/writers/formats.md`. */
import { writeDocx } from '../../src/core/writers/docx/write-docx.ts';
import { writeHtml } from '../../src/core/writers/html/write-html.ts';
import { writeMarkdown } from '../../src/core/writers/markdown/write-markdown.ts';
import { writePdf } from '../../src/core/writers/pdf/write-pdf.ts';
import { writeText } from '../../src/core/writers/text/write-text.ts';
import { runPage } from '../fixtures.ts';
import { paragraphsOf, partsOf } from './docx-parts.ts';
import { contextOf } from './pdf-samples.ts';
import { linesOf, readPdf } from './read-pdf.ts';
import { documentOf, written } from './sample.ts';

/** PDF and DOCX are read back: lines of the page, and `style: words` of each paragraph. */
runPage('writers/formats', async ({ given: { md = '' }, wanted }) => {
  const document = documentOf(md);
  if (wanted === 'html') return written(writeHtml, document, { html: 'fragment' });
  if (wanted === 'txt') return written(writeText, document);
  if (wanted === 'md') return written(writeMarkdown, document);
  if (wanted === 'pdf, read back') {
    const { pages } = await readPdf(await writePdf(document, contextOf()));
    return pages.flatMap(linesOf).join('\n').replaceAll('\u00A0', ' ');
  }
  const parts = partsOf(await writeDocx(document, contextOf()));
  return paragraphsOf(parts['word/document.xml'] ?? '')
    .map((line) => line.trimEnd())
    .join('\n');
});
