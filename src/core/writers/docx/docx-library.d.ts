/** docx, as `src/make/docx-library.mjs` bundles it. Source: https://docx.js.org */
export * from 'docx';
export { ChartRun } from 'docx/charts';
