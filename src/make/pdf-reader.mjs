/**
 * Make `build/pdf-reader.js`: what of pdf.js reads a PDF back, as one ES module without canvas, network or other files
 * (the package itself takes 38 MB). Run before anything that inspects PDF (`npm run make:reader`).
 */
import { copyFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

/**
 * pdf.js fetches pages ahead and waits for none of them: in a damaged file one that fails would be nobody's rejection, which
 * ends the process of whoever reads. It is asked for again, and told, when its page is read.
 */
const ahead = 'pageDictCache.put(lastKid, xref.fetchAsync(lastKid));';
const guarded = 'const page = xref.fetchAsync(lastKid); page.catch(() => {}); pageDictCache.put(lastKid, page);';
const guardPages = {
  name: 'guard-pages',
  setup({ onLoad }) {
    onLoad({ filter: /pdf\.worker\.mjs$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      if (!code.includes(ahead)) throw new Error(`pdf.js no longer says: ${ahead}`);
      return { contents: code.replace(ahead, guarded), loader: 'js' };
    });
  },
};

await build({
  entryPoints: [join(here, 'pdf-reader', 'entry.mjs')],
  outfile: join(root, 'build', 'pdf-reader.js'),
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  banner: { js: '/*! pdf.js, Mozilla Foundation, Apache-2.0: see pdf-reader.js.LEGAL.txt */' },
  // What reads code without understanding it (publint) sees that this is a module.
  footer: { js: 'export {};' },
  // Neither Node's canvas nor a worker of its own: it reads where it is called.
  define: { process: 'undefined' },
  inject: [join(here, 'pdf-reader', 'no-canvas.mjs')],
  plugins: [guardPages],
  logLevel: 'warning',
  logOverride: { 'direct-eval': 'silent' },
});
copyFileSync(join(root, 'node_modules', 'pdfjs-dist', 'LICENSE'), join(root, 'build', 'pdf-reader.js.LEGAL.txt'));
