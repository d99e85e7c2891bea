/** `Buffer` for libraries that expect it as a global: esbuild puts it into each module that names it. */
export { Buffer } from 'buffer';
