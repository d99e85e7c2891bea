/** docx, as `src/make/libraries.mjs` bundles it. Source: https://docx.js.org */
export * from 'docx';
export { ChartRun } from 'docx/charts';
