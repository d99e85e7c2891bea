import type { Plugin } from 'esbuild';

/** For esbuild. Only the copy of zod in the bundle changes. */
export declare const noProbe: Plugin;
