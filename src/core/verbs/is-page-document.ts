/** Files that hold pages, not text. */

/** Whether a file is one of Word, OpenDocument or PDF by its name: its words are elsewhere than its bytes. */
export function isPageDocument(path: string): boolean {
  return /\.(?:pdf|docx?|odt)$/i.test(path);
}
