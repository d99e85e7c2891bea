/** The formats. Adding one: a folder with its writer, and a row here. Each writer is loaded when it is first wanted. */
import type { Format } from '../model/job.ts';
import type { Writer } from '../model/writer.ts';

/** A format: what it is called on the web, and its writer. */
export interface FormatRow {
  mediaType: string;
  load(): Promise<Writer>;
}

export const writers: Record<Format, FormatRow> = {
  md: {
    mediaType: 'text/markdown',
    load: async () => (await import('./markdown/write-markdown.ts')).writeMarkdown,
  },
  html: {
    mediaType: 'text/html',
    load: async () => (await import('./html/write-html.ts')).writeHtml,
  },
  txt: {
    mediaType: 'text/plain',
    load: async () => (await import('./text/write-text.ts')).writeText,
  },
  pdf: {
    mediaType: 'application/pdf',
    load: async () => (await import('./pdf/write-pdf.ts')).writePdf,
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('./docx/write-docx.ts')).writeDocx,
  },
};
