/** What a conference is called in paths. */

/** The name of a data file without folder and ending, which is the folder of its outputs: `data/cum-7.yaml` → `cum-7`. */
export function stemOf(input: string): string {
  return input.slice(input.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
