/** The writer of each format, loaded when it is first wanted. */
import type { Format } from '../model/formats.ts';
import type { Writer } from '../model/writer.ts';

export const writers: Readonly<Record<Format, () => Promise<Writer>>> = {
  md: async () => (await import('./markdown/write-markdown.ts')).writeMarkdown,
  html: async () => (await import('./html/write-html.ts')).writeHtml,
  txt: async () => (await import('./text/write-text.ts')).writeText,
  pdf: async () => (await import('./pdf/write-pdf.ts')).writePdf,
  docx: async () => (await import('./docx/write-docx.ts')).writeDocx,
};
