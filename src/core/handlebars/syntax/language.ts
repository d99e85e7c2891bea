/** Names that belong to the language itself, whatever helpers a run is given. */

/** Blocks; `lookup` is the one expression. */
export const BUILT_IN_BLOCKS: readonly string[] = ['if', 'unless', 'each', 'with'];

/** Whether a name is the language's own. */
export function isBuiltIn(name: string): boolean {
  return name === 'lookup' || BUILT_IN_BLOCKS.includes(name);
}
