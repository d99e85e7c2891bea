/** Read a produced document back and hold it against the Decree, rule by rule. */
import { measureOf } from '../layout/measure.ts';
import type { Fonts } from '../model/writer.ts';
import type { Form } from './official-page.ts';
import { recognise } from './recognise.ts';
import type { Finding } from './rule.ts';
import { decreeRules } from './rules/index.ts';
import type { Said } from './said.ts';
import type { Sheet } from './sheet.ts';

/** One rule and what it found; no finding where it does not apply. */
export interface Verdict {
  id: string;
  article: Said;
  title: Said;
  expected: Said;
  finding?: Finding;
}

/** `unreadable`: neither PDF nor DOCX, or damaged. `unknown`: readable, but no document of the Decree. */
export type Inspection =
  | { outcome: 'read'; format: Sheet['format']; form: Form; verdicts: Verdict[] }
  | { outcome: 'unreadable' | 'unknown' };

/**
 * Inspect a PDF or DOCX. Which one it is, and which form of the Decree, follows from its bytes.
 * `fonts`: by which the words of a DOCX are measured, since it holds no font. Pure; never throws for content.
 */
export async function inspect(bytes: Uint8Array, fonts: Fonts): Promise<Inspection> {
  const sheet = await read(bytes, fonts);
  if (!sheet) return { outcome: 'unreadable' };
  const page = recognise(sheet);
  if (!page) return { outcome: 'unknown' };
  const verdicts = decreeRules.map((rule): Verdict => {
    const { id, article, title, expected } = rule;
    const finding = rule.check(page);
    return { id, article, title, expected, ...(finding ? { finding } : {}) };
  });
  return { outcome: 'read', format: sheet.format, form: page.form, verdicts };
}

/** Whether a verdict's rule holds or does not apply. */
export function holds({ finding }: Verdict): boolean {
  return finding === undefined || finding.faults.length === 0;
}

async function read(bytes: Uint8Array, fonts: Fonts): Promise<Sheet | undefined> {
  const starts = (text: string): boolean => [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
  if (starts('%PDF')) return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
  if (!starts('PK')) return undefined;
  const faces = {
    normal: measureOf(fonts.normal),
    bold: measureOf(fonts.bold),
    italics: measureOf(fonts.italics),
    bolditalics: measureOf(fonts.bolditalics),
  };
  const { readDocx } = await import('./docx/read-docx.ts');
  try {
    return readDocx(bytes, ({ text, size, bold, italic }) => {
      const face = bold ? (italic ? 'bolditalics' : 'bold') : italic ? 'italics' : 'normal';
      return (faces[face](text, size) * 25.4) / 72;
    });
  } catch (cause) {
    // The reader calls itself for each level of the XML, so only nesting without end gets here.
    if (!(cause instanceof RangeError)) throw cause;
    return undefined;
  }
}
