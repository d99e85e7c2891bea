/**
 * The folder of the package. This file, and every chunk of the command line (`src/make/command-line.mjs`), lies three
 * folders below it.
 */
export const ownRoot = new URL('../../../', import.meta.url);
