/** docx, as `src/make/libraries.mjs` bundles it. Source: https://docx.js.org */
import type { File } from 'docx';

export * from 'docx';
export { ChartRun } from 'docx/charts';

/** The parts of a document's package by path, as `Packer` would zip them: XML as text. */
export function partsOf(document: File): Map<string, string | Uint8Array | ArrayBuffer>;
