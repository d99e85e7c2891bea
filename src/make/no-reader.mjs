/**
 * For esbuild. Reading PDF back serves the trace of a PDF and `verify`, which a page does not ask for; it would be a third
 * of what the page loads. Who asks all the same is told so.
 */
export const noReader = {
  name: 'no-reader',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]build[\\/]pdf-reader\.js$/ }, () => ({
      contents:
        'export const OPS = {}; export function openPdf() { throw new Error("The bundle for browsers does not read PDF back: trace another format"); }',
      loader: 'js',
    }));
  },
};
