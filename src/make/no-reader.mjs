/**
 * For esbuild. Reading PDF back serves the trace of a PDF, `verify` and `draft`, which a page asks of texts alone; it would be a third
 * of what the page loads. Who asks all the same is told so.
 */
export const noReader = {
  name: 'no-reader',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]build[\\/]pdf-reader\.js$/ }, () => ({
      contents:
        'export const OPS = {}; export function openPdf() { throw new Error("The bundle for browsers does not read PDF back: give another format"); }',
      loader: 'js',
    }));
  },
};
