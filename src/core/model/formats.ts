/** The formats of documents, and the endings of files. */

/** The formats a document can be written in, named as their file extension. */
export const formats = ['md', 'html', 'txt', 'pdf', 'docx'] as const;

/** Endings of data files, without the dot. */
export const dataEndings = ['yaml', 'yml', 'json'] as const;

/** Endings of texts that people write: those the editor's check reads. */
export const textEndings = ['md', 'txt'] as const;

type Format = (typeof formats)[number];

/** The format that a file has by its name: `a/article.PDF` → `pdf`; nothing for other endings. */
export function formatOf(path: string): Format | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return formats.find((format) => format === ending);
}

/** Whether a file is data by its name. */
export function isDataFile(path: string): boolean {
  return dataEndings.some((ending) => path.toLowerCase().endsWith(`.${ending}`));
}

/** Whether a format is text, which a terminal can show and two versions of which can be compared. */
export function isText(format: Format): boolean {
  return format !== 'pdf' && format !== 'docx';
}

/** Whether a document of this format may link to photos that lie beside it. */
export function mayLinkPhotos(format: Format): boolean {
  return format === 'md' || format === 'html';
}
