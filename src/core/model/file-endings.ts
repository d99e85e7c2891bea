/** Endings of the files that thuky reads, without the dot. */

/** Of data files. */
export const dataEndings = ['yaml', 'yml', 'json'] as const;

/** Of texts that people write: those the editor's check reads. */
export const textEndings = ['md', 'txt'] as const;

/** Whether a file is data by its name. */
export function isDataFile(path: string): boolean {
  return dataEndings.some((ending) => path.toLowerCase().endsWith(`.${ending}`));
}
